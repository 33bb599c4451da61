import { type Outcome } from '../../engine/model.ts';
import { type Instant } from '../../permanences/model.ts';
import { type PhraseKey } from '../../view/phrases/phrase-key.ts';
import { type Words } from '../../view/words.ts';
import { type Exercise, type Told } from '../../view/mediator/exercise.ts';
import { sourcesSaid } from '../screens/sources-said.ts';
import { wordingOf, type Wording } from '../wording.ts';
import { type World } from '../world.ts';
import { isRight, repliesOf, ruleOf, TO_DANGER, ways } from './training.ts';
import { type Reply, type Situation, type Training, type Worth } from './training.ts';

/** What was chosen so far: the place of a reply as it is shown, and where the person was sent. */
export interface Chosen {
  readonly said?: number;
  readonly sent?: string;
}

export interface ExerciseParts {
  readonly now: Instant;
  readonly lang?: string;
  readonly chosen?: Chosen;
}

/**
 * One exercise as it stands: what to answer, then where to send, then what each rests on. Nothing of it
 * is counted or kept. Nothing for an id that no situation has.
 *
 * @example exerciseAt(world, training, 'nobody', { now }) // undefined
 */
export function exerciseAt(
  world: World,
  training: Training,
  id: string,
  { now, lang = 'fr', chosen = {} }: ExerciseParts,
): Exercise | undefined {
  const situation = training.situations.find((one) => one.id === id);
  if (!situation) return undefined;
  const practice: Practice = {
    world,
    training,
    situation,
    now,
    wording: wordingOf({ lang, simple: false }),
  };
  const reply = repliesOf(situation)[chosen.said ?? -1];
  const sent = ways(situation).find((way) => way === chosen.sent);
  return {
    id,
    tone: practice.wording.say(`tone-${situation.tone}`),
    scene: french(situation.scene),
    says: french(situation.says),
    ...asked(practice, reply, sent),
    told: [
      ...(reply ? [toldOfReply(practice, reply)] : []),
      ...(reply && sent !== undefined ? [toldOfWay(practice, sent)] : []),
    ],
  };
}

/** What all parts of an exercise are made from. */
interface Practice {
  readonly world: World;
  readonly training: Training;
  readonly situation: Situation;
  readonly now: Instant;
  readonly wording: Wording;
}

/** The next thing to choose; nothing once both are. */
function asked(
  practice: Practice,
  reply: Reply | undefined,
  sent: string | undefined,
): Pick<Exercise, 'asks' | 'options'> {
  const { wording, situation } = practice;
  if (!reply) {
    const options = repliesOf(situation).map(({ say }, at) => ({
      said: at,
      label: french(`« ${say} »`),
    }));
    return { asks: wording.say('training-say'), options };
  }
  if (sent !== undefined) return { options: [] };
  const options = ways(situation).map((way) => ({ sent: way, label: nameOf(practice, way) }));
  return { asks: wording.say('training-send'), options };
}

function nameOf({ world, wording }: Practice, way: string): Words {
  const flow = world.flows.get(way);
  return flow ? wording.text(flow.title) : wording.say('training-danger');
}

const WORTH: Readonly<Record<Worth, PhraseKey>> = {
  good: 'worth-good',
  less: 'worth-less',
  never: 'worth-never',
};

/** Whether it was well said, the rule and its pages; and what would have been better. */
function toldOfReply(practice: Practice, reply: Reply): Told {
  const { wording, situation, training } = practice;
  const good = situation.replies.find(({ worth }) => worth === 'good');
  const better =
    good && reply.worth !== 'good'
      ? [wording.say('training-better'), french(`« ${good.say} »`), french(good.why)]
      : [];
  const rule = ruleOf(training, reply.rule);
  return {
    title: wording.say(WORTH[reply.worth]),
    isGood: reply.worth === 'good',
    says: [french(reply.why), ...better],
    rule: rule && french(rule.says),
    notes: sourcesSaid(practice, { sources: rule?.sources ?? [] }),
  };
}

/** Whether it is the way, why, and the end that it leads to with its pages. */
function toldOfWay(practice: Practice, sent: string): Told {
  const { wording, situation } = practice;
  const { leads, reason } = situation;
  const right = isRight(situation, sent);
  const way = 'flow' in leads ? leads.flow : TO_DANGER;
  const end = endOf(practice);
  return {
    title: wording.say(right ? 'training-right' : 'training-other'),
    isGood: right,
    says: [
      french(reason),
      wording.say('training-leads', { title: nameOf(practice, way).text }),
      ...(end ? [endSaid(practice, end)] : []),
    ],
    ...('flow' in leads ? { flow: way } : {}),
    notes: end ? sourcesSaid(practice, end) : [],
  };
}

function endOf({ situation: { leads }, world }: Practice): Outcome | undefined {
  if (!('flow' in leads)) return undefined;
  const step = world.flows.get(leads.flow)?.steps.get(leads.end);
  return step?.kind === 'autonomy' || step?.kind === 'orientation' ? step : undefined;
}

/** "Envoyer moi-même ma déclaration", "La Caf : Votre dossier est bloqué." */
function endSaid({ wording, world }: Practice, end: Outcome): Words {
  if (end.kind === 'autonomy') return wording.text(end.goal);
  const operator = world.operators.get(end.operator);
  const name = operator ? wording.text(operator.said).text : end.operator;
  const { text, lang } = wording.text(end.reason, operator);
  return { text: wording.say('training-end', { name, text }).text, lang };
}

function french(text: string): Words {
  return { text, lang: 'fr' };
}

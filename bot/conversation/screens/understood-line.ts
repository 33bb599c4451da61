import { type Recap, type View } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type Circumstance } from '../state.ts';
import { FIRST_MENU, HUMAN_FLOW, isOnlyHeard, LADDER_FLOW, type Here } from '../where.ts';
import { drawingOf } from './drawing-of.ts';
import { answersOf, type SaidBack } from './given-answers.ts';
import { isBare } from './bare-answer.ts';
import { ladderTopic } from './ladder-topic.ts';
import { operatorOf } from './operator-of.ts';
import { saidTogether } from './said-together.ts';

type Item = Recap['items'][number];

/**
 * "J'ai compris : Par un courrier · Vous n'êtes pas d'accord": above a question the answers so far,
 * but the one that is asked anew; above any screen what was said of one's situation.
 */
export function understoodLine(
  scene: Scene,
  here: Here | undefined,
  kind: View['body']['kind'],
): Pick<View, 'understood' | 'topic'> {
  const { state, wording } = scene;
  const situation = (state.situation ?? [])
    .filter((one) => !isSaidByFlow(one, here))
    .map((one) => situated(scene, one));
  const asked = here !== undefined && isAsked(kind) ? here : undefined;
  const answers = asked ? answerItems(scene, asked) : [];
  const items = [...answers, ...situation];
  const isNew = situation.length > 0 || (asked !== undefined && isOnlyHeard(asked));
  return {
    ...(asked ? { topic: topicOf(scene, asked) } : {}),
    ...(items.length === 0
      ? {}
      : { understood: { title: wording.say('understood'), isNew, items } }),
  };
}

/** Whether the flow itself is about it: the ladder is for those whom nobody answers. */
function isSaidByFlow({ kind }: Circumstance, here: Here | undefined): boolean {
  return kind === 'tried-phone' && here?.flow.id === LADDER_FLOW;
}

/** Whether the screen asks something of the walk. */
function isAsked(kind: View['body']['kind']): boolean {
  return kind === 'question' || kind === 'several' || kind === 'commune';
}

function topicOf({ world, wording }: Scene, here: Here): NonNullable<View['topic']> {
  const { flow } = here.home;
  const drawing =
    flow.id === HUMAN_FLOW
      ? 'talk'
      : (drawingOf(world, flow.id) ?? world.families.get(flow.family)?.drawing);
  return {
    title: ladderTopic({ world, wording }, here) ?? wording.text(flow.title),
    ...(drawing === undefined ? {} : { drawing }),
    ...(isOnlyHeard(here)
      ? { change: { label: wording.say('change'), action: { do: 'menu', menu: FIRST_MENU } } }
      : {}),
  };
}

function answerItems(scene: Scene, here: Here): readonly Item[] {
  const { state, wording } = scene;
  const anew = state.prompt?.kind === 'change' ? state.prompt.step : undefined;
  const label = wording.say('change');
  const given = answersOf(scene, here)
    .filter(({ step }) => step !== anew)
    .filter(isNewHidden)
    .map(({ question, answer, change }) => ({
      says: answer,
      ...(question ? { question } : {}),
      ...(question && isBare(answer) ? { isBare: true as const } : {}),
      change: { label, action: change },
    }));
  return [...given, ...togetherItems(scene, here)];
}

/** Several that are never said back would be the same words again: the first way to see them is enough. */
function isNewHidden({ question }: SaidBack, at: number, all: readonly SaidBack[]): boolean {
  return question !== undefined || all.findIndex((one) => one.question === undefined) === at;
}

/** What the words said together, which the screen asks among. */
function togetherItems({ world, wording, state }: Scene, here: Here): readonly Item[] {
  const { step } = here.position.at;
  if (step.kind !== 'question' || state.prompt) return [];
  const change = {
    label: wording.say('change'),
    action: { do: 'change', walk: here.index, step: step.address },
  } as const;
  return saidTogether(here, step).map(({ label }) => ({
    says: wording.text(label, operatorOf(world, step.speaksOf)),
    change,
  }));
}

/** "Personne ne répond : La Caf". */
function situated({ wording, world }: Scene, said: Circumstance): Item {
  const what = wording.say(said.kind);
  const operator = operatorOf(world, said.operator);
  const says = operator
    ? wording.say('said-of', { what: what.text, operator: wording.text(operator.said).text })
    : what;
  return { says, change: { label: wording.say('change'), action: { do: 'unsaid', said } } };
}

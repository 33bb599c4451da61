import { type Option, type QuestionStep } from '../../engine/model.ts';
import { fold } from '../../territory/fold.ts';
import { featuresOf } from '../../understanding/replies/reply-model.ts';
import { LIKELIEST } from '../../understanding/weights.ts';
import { isTownName } from '../is-town-name.ts';
import { askedOf } from '../where.ts';
import { type Hearing } from './hearing.ts';
import { agrees } from './options.ts';
import { likeSayings, waysOf } from './sayings.ts';

/** The option that a reply is likeliest to mean, and how surely. */
export interface Likeliest extends Standing {
  readonly walk: number;
  readonly asked: QuestionStep;
  readonly option: Option;
}

/** Which of some options comes first. */
interface Standing {
  readonly at: number;
  /** It is taken. */
  readonly isClear: boolean;
  /** By how much it leads; 0 where nothing was learnt. */
  readonly lead: number;
}

/** Of the question that is asked, where one option at most may be taken; "Courbevoie" is no "en cours". */
export function likeliest(hearing: Hearing): Likeliest | undefined {
  const { world, state, said } = hearing;
  const asked = askedOf(world, state);
  if (asked.kind !== 'walk' || isTownName(world, said.split(' '))) return undefined;
  const { flow, index: walk, position } = asked.here;
  const { step } = position.at;
  if (step.kind !== 'question' || step.several) return undefined;
  const ids = step.options.map(({ id }) => id);
  const learnt = world.replies?.read(said).of(`${flow.id}/${step.address}`, ids);
  const standing = standingOf(
    hearing,
    likeSayings(world.router, hearing.utterance(), step),
    learnt,
  );
  const option = step.options[standing.at];
  // "Pas la maison" is not "ma maison".
  if (!option || !agrees(world, said, waysOf(option).map(fold).join(' '))) return undefined;
  return { walk, asked: step, option, ...standing };
}

function standingOf(
  hearing: Hearing,
  sayings: readonly number[],
  learnt: readonly number[] | undefined,
): Standing {
  const { ofSayings, ofElsewhere, sure, alone } = LIKELIEST;
  const share = ofSayings / Math.sqrt(featuresOf(hearing.said).size);
  const scores = learnt ? learnt.map((one, at) => one + share * (sayings[at] ?? 0)) : sayings;
  const [best = 0, second = 0] = scores.toSorted((one, other) => other - one);
  const at = scores.indexOf(best);
  if (!learnt) {
    return { at, isClear: best >= alone.least && best >= alone.overAny * second, lead: 0 };
  }
  const lead = best - second - ofElsewhere * ofAnother(hearing);
  return { at, isClear: lead >= sure, lead };
}

/** How near the words are to another demand than the one under way. */
function ofAnother({ state, routed }: Hearing): number {
  const own = state.walks.at(-1)?.flow;
  return routed().ranked.find(({ id }) => id !== own)?.score ?? 0;
}

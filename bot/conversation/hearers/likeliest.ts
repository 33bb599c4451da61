import { type Option, type QuestionStep } from '../../engine/model.ts';
import { fold } from '../../territory/fold.ts';
import { ANYWHERE, NOTHING } from '../../understanding/replies/reply-model.ts';
import { LIKELIEST } from '../../understanding/weights.ts';
import { firstOf } from '../first-of.ts';
import { isTownName } from '../is-town-name.ts';
import { likeSayings, waysOf, withSayings } from '../like-sayings.ts';
import { askedOf } from '../where.ts';
import { type Hearing } from './hearing.ts';
import { agrees } from './options.ts';

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
  const standing = learnt ? learntOf(hearing, step, learnt) : alone(hearing, step);
  const option = step.options[standing.at];
  // "Pas la maison" is not "ma maison".
  if (!option || !agrees(world, said, waysOf(option).map(fold).join(' '))) return undefined;
  return { walk, asked: step, option, ...standing };
}

function learntOf(hearing: Hearing, step: QuestionStep, learnt: readonly number[]): Standing {
  const { world, utterance } = hearing;
  const { at, best, second } = firstOf(withSayings(world.router, utterance(), step, learnt));
  const nothing = LIKELIEST.ofNothing * ofNothing(hearing);
  const lead = best - second - nothing - LIKELIEST.ofElsewhere * ofAnother(hearing);
  return { at, isClear: lead >= LIKELIEST.sure, lead };
}

/** By the words of its author alone, where nothing was learnt. */
function alone({ world, utterance }: Hearing, step: QuestionStep): Standing {
  const { least, overAny } = LIKELIEST.alone;
  const { at, best, second } = firstOf(likeSayings(world.router, utterance(), step));
  return { at, isClear: best >= least && best >= overAny * second, lead: 0 };
}

/** How much speaks for its answering nothing. */
function ofNothing({ world, said }: Hearing): number {
  return world.replies?.read(said).of(ANYWHERE, [NOTHING])?.[0] ?? 0;
}

/** How near the words are to another demand than the one under way. */
function ofAnother({ state, routed }: Hearing): number {
  const own = state.walks.at(-1)?.flow;
  return routed().ranked.find(({ id }) => id !== own)?.score ?? 0;
}

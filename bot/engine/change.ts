import { isSameChoice, leadsTo, tidied } from './choice.ts';
import { type Flow } from './model.ts';
import { type Move, refused } from './move.ts';
import { answersOf, replay, retrace, toPosition } from './replay.ts';
import { aroundOf, type Answer, type Place, type Taken, type Walk } from './walk.ts';
import { walkOn } from './walked.ts';

/**
 * The walk with another answer to a step of its path (the last visit counts). Later answers stay if
 * still on the path, wait if the walk stops at a question, and drop if it stops at an outcome. The
 * same answer again does nothing, unless it had only been heard: now it counts as tapped. Pure,
 * never throws.
 *
 * @example
 * const answers = [{ step: 'problem', options: ['password'] }];
 * const other = { step: 'problem', options: ['overpayment'] };
 * change(flow, { ...walk, answers }, other, undefined).position.at.step.address // 'regime'
 */
export function change(
  flow: Flow,
  walk: Walk,
  { step, options }: Pick<Answer, 'step' | 'options'>,
  place: Place,
): Move {
  const position = replay(flow, walk, place);
  const at = position.path.findLastIndex((taken) => taken.step.address === step);
  const taken = position.path[at];
  if (taken === undefined) return refused(flow.steps.has(step) ? 'not-here' : 'unknown-step');
  if (options.length === 0) return refused('no-option');
  const chosen = tidied(taken.step, options);
  if (leadsTo(taken.step, chosen) === undefined) return refused('unknown-option');
  if (taken.heard === undefined && isSameChoice(chosen, taken.options))
    return { kind: 'moved', walk, position };

  const { outside } = walk;
  const around = aroundOf(place);
  const waiting = position.waiting.flatMap((one) => stillOpenAfter(one, taken));
  const answers = [...answersOf(position).with(at, { step, options: chosen }), ...waiting];
  const next = toPosition(flow, retrace(flow, { answers, outside }, around));
  const kept = [...answersOf(next), ...next.waiting];
  const moved = walkOn(flow, { answers: kept, outside }, around, next);
  return { kind: 'moved', walk: moved, position: next };
}

/** Of options that were said together, the one that was taken is seen: it is open no more. */
function stillOpenAfter(waiting: Answer, taken: Taken): readonly Answer[] {
  if (waiting.step !== taken.step.address || waiting.options.length < 2) return [waiting];
  const options = waiting.options.filter((option) => !taken.options.includes(option));
  return options.length > 1 ? [{ ...waiting, options }] : [];
}

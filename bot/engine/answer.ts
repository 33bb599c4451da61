import { change } from './change.ts';
import { leadsTo, tidied } from './choice.ts';
import { factsAfter } from './facts.ts';
import { type Flow } from './model.ts';
import { type Move, refused } from './move.ts';
import { answersOf, replay, toPosition } from './replay.ts';
import { trace } from './trace.ts';
import { walkOn } from './walked.ts';
import {
  aroundOf,
  MAX_ANSWERS,
  type Answer,
  type Place,
  type Position,
  type Walk,
} from './walk.ts';

/**
 * The walk after an answer. An answer to the current step moves on; to an earlier step of the path,
 * it replaces the one given there; the same answer again does nothing. Waiting answers are used
 * when their step comes. Pure; never throws, whatever a person sends.
 *
 * @example
 * const chosen = { step: 'problem', options: ['password'] };
 * answer(flow, walk, chosen, undefined).position.at.step.address // 'reset'
 * answer(flow, walk, { step: 'problem', options: ['phone'] }, undefined).reason // 'unknown-option'
 */
export function answer(
  flow: Flow,
  walk: Walk,
  { step, options }: Pick<Answer, 'step' | 'options'>,
  place: Place,
): Move {
  const position = replay(flow, walk, place);
  const { at } = position;
  if (at.kind === 'commune' || at.step.address !== step) {
    return change(flow, walk, { step, options }, place);
  }
  if (options.length === 0) return refused('no-option');
  const chosen = tidied(at.step, options);
  const go = leadsTo(at.step, chosen);
  if (go === undefined) return refused('unknown-option');
  if (position.path.length >= MAX_ANSWERS) return refused('too-long');

  const around = aroundOf(place);
  // Goes on from where the walk stands: the same as replaying all answers with this one.
  const next = toPosition(
    flow,
    trace(flow, around, {
      go,
      facts:
        at.kind === 'question'
          ? factsAfter(flow.facts, position.facts, at.step, chosen)
          : position.facts,
      path: [...position.path, { step: at.step, options: chosen }],
      unused: position.waiting.slice(0, MAX_ANSWERS - position.path.length - 1),
    }),
  );
  const answers = answersAfter(walk, position, next, { step, options: chosen });
  const moved = walkOn(flow, { answers, outside: walk.outside }, around, next);
  return { kind: 'moved', walk: moved, position: next };
}

function answersAfter(
  walk: Walk,
  before: Position,
  after: Position,
  given: Walk['answers'][number],
): Walk['answers'] {
  // Nothing waited and nothing was lost: the usual case, without rebuilding the list.
  if (walk.answers.length === before.path.length) return [...walk.answers, given];
  return [...answersOf(after), ...after.waiting];
}

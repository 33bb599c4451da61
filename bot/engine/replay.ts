import { knownFacts } from './facts.ts';
import { type Facts, type Flow } from './model.ts';
import { isStillOpen } from './choice.ts';
import { isValidAnswer, trace, type Trace } from './trace.ts';
import { knownPosition } from './walked.ts';
import {
  aroundOf,
  type Answer,
  type Around,
  type Place,
  type Position,
  type Walk,
} from './walk.ts';

/**
 * Where a walk stands: its answers replayed from the start, facts recomputed. Answers given on
 * another version of the flow are used as far as they fit (`revise` follows renamed steps). Pure;
 * never throws, whatever the answers are.
 *
 * @example
 * replay(flow, walk, undefined).at.step.address // 'problem'
 * const answers = [{ step: 'problem', options: ['password'] }];
 * replay(flow, { ...walk, answers }, undefined).at.step.address // 'reset'
 */
export function replay(flow: Flow, walk: Walk, place: Place): Position {
  const around = aroundOf(place);
  return knownPosition(flow, walk, around) ?? toPosition(flow, retrace(flow, walk, around));
}

/** The whole walk from the start, with every answer that no step took. */
export function retrace(
  flow: Flow,
  walk: Pick<Walk, 'answers' | 'outside'>,
  around: Around,
): Trace {
  return trace(flow, around, {
    go: flow.start,
    facts: walk.outside.length > 0 ? knownFacts(flow.facts, walk.outside) : NO_FACTS,
    path: [],
    unused: walk.answers,
  });
}

/** Shared: facts are copied before they change. */
const NO_FACTS: Facts = new Map();

/**
 * Answers that no step took wait at a question. At an outcome those that were heard do: what was told
 * is not asked beyond its buttons either. The others are lost.
 */
export function toPosition(flow: Flow, { at, facts, path, unused }: Trace): Position {
  if (unused.length === 0) return { at, facts, path, waiting: unused, lost: unused };
  const fitting = unused.filter((answer) => isValidAnswer(flow, answer) || isOpen(flow, answer));
  const lost = unused.filter((answer) => !fitting.includes(answer));
  const waiting = at.kind === 'outcome' ? fitting.filter(({ heard }) => heard) : fitting;
  return { at, facts, path, waiting, lost };
}

/** Heard, and several answers of one question: it is asked among them. */
function isOpen({ steps }: Flow, { heard, step, options }: Answer): boolean {
  return heard === true && isStillOpen(steps.get(step), options);
}

/** The answers taken on the path, in its order. */
export function answersOf({ path }: Pick<Position, 'path'>): readonly Answer[] {
  return path.map(({ step, options, heard }) =>
    heard ? { step: step.address, options, heard } : { step: step.address, options },
  );
}

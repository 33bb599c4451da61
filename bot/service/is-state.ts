import { type State } from '../conversation/state.ts';

type Parts = Readonly<Record<string, unknown>>;

/**
 * Whether what stands in the store is a state that a turn can go on from. A row may have been
 * spoilt, or be of a version that this one does not know.
 */
export function isState(value: unknown): value is State {
  if (!isParts(value)) return false;
  const { walks, lang, notices, told, counted } = value;
  return (
    typeof lang === 'string' &&
    [notices, told, counted].every(Array.isArray) &&
    Array.isArray(walks) &&
    walks.every(isWalk)
  );
}

function isWalk(value: unknown): boolean {
  if (!isParts(value)) return false;
  const { flow, answers, outside } = value;
  return (
    typeof flow === 'string' &&
    Array.isArray(outside) &&
    Array.isArray(answers) &&
    answers.every((answer) => isParts(answer) && typeof answer['step'] === 'string')
  );
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

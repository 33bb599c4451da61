import { type Flow } from './model.ts';
import { type Position, type Territory, type Walk } from './walk.ts';

interface Known {
  readonly flow: Flow;
  readonly territory: Territory;
  readonly position: Position;
}

/**
 * Positions already worked out, as long as their walk object lives. Only a saving of time: a
 * walk read back from storage is replayed, with the same result.
 */
const known = new WeakMap<Walk, Known>();

/** The position of a walk, if it was worked out on this flow and territory. */
export function recall(flow: Flow, walk: Walk, territory: Territory): Position | undefined {
  const found = known.get(walk);
  return found?.flow === flow && isSameTerritory(found.territory, territory)
    ? found.position
    : undefined;
}

/** Keeps the position of a walk for the next call; gives it back. */
export function remember(
  flow: Flow,
  walk: Walk,
  territory: Territory,
  position: Position,
): Position {
  known.set(walk, { flow, territory, position });
  return position;
}

function isSameTerritory(a: Territory, b: Territory): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((code, at) => code === b[at]);
}

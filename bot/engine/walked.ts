import { type Flow } from './model.ts';
import { type Around, type Position, type Territory, type Walk } from './walk.ts';

/**
 * A walk that knows where it stands. The position is private to the object: it is no part of
 * the walk, is not serialised, and a walk read back from storage is replayed to the same one.
 */
class Walked implements Walk {
  readonly flow: string;
  readonly digest: string;
  readonly answers: Walk['answers'];
  readonly outside: Walk['outside'];
  readonly #on: Flow;
  readonly #around: Around;
  readonly #position: Position;

  constructor(on: Flow, parts: Parts, around: Around, position: Position) {
    this.flow = on.id;
    this.digest = on.digest;
    this.answers = parts.answers;
    this.outside = parts.outside;
    this.#on = on;
    this.#around = around;
    this.#position = position;
  }

  /** The position of a walk, if it was worked out on this very flow, territory and season. */
  static positionOf(walk: Walk, flow: Flow, around: Around): Position | undefined {
    if (!(#position in walk)) return undefined;
    return walk.#on === flow && isSame(walk.#around, around) ? walk.#position : undefined;
  }
}

type Parts = Pick<Walk, 'answers' | 'outside'>;

/** A walk on a flow, with the position that its answers lead to. */
export function walkOn(flow: Flow, parts: Parts, around: Around, position: Position): Walk {
  return new Walked(flow, parts, around, position);
}

/** The position that a walk object knows, if it holds for this flow, territory and season. */
export function knownPosition(flow: Flow, walk: Walk, around: Around): Position | undefined {
  return Walked.positionOf(walk, flow, around);
}

/** The season of a day and a place is one object: the same one, or it is another. */
function isSame(a: Around, b: Around): boolean {
  return a.season === b.season && isSameTerritory(a.territory, b.territory);
}

function isSameTerritory(a: Territory, b: Territory): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((code, at) => code === b[at]);
}

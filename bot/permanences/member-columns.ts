import { Codes } from './codes.ts';
import { NOWHERE, VectorBoxes, vectorOf, type Vector } from './globe.ts';
import { type KnownPermanence } from './known-permanence.ts';
import { type Mode, type Serves } from './model.ts';
import { type Query } from './permanence-index.ts';
import { kmBetween, RANKS, type Rank } from './reach.ts';
import { type Run } from './runs.ts';

const MEDIATORS = 1;
const MODES: Readonly<Record<Mode, number>> = {
  'walk-in': 2,
  appointment: 4,
  phone: 8,
  video: 16,
};
const ALL_MODES = 30;
const SERVES = { anywhere: 32, departement: 64, epci: 128, commune: 256, list: 512 } as const;
/** Needs have a bit each, this one is no need's: past it, two needs would share one. */
const LAST_NEED = 31;

/** Bits of a question. */
export interface Wanted {
  readonly modes: number;
  readonly refused: number;
  readonly need: number;
}

/** The columns, as they are made or kept. */
export interface MemberParts {
  readonly flags: Int32Array;
  /** Bits of needs. */
  readonly needs: Int32Array;
  /** Three a member. */
  readonly vectors: Float64Array;
  /** Longitude and latitude of each. */
  readonly degrees: Float64Array;
  /** Needs by the number of their bit. */
  readonly codes: readonly string[];
}

/** Columns of some members, in their order. */
export function memberParts(members: readonly KnownPermanence[]): MemberParts {
  const codes = new Codes();
  const vectors = new Float64Array(3 * members.length);
  const degrees = new Float64Array(2 * members.length).fill(NaN);
  members.forEach(({ site }, at) => {
    const point = site?.point;
    vectors.set(point === undefined ? NOWHERE : vectorOf(point), 3 * at);
    if (point !== undefined) degrees.set(point, 2 * at);
  });
  const needs = Int32Array.from(members, (one) => needsOf(one.needs, codes));
  return { flags: Int32Array.from(members, flagsOf), needs, vectors, degrees, codes: codes.all };
}

function needsOf(needs: readonly string[], codes: Codes): number {
  if (needs.length === 0) return -1;
  let bits = 0;
  for (const need of needs) bits |= 1 << codes.numberOf(need);
  return bits;
}

/**
 * What refuses most permanences, in columns: read one after the other, while the permanences
 * themselves are spread over the memory and slow to reach. Refuses no one that may be told.
 */
export class MemberColumns {
  readonly #memberAt: (at: number) => KnownPermanence | undefined;
  /** What the columns are kept as. */
  readonly parts: MemberParts;
  readonly #flags: Int32Array;
  readonly #needs: Int32Array;
  readonly #vectors: Float64Array;
  readonly #degrees: Float64Array;
  readonly #codes: Codes;
  /** With more needs than bits, everything is looked up. */
  readonly #hasManyNeeds: boolean;

  /** `memberAt`: the member at a place of the columns. */
  constructor(parts: MemberParts, memberAt: (at: number) => KnownPermanence | undefined) {
    const { flags, needs, vectors, degrees, codes } = parts;
    this.parts = parts;
    this.#memberAt = memberAt;
    this.#codes = new Codes(codes);
    this.#hasManyNeeds = this.#codes.size > LAST_NEED;
    this.#flags = flags;
    this.#needs = needs;
    this.#vectors = vectors;
    this.#degrees = degrees;
  }

  get size(): number {
    return this.#flags.length;
  }

  at(member: number): KnownPermanence {
    const known = this.#memberAt(member);
    if (known === undefined) throw new RangeError(`No member ${String(member)}.`);
    return known;
  }

  /** Kilometres to a member; `undefined` when a point is missing. */
  km(at: number, from: readonly [number, number] | undefined): number | undefined {
    const lon = this.#degrees[2 * at] ?? NaN;
    if (from === undefined || Number.isNaN(lon)) return undefined;
    return kmBetween(from, lon, this.#degrees[2 * at + 1] ?? NaN);
  }

  /** A box around each of some runs of members. */
  boxes(runs: readonly Run[]): VectorBoxes {
    const boxes = new VectorBoxes(runs.length);
    for (const [box, { first, end }] of runs.entries()) {
      for (let at = first; at < end; at += 1) {
        boxes.widen(box, this.#vectorAt(at));
      }
    }
    return boxes;
  }

  wantedBy({ mode, audience, need }: Query): Wanted {
    return {
      modes: mode === undefined ? ALL_MODES : MODES[mode],
      refused: audience === 'mediator' ? 0 : MEDIATORS,
      need: this.#needBit(need),
    };
  }

  /** Whether a member may be told, as far as bits say; `serves`: those of {@link servesFrom}. */
  mayFit(at: number, serves: number, { modes, refused, need }: Wanted): boolean {
    const flags = this.#flags[at] ?? 0;
    if ((flags & serves) === 0 || (flags & modes) === 0) return false;
    return (flags & refused) === 0 && ((this.#needs[at] ?? 0) & need) !== 0;
  }

  /** Whether a member that fits is to be looked up: who is on a list is not told by bits. */
  isUnsure(at: number): boolean {
    return this.#hasManyNeeds || ((this.#flags[at] ?? 0) & SERVES.list) !== 0;
  }

  /** Square of the chord from a point to a member; Infinity where one is not known. */
  chord(at: number, [x, y, z]: Vector): number {
    const [ownX, ownY, ownZ] = this.#vectorAt(at);
    const [dx, dy, dz] = [ownX - x, ownY - y, ownZ - z];
    return dx * dx + dy * dy + dz * dz;
  }

  #vectorAt(at: number): Vector {
    const first = 3 * at;
    const vectors = this.#vectors;
    return [vectors[first] ?? 0, vectors[first + 1] ?? 0, vectors[first + 2] ?? 0];
  }

  /** A need that nobody names is taken by those who take all. */
  #needBit(need: string): number {
    const number = this.#codes.find(need);
    return 1 << (number < 0 ? LAST_NEED : number);
  }
}

/** Bits of what may serve a home seen from which a permanence has a rank. */
export function servesFrom(rank: Rank, isOwnDepartement: boolean): number {
  if (rank === RANKS.commune) return ~0;
  const own = isOwnDepartement ? SERVES.departement : 0;
  const near = rank === RANKS.epci ? SERVES.epci : 0;
  return SERVES.anywhere | SERVES.list | own | near;
}

/** Bits of what may serve someone from nowhere. */
export const SERVES_FROM_NOWHERE = SERVES.anywhere | SERVES.list;

function flagsOf({ for: whom, modes, serves }: KnownPermanence): number {
  let flags = whom === 'mediators' ? MEDIATORS : 0;
  for (const mode of modes) flags |= MODES[mode];
  return flags | servesFlag(serves);
}

function servesFlag(serves: Serves): number {
  return typeof serves === 'string' ? SERVES[serves] : SERVES.list;
}

import { Codes } from './codes.ts';
import { type KnownPermanence } from './known-permanence.ts';
import { type Mode, type Serves } from './model.ts';
import { type Query } from './permanence-index.ts';
import { RANKS, type Rank } from './reach.ts';

const MEDIATORS = 1;
const MODES: Readonly<Record<Mode, number>> = {
  'walk-in': 2,
  appointment: 4,
  phone: 8,
  video: 16,
};
const ALL_MODES = 30;
const SERVES = { anywhere: 32, departement: 64, epci: 128, commune: 256, list: 512 } as const;
/** What may serve a home seen from which the site has a rank; the full rules decide afterwards. */
const SERVES_BY_RANK: Readonly<Record<Rank, number>> = {
  [RANKS.commune]: 992,
  [RANKS.epci]: SERVES.anywhere | SERVES.list | SERVES.departement | SERVES.epci,
  [RANKS.departement]: SERVES.anywhere | SERVES.list | SERVES.departement,
  [RANKS.other]: SERVES.anywhere | SERVES.list,
  [RANKS.without]: 992,
};
/** Needs have a bit each, up to this one, which all the others share. */
const LAST_NEED = 30;
const KM_PER_DEGREE = 111.19;
const SURELY = 0.99;

/** Bits of a question. */
interface Wanted {
  readonly serves: number;
  readonly modes: number;
  readonly refused: number;
  readonly need: number;
}

/**
 * What refuses most permanences, in columns: read one after the other, while the permanences
 * themselves are spread over the memory and slow to reach. Refuses no one that may be told.
 */
export class MemberColumns {
  readonly #members: readonly KnownPermanence[];
  readonly #flags: Int32Array;
  readonly #needs: Int32Array;
  readonly #points: Float64Array;
  readonly #codes = new Codes();

  constructor(members: readonly KnownPermanence[]) {
    this.#members = members;
    this.#flags = Int32Array.from(members, flagsOf);
    this.#needs = Int32Array.from(members, ({ permanence }) => this.#needsOf(permanence.needs));
    this.#points = new Float64Array(2 * members.length);
    members.forEach(({ site }, at) => {
      this.#points.set(site?.point ?? [NaN, NaN], 2 * at);
    });
  }

  /** Members from `first` up to `end` that may be told, and be as near as `km`. */
  select(first: number, end: number, query: Query, rank: Rank, km: number): KnownPermanence[] {
    const found: KnownPermanence[] = [];
    const wanted: Wanted = {
      serves: SERVES_BY_RANK[rank],
      modes: query.mode === undefined ? ALL_MODES : MODES[query.mode],
      refused: query.audience === 'mediator' ? 0 : MEDIATORS,
      need: this.#needBit(query.need),
    };
    for (let at = first; at < end; at += 1) {
      if (!this.#mayFit(at, wanted) || this.#isBeyond(at, query, km)) continue;
      const known = this.#members[at];
      if (known !== undefined) found.push(known);
    }
    return found;
  }

  #mayFit(at: number, { serves, modes, refused, need }: Wanted): boolean {
    const flags = this.#flags[at] ?? 0;
    if ((flags & serves) === 0 || (flags & modes) === 0) return false;
    return (flags & refused) === 0 && ((this.#needs[at] ?? 0) & need) !== 0;
  }

  /** Surely farther, by the flat map; false where something is not known. */
  #isBeyond(at: number, { commune }: Query, km: number): boolean {
    if (km === Infinity || commune?.lat === undefined || commune.lon === undefined) return false;
    const lat = this.#points[2 * at + 1] ?? NaN;
    const high = lat - commune.lat;
    const farthest = Math.max(Math.abs(lat), Math.abs(commune.lat));
    const wide =
      ((this.#points[2 * at] ?? NaN) - commune.lon) * Math.cos((farthest * Math.PI) / 180);
    return Math.sqrt(high * high + wide * wide) * KM_PER_DEGREE * SURELY > km;
  }

  #needsOf(needs: readonly string[]): number {
    if (needs.length === 0) return -1;
    let bits = 0;
    for (const need of needs) bits |= bitOf(this.#codes.numberOf(need));
    return bits;
  }

  /** A need that nobody names is taken by those who take all. */
  #needBit(need: string): number {
    const number = this.#codes.find(need);
    return number < 0 ? 1 << 31 : bitOf(number);
  }
}

function bitOf(number: number): number {
  return 1 << Math.min(number, LAST_NEED);
}

function flagsOf({ permanence, modes }: KnownPermanence): number {
  let flags = permanence.for === 'mediators' ? MEDIATORS : 0;
  for (const mode of modes) flags |= MODES[mode];
  return flags | servesFlag(permanence.serves);
}

function servesFlag(serves: Serves): number {
  return typeof serves === 'string' ? SERVES[serves] : SERVES.list;
}

import { Codes } from './codes.ts';
import { type KnownPermanence } from './known-permanence.ts';
import { type Mode, type Serves } from './model.ts';
import { type Query } from './permanence-index.ts';
import { kmBetween, pointOf, RANKS, type Rank, type Site } from './reach.ts';

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
/** Needs have a bit each, this one is no need's: past it, two needs would share one. */
const LAST_NEED = 31;

/** A permanence that may be told, and how far it is. */
export interface Member {
  readonly known: KnownPermanence;
  readonly km: number | undefined;
  /** Nothing is left to judge but the reach. */
  readonly isSure: boolean;
}

/** Bits of a question. */
interface Wanted {
  readonly serves: number;
  readonly unsure: number;
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
    this.#needs = Int32Array.from(members, ({ permanence }) => this.#needsOf(permanence.needs));
    // With more needs than bits, everything is looked up.
    const unsure = this.#codes.size > LAST_NEED ? SERVES.list : 0;
    this.#flags = Int32Array.from(members, (one) => flagsOf(one) | unsure);
    this.#points = new Float64Array(2 * members.length);
    members.forEach(({ site }, at) => {
      this.#points.set(site?.point ?? [NaN, NaN], 2 * at);
    });
  }

  /** Members from `first` up to `end` that may be told, and be as near as `km`. */
  select(first: number, end: number, query: Query, rank: Rank, km: number): Member[] {
    const found: Member[] = [];
    const wanted = this.#wantedBy(query, rank, this.#members[first]?.site);
    const home = query.commune && pointOf(query.commune);
    for (let at = first; at < end; at += 1) {
      if (!this.#mayFit(at, wanted)) continue;
      const away = home && this.#kmFrom(home, at);
      if (away !== undefined && away > km) continue;
      const known = this.#members[at];
      const isSure = ((this.#flags[at] ?? 0) & wanted.unsure) === 0;
      if (known !== undefined) found.push({ known, km: away, isSure });
    }
    return found;
  }

  /** The members are of one commune: `site` is that of any of them. */
  #wantedBy({ mode, audience, need, commune }: Query, rank: Rank, site?: Site): Wanted {
    const isApart = rank === RANKS.epci && site?.departement !== commune?.departement;
    return {
      serves: SERVES_BY_RANK[rank],
      // Who is on a list, and across a border inside an EPCI, is looked up.
      unsure: SERVES.list | (isApart ? SERVES.departement : 0),
      modes: mode === undefined ? ALL_MODES : MODES[mode],
      refused: audience === 'mediator' ? 0 : MEDIATORS,
      need: this.#needBit(need),
    };
  }

  /** `undefined` for a member without a point. */
  #kmFrom(home: readonly [number, number], at: number): number | undefined {
    const lon = this.#points[2 * at] ?? NaN;
    return Number.isNaN(lon) ? undefined : kmBetween(home, lon, this.#points[2 * at + 1] ?? NaN);
  }

  #mayFit(at: number, { serves, modes, refused, need }: Wanted): boolean {
    const flags = this.#flags[at] ?? 0;
    if ((flags & serves) === 0 || (flags & modes) === 0) return false;
    return (flags & refused) === 0 && ((this.#needs[at] ?? 0) & need) !== 0;
  }

  #needsOf(needs: readonly string[]): number {
    if (needs.length === 0) return -1;
    let bits = 0;
    for (const need of needs) bits |= 1 << this.#codes.numberOf(need);
    return bits;
  }

  /** A need that nobody names is taken by those who take all. */
  #needBit(need: string): number {
    const number = this.#codes.find(need);
    return 1 << (number < 0 ? LAST_NEED : number);
  }
}

function flagsOf({ permanence, modes }: KnownPermanence): number {
  let flags = permanence.for === 'mediators' ? MEDIATORS : 0;
  for (const mode of modes) flags |= MODES[mode];
  return flags | servesFlag(permanence.serves);
}

function servesFlag(serves: Serves): number {
  return typeof serves === 'string' ? SERVES[serves] : SERVES.list;
}

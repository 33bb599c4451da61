import { type Commune } from '../territory/model.ts';
import { cityCode } from '../territory/territory-codes.ts';
import { type Candidate, isEligible, MOST_CANDIDATES } from './candidate.ts';
import { departementsNear, departementsOfEpci } from './departements-near.ts';
import { knowPermanence, Shared, type KnownPermanence } from './known-permanence.ts';
import { type Operator, type Zone } from './model.ts';
import { type NationalDoors, type NationalLine, type NationalList } from './national-doors.ts';
import { type Query } from './permanence-index.ts';
import {
  distanceKm,
  islandOf,
  isWithinReach,
  pointOf,
  RANKS,
  rankOf,
  reachKmOf,
  siteOf,
  type Site,
} from './reach.ts';
import { Recent } from './recent.ts';
import { operatorServes } from './serves.ts';

/** Lines kept at a time: all lists but that of the town halls. */
const MOST_LINES = 14_000;
/** Doors around the communes last asked for: those of a city and of a few hundred villages. */
const MOST_PLACED = 14_000;

/** Tables that doors are placed with. */
interface Tables {
  readonly communes: ReadonlyMap<string, Commune>;
  readonly zones: ReadonlyMap<string, Zone>;
}

/** A line where it stands, and its door once a question came near it. */
interface Member {
  readonly line: NationalLine;
  readonly site: Site;
  door?: KnownPermanence | 'none';
}

type Placed = Pick<Candidate, 'rank' | 'km'> & { readonly member: Member };

/**
 * The doors of the national lists around a commune. Lines are kept as they stand, and only the
 * nearest are read whole; what is least asked for goes.
 */
export class NationalSearch {
  readonly #doors: NationalDoors;
  readonly #tables: Tables;
  /** By operator and code of a list. */
  readonly #members: Recent<readonly Member[]>;
  /** Départements that the reach of a commune gets to. */
  readonly #codes = new Recent<readonly string[]>(MOST_PLACED, (codes) => codes.length);
  /** By operator and commune, in their order. */
  readonly #near: Recent<readonly Placed[]>;
  readonly #shared = new Shared();

  constructor(doors: NationalDoors, tables: Tables) {
    this.#doors = doors;
    this.#tables = tables;
    this.#members = new Recent(MOST_LINES, (members) => members.length + 1);
    this.#near = new Recent(MOST_PLACED, (placed) => placed.length + 1);
  }

  /** The first `most` within reach and the rounds before them, by rank, then distance, then those with a number, then id. */
  near(operator: Operator, query: Query, most: number): readonly Candidate[] {
    const { commune: home } = query;
    if (home === undefined || !operatorServes(operator, home)) return [];
    const key = `${operator.id} ${home.insee}`;
    return this.#told(
      this.#near.get(key, () => this.#placedNear(operator.id, home)),
      operator,
      query,
      most,
    );
  }

  /**
   * The nearest one that serves this person, farther than the reach and over no sea; one that
   * travels only where none has an address.
   */
  beyond(operator: Operator, query: Query): readonly Candidate[] {
    const { commune: home } = query;
    if (home === undefined || !operatorServes(operator, home)) return [];
    const island = islandOf(home.departement);
    const placed = this.#around(operator.id, home).flatMap((member): readonly Placed[] => {
      const km = distanceKm(member.site, home);
      if (km === undefined || islandOf(member.site.departement) !== island) return [];
      return [{ member, rank: RANKS.beyond, km }];
    });
    const found = this.#told(placed.sort(comparePlaced), operator, query, 1);
    const fixed = found.find(isFixed);
    return [fixed ?? found[0]].filter((one) => one !== undefined);
  }

  #placedNear(operator: string, home: Commune): readonly Placed[] {
    const isFar = farFrom(home);
    const placed: Placed[] = [];
    for (const member of this.#around(operator, home)) {
      const { site } = member;
      if (isFar(site)) continue;
      const km = distanceKm(site, home);
      if (isWithinReach(site, home, km)) placed.push({ member, rank: rankOf(site, home), km });
    }
    return placed.sort(comparePlaced);
  }

  /** Those that take the need and serve this person, up to so many with an address. */
  #told(
    placed: readonly Placed[],
    operator: Operator,
    query: Query,
    most: number,
  ): readonly Candidate[] {
    const found: Candidate[] = [];
    let fixed = 0;
    for (const { member, rank, km } of placed) {
      if (fixed === most || found.length === MOST_CANDIDATES) break;
      const known = this.#doorOf(member);
      if (known === undefined || !isEligible(known, operator, query)) continue;
      const candidate = { known, rank, km };
      found.push(candidate);
      if (isFixed(candidate)) fixed += 1;
    }
    return found;
  }

  #around(operator: string, home: Commune): readonly Member[] {
    const list = this.#doors.get(operator);
    if (list === undefined) return [];
    const { communes } = this.#tables;
    const codes = {
      commune: () => [...new Set([home.insee, cityCode(home)])],
      epci: () => departementsOfEpci(home, communes),
      departement: () => [home.departement],
      across: () => this.#codes.get(home.insee, () => departementsNear(home, communes)),
    }[list.by]();
    const members = codes.flatMap((code) =>
      this.#members.get(`${operator} ${code}`, () => this.#membersIn(list, code)),
    );
    // Of a list by EPCI, none elsewhere serves this person: none is read whole to learn so.
    return list.by === 'epci'
      ? members.filter(({ site }) => rankOf(site, home) <= RANKS.epci)
      : members;
  }

  #membersIn(list: NationalList, code: string): readonly Member[] {
    const { communes } = this.#tables;
    return list.in(code).map((line): Member => ({ line, site: siteOf(line, communes) }));
  }

  #doorOf(member: Member): KnownPermanence | undefined {
    member.door ??= this.#read(member.line);
    return member.door === 'none' ? undefined : member.door;
  }

  #read(line: NationalLine): KnownPermanence | 'none' {
    const door = line.door();
    if (door === undefined) return 'none';
    const { communes, zones } = this.#tables;
    return knowPermanence(door, communes, zones, this.#shared);
  }
}

/** Whether it has an address: a round has none. */
function isFixed({ known }: Candidate): boolean {
  return known.permanence.listed?.round !== true;
}

/** Kilometres of a degree of latitude, a little less than it has: nothing near is passed over. */
const KM_PER_DEGREE = 110;

/** Whether a site is out of a box around the reach of a commune, and not in the commune. */
function farFrom(home: Commune): (site: Site) => boolean {
  const from = pointOf(home);
  const own = cityCode(home);
  if (from === undefined) return () => false;
  const high = reachKmOf(home) / KM_PER_DEGREE;
  const wide = high / Math.cos(((Math.abs(from[1]) + high) * Math.PI) / 180);
  return ({ insee, point }) => {
    if (point === undefined || insee === own) return false;
    return Math.abs(point[1] - from[1]) > high || Math.abs(point[0] - from[0]) > wide;
  };
}

function comparePlaced(a: Placed, b: Placed): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  const [near, far] = [a.km ?? Infinity, b.km ?? Infinity];
  if (near !== far) return near - far;
  // Of doors in one town whose points nobody knows, one that can be called first.
  const called = Number(b.member.line.hasPhone ?? false) - Number(a.member.line.hasPhone ?? false);
  if (called !== 0) return called;
  return a.member.line.id < b.member.line.id ? -1 : 1;
}

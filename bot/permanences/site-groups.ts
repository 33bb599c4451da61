import { type Commune } from '../territory/model.ts';
import { cityCode, epciCode } from '../territory/territory-codes.ts';
import { Codes } from './codes.ts';
import { type KnownPermanence } from './known-permanence.ts';
import { type Member, MemberColumns } from './member-columns.ts';
import { type Query } from './permanence-index.ts';
import { pointOf, RANKS, type Rank, type Site } from './reach.ts';

/** Degrees of a cell: wide enough that a reach of 30 km covers a few dozen. */
const CELL = 0.1;
/** More rows and columns than there are. */
const CELLS = 4_096;
const KM_PER_DEGREE = 111.19;
/** Nothing is nearer than this part of what the flat map says; 1 % covers the globe's curve. */
const SURELY = 0.99;
/** Groups with their distance in one number, so that they sort fast: metres, then the group. */
const GROUPS = 2 ** 20;

/** Permanences of one commune in one cell (or of those of its that have no point). */
interface Group {
  readonly site: Site;
  readonly members: KnownPermanence[];
  west: number;
  east: number;
  south: number;
  north: number;
}

/** Permanences that are nowhere nearer than `least` kilometres. */
export interface NearGroup {
  readonly least: number;
  readonly group: number;
}

/** The permanences of an operator, by where they receive. */
export interface SiteGroups {
  /** Of the commune itself, wherever they are, the nearest first. */
  own(home: Commune): Iterable<NearGroup>;
  /** Of other communes within a distance, by rank, the nearest first. */
  around(home: Commune, km: number): (rank: Rank) => Iterable<NearGroup>;
  /** Members of a group of a rank that may be told and be as near as `km`; others may be refused. */
  members(group: number, query: Query, rank: Rank, km: number): readonly Member[];
  /** The commune of a group. */
  site(group: number): Site | undefined;
  /** Video and phone: they are nowhere. */
  readonly without: readonly KnownPermanence[];
}

/** The groups in columns, sorted by cell: a question reads them one after the other. */
class GroupTable implements SiteGroups {
  readonly without: readonly KnownPermanence[];
  readonly #members: MemberColumns;
  readonly #sites: readonly Site[];
  /** First member of each group, then the end. */
  readonly #starts: Int32Array;
  /** First group of each cell, and the number of its groups. */
  readonly #cells = new Map<number, { readonly first: number; count: number }>();
  readonly #ofCommune = new Map<string, number[]>();
  readonly #codes = new Codes();
  readonly #communes: Int32Array;
  readonly #epcis: Int32Array;
  readonly #departements: Int32Array;
  /** West, east, south, north of each group. */
  readonly #boxes: Float64Array;

  constructor(groups: readonly Group[], without: readonly KnownPermanence[]) {
    const sorted = groups
      .map((group) => ({ group, cell: cellOfSite(group.site) }))
      .sort((a, b) => a.cell - b.cell);
    this.without = without;
    this.#members = new MemberColumns(sorted.flatMap(({ group }) => group.members));
    this.#sites = sorted.map(({ group }) => group.site);
    this.#starts = new Int32Array(sorted.length + 1);
    sorted.forEach(({ group }, at) => {
      this.#starts[at + 1] = (this.#starts[at] ?? 0) + group.members.length;
    });
    const numbers = (codeOf: (site: Site) => string) =>
      Int32Array.from(sorted, ({ group }) => this.#codes.numberOf(codeOf(group.site)));
    this.#communes = numbers(({ insee }) => insee);
    this.#epcis = numbers(({ epci }) => epci);
    this.#departements = numbers(({ departement }) => departement);
    this.#boxes = Float64Array.from(
      sorted.flatMap(({ group }) => [group.west, group.east, group.south, group.north]),
    );
    sorted.forEach(({ group, cell }, at) => {
      this.#place(group, cell, at);
    });
  }

  #place({ site }: Group, cell: number, at: number): void {
    const ofCommune = this.#ofCommune.get(site.insee);
    if (ofCommune === undefined) this.#ofCommune.set(site.insee, [at]);
    else ofCommune.push(at);
    if (site.point === undefined) return;
    const known = this.#cells.get(cell);
    if (known === undefined) this.#cells.set(cell, { first: at, count: 1 });
    else known.count += 1;
  }

  own(home: Commune): Iterable<NearGroup> {
    const groups = this.#ofCommune.get(cityCode(home)) ?? [];
    const point = pointOf(home);
    // From a commune without a centre no distance is known.
    if (point === undefined) return groups.map((group) => ({ least: 0, group }));
    const near = groups.map((group) => ({
      least: this.#leastKm(group, point[0], point[1]),
      group,
    }));
    return near.length > 1 ? near.sort((a, b) => a.least - b.least) : near;
  }

  site(group: number): Site | undefined {
    return this.#sites[group];
  }

  members(group: number, query: Query, rank: Rank, km: number): readonly Member[] {
    const [first = 0, end = 0] = [this.#starts[group], this.#starts[group + 1]];
    return this.#members.select(first, end, query, rank, km);
  }

  around(home: Commune, km: number): (rank: Rank) => Iterable<NearGroup> {
    const point = pointOf(home);
    const ranked: number[][] = [[], [], [], []];
    if (point !== undefined) this.#rank(ranked, home, point, km);
    return (rank) => this.#nearestFirst(ranked[rank] ?? []);
  }

  /** Groups within reach, by rank, each as one number. */
  #rank(
    ranked: readonly number[][],
    home: Commune,
    [lon, lat]: readonly [number, number],
    km: number,
  ): void {
    const [epci, departement] = [
      this.#codes.find(epciCode(home)),
      this.#codes.find(home.departement),
    ];
    const own = this.#codes.find(cityCode(home));
    for (const { first, count } of this.#cellsAround(lon, lat, km)) {
      for (let group = first; group < first + count; group += 1) {
        if (this.#communes[group] === own) continue;
        const least = this.#leastKm(group, lon, lat);
        if (least > km) continue;
        const other = this.#departements[group] === departement ? RANKS.departement : RANKS.other;
        const rank = this.#epcis[group] === epci ? RANKS.epci : other;
        ranked[rank]?.push(Math.floor(least * 1_000) * GROUPS + group);
      }
    }
  }

  #cellsAround(lon: number, lat: number, km: number): { first: number; count: number }[] {
    const high = (km / SURELY / KM_PER_DEGREE) * 1.01;
    const wide = high / Math.cos(((Math.abs(lat) + high) * Math.PI) / 180);
    const found = [];
    for (let row = lineOf(lat - high); row <= lineOf(lat + high); row += 1) {
      for (let column = lineOf(lon - wide); column <= lineOf(lon + wide); column += 1) {
        const cell = this.#cells.get(row * CELLS + column);
        if (cell !== undefined) found.push(cell);
      }
    }
    return found;
  }

  *#nearestFirst(packed: readonly number[]): Iterable<NearGroup> {
    for (const one of Float64Array.from(packed).sort()) {
      yield { least: Math.floor(one / GROUPS) / 1_000, group: one % GROUPS };
    }
  }

  /** Kilometres that no member of a group is nearer than; Infinity when none has a point. */
  #leastKm(group: number, lon: number, lat: number): number {
    const at = 4 * group;
    const [south, north] = [this.#boxes[at + 2] ?? 0, this.#boxes[at + 3] ?? 0];
    const high = Math.max(south - lat, 0, lat - north);
    const wide = Math.max((this.#boxes[at] ?? 0) - lon, 0, lon - (this.#boxes[at + 1] ?? 0));
    if (high === Infinity) return Infinity;
    const farthest = Math.max(Math.abs(lat), Math.abs(south), Math.abs(north));
    const shrunk = wide * Math.cos((farthest * Math.PI) / 180);
    return Math.sqrt(high * high + shrunk * shrunk) * KM_PER_DEGREE * SURELY;
  }
}

/** Groups permanences by commune and cell, so that a question looks at few of them. */
export function siteGroups(permanences: readonly KnownPermanence[]): SiteGroups {
  const groups = new Map<string, Group>();
  const without: KnownPermanence[] = [];
  for (const known of permanences) {
    const { site } = known;
    if (site === undefined) {
      without.push(known);
      continue;
    }
    const key = `${site.insee} ${String(cellOfSite(site))}`;
    const group = groups.get(key) ?? emptyGroup(site);
    if (group.members.length === 0) groups.set(key, group);
    group.members.push(known);
    if (site.point !== undefined) widen(group, site.point);
  }
  return new GroupTable([...groups.values()], without);
}

function emptyGroup(site: Site): Group {
  const nowhere = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  return { site, members: [], ...nowhere };
}

function widen(group: Group, [lon, lat]: readonly [number, number]): void {
  group.west = Math.min(group.west, lon);
  group.east = Math.max(group.east, lon);
  group.south = Math.min(group.south, lat);
  group.north = Math.max(group.north, lat);
}

/** -1 for a site without a point. */
function cellOfSite({ point }: Site): number {
  return point === undefined ? -1 : lineOf(point[1]) * CELLS + lineOf(point[0]);
}

function lineOf(degrees: number): number {
  return Math.floor(degrees / CELL) + CELLS / 2;
}

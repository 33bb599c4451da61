import { type KnownPermanence } from './known-permanence.ts';
import { type Site } from './reach.ts';

/** Degrees of a cell: wide enough that a reach of 30 km covers a few dozen. */
const CELL = 0.1;
/** More columns than there are. */
const COLUMNS = 4_096;
const KM_PER_DEGREE = 111.19;
/** A box is never farther than this part of what the flat map says; 1 % covers the globe's curve. */
const SURELY = 0.99;

/** Permanences of one commune in one cell, and the box of their points. */
export interface SiteGroup {
  readonly site: Site;
  readonly members: KnownPermanence[];
  west: number;
  east: number;
  south: number;
  north: number;
}

/** The permanences of an operator, by where they receive. */
export interface SiteGroups {
  /** Of one commune, wherever their points are; some have none. */
  ofCommune(insee: string): readonly SiteGroup[];
  /** Those that may lie within a distance of a point, and some around. */
  around(point: readonly [lon: number, lat: number], km: number): readonly SiteGroup[];
  /** Video and phone: they are nowhere. */
  readonly without: readonly KnownPermanence[];
}

/** Groups permanences by commune and cell, so that a query looks at few of them. */
export function siteGroups(permanences: readonly KnownPermanence[]): SiteGroups {
  const cells = new Map<number, SiteGroup[]>();
  const communes = new Map<string, SiteGroup[]>();
  const without: KnownPermanence[] = [];
  for (const known of permanences) {
    if (known.site === undefined) without.push(known);
    else join(known, known.site, cells, communes);
  }
  return {
    ofCommune: (insee) => communes.get(insee) ?? [],
    around: ([lon, lat], km) => {
      const high = (km / SURELY / KM_PER_DEGREE) * 1.01;
      const wide = high / Math.cos(((Math.abs(lat) + high) * Math.PI) / 180);
      const found: SiteGroup[] = [];
      for (let row = cellOf(lat - high); row <= cellOf(lat + high); row += 1) {
        for (let column = cellOf(lon - wide); column <= cellOf(lon + wide); column += 1) {
          const cell = cells.get(row * COLUMNS + column);
          if (cell !== undefined) for (const group of cell) found.push(group);
        }
      }
      return found;
    },
    without,
  };
}

/** Puts a permanence into the group of its commune and cell; without a point it is in no cell. */
function join(
  known: KnownPermanence,
  site: Site,
  cells: Map<number, SiteGroup[]>,
  communes: Map<string, SiteGroup[]>,
): void {
  const { point, insee } = site;
  const key = point === undefined ? NaN : cellOf(point[1]) * COLUMNS + cellOf(point[0]);
  const ofCommune = listOf(communes, insee);
  const inCell = point === undefined ? undefined : listOf(cells, key);
  let group =
    inCell === undefined
      ? ofCommune.find((one) => one.site.point === undefined)
      : inCell.find((one) => one.site.insee === insee);
  if (group === undefined) {
    group = {
      site,
      members: [],
      west: Infinity,
      east: -Infinity,
      south: Infinity,
      north: -Infinity,
    };
    ofCommune.push(group);
    inCell?.push(group);
  }
  group.members.push(known);
  if (point !== undefined) widen(group, point);
}

function widen(group: SiteGroup, [lon, lat]: readonly [number, number]): void {
  group.west = Math.min(group.west, lon);
  group.east = Math.max(group.east, lon);
  group.south = Math.min(group.south, lat);
  group.north = Math.max(group.north, lat);
}

function cellOf(degrees: number): number {
  return Math.floor(degrees / CELL) + COLUMNS / 2;
}

function listOf<K>(lists: Map<K, SiteGroup[]>, key: K): SiteGroup[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}

/** Kilometres that no member of a group is nearer than; Infinity when none has a point. */
export function leastKm(
  { west, east, south, north }: SiteGroup,
  [lon, lat]: readonly [number, number],
): number {
  const high = Math.max(south - lat, 0, lat - north);
  const wide = Math.max(west - lon, 0, lon - east);
  const farthest = Math.min(90, Math.max(Math.abs(lat), Math.abs(south), Math.abs(north)));
  const shrunk = wide * Math.cos((farthest * Math.PI) / 180);
  return Math.sqrt(high * high + shrunk * shrunk) * KM_PER_DEGREE * SURELY;
}

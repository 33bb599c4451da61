import { type Commune } from '../territory/model.ts';
import { cityCode, epciCode } from '../territory/territory-codes.ts';
import { type Place } from './model.ts';

/** People of a commune from which what is near is nearer: a town with its own desks. */
export const TOWN_POPULATION = 20_000;
/** Kilometres from a town's centre. */
export const TOWN_REACH_KM = 10;
/** Kilometres from the centre of a smaller commune. */
export const VILLAGE_REACH_KM = 30;

const EARTH_KM = 6_371;
const RADIAN = Math.PI / 180;

/** Where a permanence receives, with the parts of its commune that reach asks for. */
export interface Site {
  /** INSEE code; arrondissements of Paris, Lyon and Marseille stand under their commune. */
  readonly insee: string;
  readonly departement: string;
  /** SIREN of the EPCI; a commune without one counts as its own. */
  readonly epci: string;
  /** Degrees: the place's own point, else its commune's centre. */
  readonly point: readonly [lon: number, lat: number] | undefined;
}

/**
 * How near in rank: lower is nearer, before any distance. `without`: nowhere, on the phone or by
 * video; `beyond`: competent, and farther than the reach.
 */
export const RANKS = {
  commune: 0,
  epci: 1,
  departement: 2,
  other: 3,
  without: 4,
  beyond: 5,
} as const;
export type Rank = (typeof RANKS)[keyof typeof RANKS];

/**
 * The site of a place; its commune may be one that the table does not know.
 *
 * @example siteOf({ commune: '33063' }, new Map()).departement // '33'
 */
export function siteOf(
  place: Pick<Place, 'commune' | 'lon' | 'lat'>,
  communes: ReadonlyMap<string, Commune>,
): Site {
  const insee = mainCommune(place.commune);
  const commune = communes.get(insee);
  return {
    insee,
    departement: commune?.departement ?? departementOf(insee),
    epci: commune?.epci ?? insee,
    point: pointOf(place) ?? (commune && pointOf(commune)),
  };
}

/**
 * How a site ranks from a commune: same commune, same EPCI, same département, other.
 *
 * @example
 * rankOf({ insee: '33063', epci: '243300316', departement: '33' }, merignac) === RANKS.epci // true
 */
export function rankOf(site: Site, home: Commune): Rank {
  if (site.insee === cityCode(home)) return RANKS.commune;
  if (site.epci === epciCode(home)) return RANKS.epci;
  return site.departement === home.departement ? RANKS.departement : RANKS.other;
}

/**
 * Kilometres as the crow flies from the commune's centre; `undefined` when a point is missing.
 *
 * @example Math.round(distanceKm({ point: [-0.588, 44.857] }, merignac)) // 7
 */
export function distanceKm(site: Site, home: Commune): number | undefined {
  const from = pointOf(home);
  if (from === undefined || site.point === undefined) return undefined;
  return kmBetween(from, site.point[0], site.point[1]);
}

/**
 * Great-circle distance in kilometres, by the haversine formula.
 *
 * @example Math.round(kmBetween([-0.678, 44.838], 2.349, 48.857)) // 503
 */
export function kmBetween(from: readonly [number, number], lon: number, lat: number): number {
  const dLat = Math.sin(((lat - from[1]) * RADIAN) / 2);
  const dLon = Math.sin(((lon - from[0]) * RADIAN) / 2);
  const a = dLat ** 2 + Math.cos(lat * RADIAN) * Math.cos(from[1] * RADIAN) * dLon ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, a)));
}

/**
 * Whether a site is within reach. Overseas départements and Corsica reach only themselves. A
 * person's own commune is always within reach, however wide (some in Guyane are wider than
 * Corsica); where a distance is unknown, nothing else is.
 *
 * @example
 * isWithinReach({ insee: '33063', departement: '33' }, merignac, 7) // true
 * isWithinReach({ insee: '33063', departement: '33' }, merignac, 12) // false
 */
export function isWithinReach(site: Site, home: Commune, km: number | undefined): boolean {
  if (islandOf(site.departement) !== islandOf(home.departement)) return false;
  if (site.insee === cityCode(home)) return true;
  return km !== undefined && km <= reachKmOf(home);
}

/**
 * How far from the centre of their commune a person may be sent, in kilometres.
 *
 * @example
 * reachKmOf(merignac) // 10
 * reachKmOf({ population: 1_400 }) // 30
 */
export function reachKmOf({ population }: Commune): number {
  return population >= TOWN_POPULATION ? TOWN_REACH_KM : VILLAGE_REACH_KM;
}

/** Part of the country that one does not leave: what is within reach is on the same one. */
export function islandOf(departement: string): string {
  if (departement === '2A' || departement === '2B') return 'corse';
  return departement.startsWith('97') || departement.startsWith('98') ? departement : 'mainland';
}

function departementOf(insee: string): string {
  return insee.slice(0, insee.startsWith('97') || insee.startsWith('98') ? 3 : 2);
}

function mainCommune(insee: string): string {
  if (/^751(0[1-9]|1\d|20)$/.test(insee)) return '75056';
  if (/^6938[1-9]$/.test(insee)) return '69123';
  return /^132(0[1-9]|1[0-6])$/.test(insee) ? '13055' : insee;
}

/**
 * Longitude and latitude of a commune's centre or of a place, when known.
 *
 * @example
 * pointOf(merignac) // [-0.678, 44.838]
 * pointOf({}) // undefined
 */
export function pointOf(at: {
  readonly lon?: number;
  readonly lat?: number;
}): readonly [number, number] | undefined {
  return at.lon === undefined || at.lat === undefined ? undefined : [at.lon, at.lat];
}

import { fold } from '../territory/fold.ts';
import { type Place } from './model.ts';
import { kmBetween } from './reach.ts';

/** Kilometres between two points of one door: published points are of the street, or of the parcel. */
const NEAR_KM = 0.1;
/** Farther than this, two points are of two doors, whatever else is alike. */
const FAR_KM = 0.5;

type Compared = Pick<Place, 'name' | 'address' | 'commune' | 'lon' | 'lat' | 'phone'>;

/**
 * Whether two records of one operator are of one door: in one commune, alike by name, address,
 * number or point, and not far apart.
 *
 * @example
 * const hall = { name: 'Mairie', address: '1 place Royale', commune: '33063' };
 * isSamePlace(hall, { ...hall, name: 'Hôtel de ville' }) // true
 * isSamePlace(hall, { ...hall, name: 'Hôtel de ville', address: '9 quai Sud' }) // false
 */
export function isSamePlace(one: Compared, other: Compared): boolean {
  if (one.commune !== other.commune) return false;
  const km = kmApart(one, other);
  if (km !== undefined) {
    if (km > FAR_KM) return false;
    if (km <= NEAR_KM) return true;
  }
  return (
    fold(one.name) === fold(other.name) ||
    fold(one.address) === fold(other.address) ||
    (one.phone !== undefined && dialled(one.phone) === dialled(other.phone ?? ''))
  );
}

function kmApart(one: Compared, other: Compared): number | undefined {
  if (one.lon === undefined || one.lat === undefined) return undefined;
  if (other.lon === undefined || other.lat === undefined) return undefined;
  return kmBetween([one.lon, one.lat], other.lon, other.lat);
}

/** A number is written with or without its country, with or without spaces. */
function dialled(number: string): string {
  return number.replace(/[\s.()-]/g, '').replace(/^\+33/, '0');
}

import { type Found, type NearestAndNext } from '../../permanences/permanence-index.ts';
import { RANKS, rankOf, reachKmOf, siteOf } from '../../permanences/reach.ts';
import { type Scene } from '../scene.ts';

/** A place whose hours are known comes before the nearest one. */
export function placeOf(found: NearestAndNext | undefined): Found | undefined {
  const places = [found?.nearest, found?.soonest].filter(
    (one) => one?.permanence.place !== undefined,
  );
  return places.find((one) => one?.state !== 'expired') ?? places[0];
}

/** Whether one is received there by appointment only: an address alone would send in vain. */
export function isByAppointment({ permanence, state, opening }: Found): boolean {
  return permanence.mode === 'appointment' && state !== 'expired' && opening?.mode !== 'walk-in';
}

/**
 * Whether a desk of a public list is farther than one is sent, and told for want of a nearer one:
 * who answers the phone may know of a nearer one.
 */
export function isBeyondReach(
  { state, world: { communes } }: Scene,
  { permanence: { listed, place }, km = 0 }: Found,
): boolean {
  const home = communes.byInsee.get(state.commune ?? '');
  if (listed === undefined || place === undefined || home === undefined) return false;
  return km > reachKmOf(home) && rankOf(siteOf(place, communes.byInsee), home) !== RANKS.commune;
}

/**
 * A number that nobody saw again is not called before a line that answers; nor is that of a desk
 * far away, where any desk would do and the line knows them all.
 */
export function isLineBetter(scene: Scene, desk: Found): boolean {
  const { listed, serves } = desk.permanence;
  return listed?.phoneUnseen === true || (serves === 'anywhere' && isBeyondReach(scene, desk));
}

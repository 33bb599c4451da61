import { type Found, type NearestAndNext } from '../../permanences/permanence-index.ts';

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

import { type Instant, type Zone } from './model.ts';

/** Place in `zone.offsets` of the period that holds an instant. */
export function periodAt(zone: Zone, instant: Instant): number {
  let low = 0;
  let high = zone.offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const period = zone.offsets[middle];
    if (period !== undefined && period.from <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Minutes east of UTC at an instant. */
export function offsetAt(zone: Zone, instant: Instant): number {
  return zone.offsets[periodAt(zone, instant)]?.minutes ?? 0;
}

import { type Instant, type Zone } from './model.ts';

/** The period found last: the next question is nearly always about the same one. */
let found: { readonly zone: Zone; readonly at: number; from: Instant; until: Instant } | undefined;

/** Place in `zone.offsets` of the period that holds an instant. */
export function periodAt(zone: Zone, instant: Instant): number {
  const isSame = found?.zone === zone && instant >= found.from && instant < found.until;
  if (isSame && found !== undefined) return found.at;
  const at = search(zone, instant);
  const from = zone.offsets[at]?.from ?? -Infinity;
  found = { zone, at, from, until: zone.offsets[at + 1]?.from ?? Infinity };
  return at;
}

function search({ offsets }: Zone, instant: Instant): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const period = offsets[middle];
    if (period !== undefined && period.from <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Minutes east of UTC at an instant.
 *
 * @example
 * offsetAt(paris, Date.parse('2026-11-30')) // 60
 * offsetAt(paris, Date.parse('2026-07-14')) // 120
 */
export function offsetAt(zone: Zone, instant: Instant): number {
  return zone.offsets[periodAt(zone, instant)]?.minutes ?? 0;
}

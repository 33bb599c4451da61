import { DAY_MS, MINUTE_MS, type DayNumber } from './days.ts';
import { type Instant, type Zone } from './model.ts';
import { offsetAt, periodAt } from './offset-at.ts';

/** No zone was ever further than this from UTC since 1900. */
const FURTHEST_OFFSET_MS = 16 * 60 * MINUTE_MS;

/**
 * Local day of an instant.
 *
 * @example localDayAt(paris, Date.parse('2026-11-30T23:30Z')) // 20788
 */
export function localDayAt(zone: Zone, instant: Instant): DayNumber {
  return Math.floor((instant + offsetAt(zone, instant) * MINUTE_MS) / DAY_MS);
}

/**
 * Instant of a wall-clock time, as RFC 5545 3.3.5 has it: a time that occurs twice is its first
 * occurrence, one that is skipped is read with the offset before the gap. `minutes` may be 1440.
 *
 * @example new Date(toInstant(paris, 20787, 9 * 60)).toISOString() // '2026-11-30T08:00:00.000Z'
 */
export function toInstant(zone: Zone, day: DayNumber, minutes: number): Instant {
  return wallToInstant(zone, day * DAY_MS + minutes * MINUTE_MS);
}

/**
 * {@link toInstant} for a wall clock given as if it were UTC, seconds included.
 *
 * @example
 * const wall = Date.parse('2026-07-14T09:00Z');
 * new Date(wallToInstant(paris, wall)).toISOString() // '2026-07-14T07:00:00.000Z'
 */
export function wallToInstant(zone: Zone, wall: number): Instant {
  const { offsets } = zone;
  let before = 0;
  for (let i = periodAt(zone, wall - FURTHEST_OFFSET_MS); i < offsets.length; i += 1) {
    const period = offsets[i];
    if (period === undefined) break;
    const offset = period.minutes * MINUTE_MS;
    const instant = wall - offset;
    // Before this period although after the last one: the clocks jumped over it.
    if (instant < period.from) return wall - before;
    const next = offsets[i + 1];
    if (next === undefined || instant < next.from) return instant;
    before = offset;
  }
  return wall - before;
}

/** Whether the clocks changed less than `span` before an instant. */
export function hasChangedSince(zone: Zone, instant: Instant, span: number): boolean {
  return instant - (zone.offsets[periodAt(zone, instant)]?.from ?? -Infinity) < span;
}

import { dayOf, type DayNumber } from './days.ts';
import { type LocalDate } from './model.ts';

/** Inclusive ranges of days: sorted, apart from each other. */
export interface Intervals {
  readonly first: readonly DayNumber[];
  readonly last: readonly DayNumber[];
}

/** Ranges in any order, overlapping or not, to intervals. A range that ends before it begins is empty. */
export function toIntervals(ranges: Iterable<readonly [LocalDate, LocalDate]>): Intervals {
  const days = Array.from(ranges, ([from, to]) => [dayOf(from), dayOf(to)] as const)
    .filter(([from, to]) => from <= to)
    .sort((a, b) => a[0] - b[0]);
  const first: DayNumber[] = [];
  const last: DayNumber[] = [];
  for (const [from, to] of days) {
    const end = last.at(-1);
    if (end !== undefined && from <= end + 1) last[last.length - 1] = Math.max(end, to);
    else {
      first.push(from);
      last.push(to);
    }
  }
  return { first, last };
}

/** Last day of the interval that holds a day; `undefined` when none does. */
export function endOfInterval(intervals: Intervals, day: DayNumber): DayNumber | undefined {
  const at = firstEndingFrom(intervals, day);
  const from = intervals.first[at];
  return from !== undefined && from <= day ? intervals.last[at] : undefined;
}

/** First day at or after `day` that some interval holds; Infinity when none does. */
export function firstInside(intervals: Intervals, day: DayNumber): DayNumber {
  return Math.max(day, intervals.first[firstEndingFrom(intervals, day)] ?? Infinity);
}

/** Place of the first interval that ends on `day` or later. */
function firstEndingFrom({ last }: Intervals, day: DayNumber): number {
  let low = 0;
  let high = last.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((last[middle] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

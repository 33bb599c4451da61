import { toDate, type DayNumber } from '../../../permanences/days.ts';
import { hoursAwayOn, hoursOn, type DayHours } from '../../../permanences/day-hours.ts';
import { type LocalDate } from '../../../permanences/model.ts';
import { type Kept } from './board.ts';

/** Hours of a permanence on a date, or hours that were cancelled. */
export interface Line {
  readonly kept: Kept;
  readonly date: LocalDate;
  readonly hours: DayHours;
  readonly isCancelled: boolean;
}

/** Days of the calendar's first page, today among them. */
export const WEEK_DAYS = 7;

/** The lines of some days, by date, then hour; none beyond what is known of a permanence. */
export function linesOf(all: readonly Kept[], first: DayNumber, days: number): readonly Line[] {
  const dates = Array.from({ length: days }, (_, at) => toDate(first + at));
  const lines = all.flatMap((kept) => {
    const { schedule, holidays, knownUntil } = kept.permanence;
    return dates
      .filter((date) => date <= knownUntil)
      .flatMap((date) => [
        ...hoursOn(schedule, holidays, date).map((hours) => ({
          kept,
          date,
          hours,
          isCancelled: false,
        })),
        ...hoursAwayOn(schedule, holidays, date).map((hours) => ({
          kept,
          date,
          hours,
          isCancelled: true,
        })),
      ]);
  });
  return lines.sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

function keyOf({ date, hours }: Line): string {
  return `${date} ${hours.start} ${hours.end}`;
}

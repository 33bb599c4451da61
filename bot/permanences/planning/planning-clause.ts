import { type LocalDate, type LocalTime, type Mode, type Weekday } from '../model.ts';
import { type TokenOf } from './planning-token.ts';

/** Hours of a clause, and what is said of them alone. */
export interface Slot {
  readonly start: LocalTime;
  readonly end: LocalTime;
  lastArrival?: LocalTime;
  mode?: Mode;
}

export interface ClauseDay {
  readonly day: Weekday;
  readonly nth: readonly number[];
}

/** When a clause holds, beside its days. */
export interface Limits {
  weeks?: 'odd' | 'even';
  every?: number;
  anchor?: LocalDate;
  from?: LocalDate;
  until?: LocalDate;
  months?: readonly number[];
  school?: 'skip' | 'only';
}

/** A limit that stands after hours: whose it is shows at the end only. */
export interface Trailing {
  readonly limits: Limits;
  /** A comma or a stop parts it from the hours: it may be of all that is said before. */
  readonly apart: boolean;
  readonly text: string;
}

/** Days or dates with their hours, as one breath says them. */
export interface Clause {
  days: ClauseDay[];
  readonly dates: LocalDate[];
  readonly slots: Slot[];
  readonly parts: TokenOf<'part-of-day'>[];
  readonly limits: Limits;
  readonly trailing: Trailing[];
  /** A limit before its days, which those of later clauses may share. */
  leading?: Omit<Trailing, 'apart'>;
  /** Its hours stand before its days. */
  hoursFirst: boolean;
  text: string;
}

export function newClause(limits: Limits = {}): Clause {
  return {
    days: [],
    dates: [],
    slots: [],
    parts: [],
    limits: { ...limits },
    trailing: [],
    hoursFirst: false,
    text: '',
  };
}

/** Whether it says nothing of when. */
export function isBlank({ days, dates, slots, parts }: Clause): boolean {
  return days.length + dates.length + slots.length + parts.length === 0;
}

/** Latest end of a morning, earliest beginnings of an afternoon and an evening. */
const PARTS = {
  morning: ({ end }: Pick<Slot, 'end'>) => end <= '14:00',
  afternoon: ({ start }: Pick<Slot, 'start'>) => start >= '12:00',
  evening: ({ start }: Pick<Slot, 'start'>) => start >= '16:00',
};

/** Whether hours lie in a part of the day. */
export function isIn(
  { part }: Clause['parts'][number],
  hours: Pick<Slot, 'start' | 'end'>,
): boolean {
  return part === 'morning' ? PARTS.morning(hours) : PARTS[part](hours);
}

import { dayOf, readDate, toCivilDate, toDate, weekdayOf } from '../days.ts';
import { WEEKDAYS } from '../compile-schedule.ts';
import { type LocalDate, type Weekday } from '../model.ts';
import { type PlanningToken } from './planning-token.ts';

/** A date whose year is not said is the next one, unless that is further off than this. */
const FURTHEST_DAYS = 270;

/** Why a date of a text is not sure. */
export type DateDoubt = 'no-date' | 'which-year' | 'other-weekday';

/** Tokens with whole dates, and the dates that are not sure. */
export interface JoinedDates {
  readonly tokens: readonly PlanningToken[];
  readonly doubts: readonly { readonly doubt: DateDoubt; readonly text: string }[];
}

/**
 * Puts together "mardi 2 et 9 décembre 2026": numbers before a month are its days, a weekday before
 * a date is checked against it. A year that is not said is the coming one, if that is near. Pure.
 */
export function joinedDates(tokens: readonly PlanningToken[], now: LocalDate): JoinedDates {
  const joiner = new Joiner(tokens, now);
  return joiner.run();
}

class Joiner {
  readonly #tokens: readonly PlanningToken[];
  readonly #now: LocalDate;
  readonly #joined: PlanningToken[] = [];
  readonly #doubts: { doubt: DateDoubt; text: string }[] = [];
  #at = 0;

  constructor(tokens: readonly PlanningToken[], now: LocalDate) {
    this.#tokens = tokens;
    this.#now = now;
  }

  run(): JoinedDates {
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at];
      if (token === undefined) break;
      if (!this.#writtenOut() && !this.#short(token) && !this.#whole(token)) {
        this.#joined.push(token);
        this.#at += 1;
      }
    }
    return { tokens: this.#joined, doubts: this.#doubts };
  }

  /** `2, 9 et 16 décembre 2026`, `1er décembre`, `1er au 15 août`. */
  #writtenOut(): boolean {
    const days = this.#daysHere();
    const at = this.#at + days.length * 2 - 1;
    const month = this.#tokens[at];
    if (month?.kind !== 'month' || days.length === 0) return false;
    const year = yearIn(this.#tokens[at + 1]);
    this.#at = at + (year === undefined ? 1 : 2);
    const weekday = this.#weekdayBefore();
    for (const { day, text, link } of days) {
      if (link?.kind === 'to') this.#joined.push(link);
      const said = [text, month.text, ...(year === undefined ? [] : [year])].join(' ');
      this.#push(day, month.month, { year, text: said, weekday });
    }
    return true;
  }

  /** Numbers one after the other, a link between two. */
  #daysHere(): readonly WrittenDay[] {
    const days: WrittenDay[] = [];
    for (let at = this.#at; ; at += 2) {
      const token = this.#tokens[at];
      const day = token && dayIn(token);
      if (token === undefined || day === undefined) return [];
      days.push({ day, text: token.text, link: at > this.#at ? this.#tokens[at - 1] : undefined });
      const next = this.#tokens[at + 1];
      if (next === undefined || !isLink(next)) return days;
    }
  }

  #short(token: PlanningToken): boolean {
    if (token.kind !== 'day-month') return false;
    this.#at += 1;
    const weekday = this.#weekdayBefore();
    this.#push(token.day, token.month, { year: undefined, text: token.text, weekday });
    return true;
  }

  #whole(token: PlanningToken): boolean {
    if (token.kind !== 'date') return false;
    this.#at += 1;
    this.#check(token.date, token.text, this.#weekdayBefore());
    this.#joined.push(token);
    return true;
  }

  /** A weekday right before a date belongs to it; one before it, and a "to", does not. */
  #weekdayBefore(): Weekday | undefined {
    const before = this.#joined.at(-1);
    if (before?.kind !== 'day') return undefined;
    this.#joined.pop();
    return before.day;
  }

  #push(
    day: number,
    month: number,
    {
      year,
      text,
      weekday,
    }: { year: number | undefined; text: string; weekday: Weekday | undefined },
  ): void {
    const date = year === undefined ? this.#coming(day, month, text) : toLocal(year, month, day);
    if (date === undefined) {
      this.#doubts.push({ doubt: 'no-date', text });
      return;
    }
    this.#check(date, text, weekday);
    this.#joined.push({ kind: 'date', date, text });
  }

  #check(date: LocalDate, text: string, weekday: Weekday | undefined): void {
    if (weekday === undefined || WEEKDAYS[weekdayOf(dayOf(date))] === weekday) return;
    this.#doubts.push({ doubt: 'other-weekday', text });
  }

  #coming(day: number, month: number, text: string): LocalDate | undefined {
    const today = dayOf(this.#now);
    const { year } = toCivilDate(today);
    const dates = [year, year + 1].map((one) => toLocal(one, month, day));
    const next = dates.find((one) => one !== undefined && one >= this.#now);
    if (next !== undefined && dayOf(next) - today > FURTHEST_DAYS) {
      this.#doubts.push({ doubt: 'which-year', text });
    }
    return next;
  }
}

interface WrittenDay {
  readonly day: number;
  readonly text: string;
  /** What stands before it. */
  readonly link: PlanningToken | undefined;
}

function isLink(token: PlanningToken): boolean {
  return token.kind === 'to' || (token.kind === 'and' && !token.strong);
}

function yearIn(token: PlanningToken | undefined): number | undefined {
  return token?.kind === 'number' && token.digits === 4 ? token.number : undefined;
}

function dayIn(token: PlanningToken): number | undefined {
  if (token.kind === 'number') return token.number;
  return token.kind === 'rank' && token.nth === 1 ? 1 : undefined;
}

function toLocal(year: number, month: number, day: number): LocalDate | undefined {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const number = readDate(date);
  return number === undefined ? undefined : toDate(number);
}

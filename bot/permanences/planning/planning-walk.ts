import { WEEKDAYS } from '../compile-schedule.ts';
import { type Mode, type Weekday } from '../model.ts';
import { type Asked, type AskedCode } from './asked.ts';
import {
  type Clause,
  isBlank,
  isIn,
  type Limits,
  newClause,
  type Slot,
} from './planning-clause.ts';
import { PlanningExceptions } from './planning-exceptions.ts';
import { type PlanningToken, type TokenOf } from './planning-token.ts';
import { TokenCursor } from './token-cursor.ts';

/** A mode, or the hours that it may be of, in the order in which they stand. */
export type ModeEvent =
  | { readonly slot: Slot; readonly clause: Clause }
  | { readonly mode: Mode; readonly apart: boolean; readonly text: string };

/** All that was read of a planning, before it becomes a schedule. */
export interface Walked {
  readonly clauses: readonly Clause[];
  readonly modes: readonly ModeEvent[];
  readonly phones: readonly string[];
  readonly asked: readonly Asked[];
  readonly exceptions: PlanningExceptions;
}

/** Reads tokens from the first to the last; days come before their hours, or right after them. */
export class PlanningWalk {
  readonly #cursor: TokenCursor;
  readonly #clauses: Clause[] = [];
  readonly #modes: ModeEvent[] = [];
  readonly #phones: string[] = [];
  readonly #asked: Asked[] = [];
  readonly #exceptions: PlanningExceptions;
  #clause = newClause();
  #ranks: number[] = [];
  /** Limits before a colon: they hold until another one of the same kind. */
  #sticky: Limits = {};
  /** Whether a comma or a stop stands before what is being read. */
  #apart = false;
  /** A limit that no days have followed yet. */
  #led: string | undefined;

  constructor(tokens: readonly PlanningToken[]) {
    this.#cursor = new TokenCursor(tokens);
    this.#exceptions = new PlanningExceptions(this.#cursor, {
      clause: () => this.#clause,
      clauses: () => [...this.#clauses, this.#clause],
      limit: (limits, text) => {
        this.#limit(limits, text);
      },
      ask: (code, text) => {
        this.#ask(code, text);
      },
      forget: () => {
        this.#clause = newClause(this.#sticky);
      },
    });
  }

  run(): Walked {
    for (let token = this.#cursor.next(); token; token = this.#cursor.next()) this.#take(token);
    this.#begin();
    if (this.#led !== undefined) this.#ask('no-days', this.#led);
    return {
      clauses: this.#clauses,
      modes: this.#modes,
      phones: this.#phones,
      asked: this.#asked,
      exceptions: this.#exceptions,
    };
  }

  #take(token: PlanningToken): void {
    this.#apart = this.#cursor.isApart();
    if (this.#exceptions.take(token)) return;
    if (this.#takeDays(token) || this.#takeHours(token) || this.#takeLimit(token)) return;
    if (token.kind === 'word' || token.kind === 'number') this.#ask('unread', token.text);
    if (token.kind === 'phone') this.#phones.push(token.phone);
    if (token.kind !== 'mode') return;
    this.#modes.push({ mode: token.mode, apart: this.#apart, text: token.text });
  }

  #takeDays(token: PlanningToken): boolean {
    if (token.kind === 'day') this.#day(token);
    else if (token.kind === 'rank') this.#rank(token);
    else if (token.kind === 'date') this.#date(token);
    else if (token.kind === 'weekend') {
      this.#open(token.text);
      for (const day of WEEKDAYS.slice(5)) this.#push(day, false, token.text);
    } else return false;
    return true;
  }

  #takeHours(token: PlanningToken): boolean {
    if (token.kind === 'hours') this.#hours(token);
    else if (token.kind === 'clock') this.#clock(token);
    else if (token.kind === 'part-of-day') this.#part(token);
    else if (token.kind === 'last-arrival') {
      if (this.#cursor.peek()?.kind !== 'clock') this.#ask('unread', token.text);
    } else return false;
    return true;
  }

  #takeLimit(token: PlanningToken): boolean {
    if (token.kind === 'weeks') this.#limit({ weeks: token.weeks }, token.text);
    else if (token.kind === 'every') this.#every(token);
    else if (token.kind === 'month') this.#months(token);
    else if (token.kind === 'from' || token.kind === 'first-date') this.#from(token);
    else if (token.kind === 'until') this.#until(token);
    else return false;
    return true;
  }

  /** A clause that days or dates may join: a new one once the hours of this one are said. */
  #open(text: string): void {
    this.#led = undefined;
    const { slots, days, dates, hoursFirst } = this.#clause;
    const isFirst = slots.length > 0 && days.length + dates.length === 0;
    if (isFirst) this.#clause.hoursFirst = true;
    else if (slots.length > 0 && !hoursFirst) this.#begin();
    // Another line, and the one before has no hours.
    else if (days.length + dates.length > 0 && this.#cursor.isAfterStop()) this.#begin();
    this.#clause.text ||= text;
  }

  #day(token: TokenOf<'day'>): void {
    const { days, slots } = this.#clause;
    const last = days.at(-1);
    const before = this.#cursor.before();
    const isRange = before?.kind === 'to' || before?.kind === 'dash';
    if (isRange && last !== undefined && (slots.length === 0 || this.#clause.hoursFirst)) {
      this.#dayRange(last.day, token, before.kind === 'dash');
      return;
    }
    this.#open(token.text);
    this.#push(token.day, before?.kind === 'each', token.text);
  }

  #push(day: Weekday, isEach: boolean, text: string): void {
    const { days } = this.#clause;
    const nth = this.#ranks;
    this.#ranks = [];
    // "1er mardi et jeudi": each Thursday, or the first one?
    const isUnclear = nth.length === 0 && !isEach && days.some((one) => one.nth.length > 0);
    if (isUnclear) this.#ask('rank-of-which', text);
    days.push({ day, nth });
  }

  #dayRange(first: Weekday, { day, text }: TokenOf<'day'>, isDash: boolean): void {
    const [from, to] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(day)];
    const { days } = this.#clause;
    // "mardi-jeudi" may be two days or three.
    if (to <= from || (isDash && to - from > 1)) this.#ask('which-days', text);
    if ((days.at(-1)?.nth ?? []).length > 0) this.#ask('rank-of-which', text);
    for (const one of WEEKDAYS.slice(from + 1, to + 1)) days.push({ day: one, nth: [] });
  }

  /** Before its day, or after it: "mardi (1er et 3e)". */
  #rank(token: TokenOf<'rank'>): void {
    if (this.#cursor.leadsTo('day', ['rank', 'and', 'each'])) {
      this.#ranks.push(token.nth);
      return;
    }
    const [only, ...more] = this.#clause.days;
    if (only === undefined || more.length > 0 || this.#clause.slots.length > 0) {
      this.#ask('rank-alone', token.text);
      return;
    }
    this.#clause.days = [{ day: only.day, nth: [...only.nth, token.nth] }];
  }

  #date(token: TokenOf<'date'>): void {
    const last = this.#cursor.rangeEnd();
    if (last !== undefined) this.#limit({ from: token.date, until: last.date }, token.text);
    else if (this.#cursor.before()?.kind === 'to') this.#limit({ until: token.date }, token.text);
    else {
      this.#open(token.text);
      this.#clause.dates.push(token.date);
    }
  }

  #hours({ start, end, text }: TokenOf<'hours'>): void {
    const { hoursFirst, days, dates } = this.#clause;
    if (hoursFirst && days.length + dates.length > 0) this.#begin();
    this.#led = undefined;
    const slot: Slot = { start, end };
    this.#clause.slots.push(slot);
    this.#clause.text ||= text;
    this.#modes.push({ slot, clause: this.#clause });
  }

  #clock({ time, text }: TokenOf<'clock'>): void {
    const slot = this.#clause.slots.at(-1);
    const isLast = this.#cursor.before()?.kind === 'last-arrival';
    if (isLast && slot && slot.start <= time && time <= slot.end) slot.lastArrival = time;
    else this.#ask('one-end', text);
  }

  #part(token: TokenOf<'part-of-day'>): void {
    const next = this.#cursor.peekPast('colon');
    const before = this.#cursor.before();
    const hours = next?.kind === 'hours' ? next : before?.kind === 'hours' ? before : undefined;
    if (hours === undefined) this.#clause.parts.push(token);
    else if (!isIn(token, hours)) this.#ask('part-of-day', token.text);
  }

  #every({ every, day, text }: TokenOf<'every'>): void {
    if (day === undefined) this.#limit({ every }, text);
    else {
      this.#open(text);
      this.#clause.limits.every = every;
      this.#push(day, true, text);
    }
  }

  #months(token: TokenOf<'month'>): void {
    this.#limit({ months: this.#cursor.monthsFrom(token) }, token.text);
  }

  #from(token: TokenOf<'from' | 'first-date'>): void {
    const next = this.#cursor.takeNext('date', ['colon', 'to']);
    if (next === undefined) this.#ask('unread', token.text);
    else if (token.kind === 'first-date') this.#limit({ anchor: next.date }, token.text);
    else this.#limit({ from: next.date }, `${token.text} ${next.text}`);
  }

  #until(token: TokenOf<'until'>): void {
    const next = this.#cursor.takeNext('date', []);
    if (next === undefined) this.#ask('unread', token.text);
    else this.#limit({ until: next.date }, `${token.text} ${next.text}`);
  }

  /** Before its hours it is of this clause; after them, of it, of all, or of what follows. */
  #limit(limits: Limits, text: string): void {
    const leads = this.#cursor.leads();
    if (this.#clause.slots.length > 0 && !leads) {
      this.#clause.trailing.push({ limits, apart: this.#apart, text });
      return;
    }
    if (this.#clause.slots.length > 0) this.#begin();
    if (isBlank(this.#clause)) this.#lead(limits, text);
    else if (this.#isSaid(limits)) this.#ask('whose-limit', text);
    Object.assign(this.#clause.limits, limits);
  }

  /** Before a colon or a stop it holds on; else it may be of the first days alone. */
  #lead(limits: Limits, text: string): void {
    this.#led = text;
    const next = this.#cursor.peek();
    const holdsOn = next?.kind === 'colon' || (next?.kind === 'and' && next.strong);
    if (holdsOn) this.#sticky = { ...this.#sticky, ...limits };
    else if (this.#isSaid(limits)) this.#ask('whose-limit', text);
    else this.#clause.leading = { limits, text };
  }

  /** Whether this clause has such a limit of its own already. */
  #isSaid(limits: Limits): boolean {
    const { limits: own } = this.#clause;
    return Object.keys(limits).some(
      (key) => Object.hasOwn(own, key) && !Object.hasOwn(this.#sticky, key),
    );
  }

  #ask(code: AskedCode, text: string): void {
    this.#asked.push({ code, text });
  }

  #begin(): void {
    if (!isBlank(this.#clause)) this.#clauses.push(this.#clause);
    this.#clause = newClause(isBlank(this.#clause) ? this.#clause.limits : this.#sticky);
  }
}

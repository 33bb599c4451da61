import { type LocalDate, type Weekday } from '../model.ts';
import { type AskedCode } from './asked.ts';
import { type Clause, type Limits } from './planning-clause.ts';
import { type Kind, type PlanningToken, type TokenOf } from './planning-token.ts';
import { type TokenCursor } from './token-cursor.ts';

/** What exceptions need of the walk that they stand in. */
export interface Around {
  /** The clause under way. */
  clause(): Clause;
  /** With that one. */
  clauses(): readonly Clause[];
  limit(limits: Limits, text: string): void;
  ask(code: AskedCode, text: string): void;
  /** Drops the clause under way: "lundi : fermé". */
  forget(): void;
}

const ALL_MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const ITEMS: ReadonlySet<Kind> = new Set(['school', 'term', 'public', 'day', 'month', 'date']);
/** Words between an exception and what it excepts. */
const BETWEEN: readonly Kind[] = ['during', 'colon', 'to', 'each', 'dash'];

/** Days on which it is closed, or open nevertheless: "sauf", "hors", "fermé", "même". */
export class PlanningExceptions {
  readonly dates: LocalDate[] = [];
  readonly ranges: (readonly [LocalDate, LocalDate])[] = [];
  public?: 'closed' | 'open';
  school?: 'open';
  readonly #cursor: TokenCursor;
  readonly #around: Around;

  constructor(cursor: TokenCursor, around: Around) {
    this.#cursor = cursor;
    this.#around = around;
  }

  /** Whether a token began an exception; then all of it is taken. */
  take(token: PlanningToken): boolean {
    if (token.kind === 'closed' || token.kind === 'except') this.#except(token);
    else if (token.kind === 'including') this.#include();
    else if (token.kind === 'only') this.#only();
    else if (token.kind === 'term') this.#around.limit({ school: 'skip' }, token.text);
    else if (token.kind === 'school' || token.kind === 'public') this.#alone(token);
    else return false;
    return true;
  }

  #except(token: PlanningToken): void {
    if (this.#isClosedDay(token)) {
      this.#around.forget();
      return;
    }
    const first = this.#item();
    if (first === undefined) this.#around.ask('exception', token.text);
    else this.#items(first, token);
  }

  /** "Lundi : fermé. Mardi : 9h-12h"; not "du lundi au vendredi, fermé le mercredi". */
  #isClosedDay({ kind }: PlanningToken): boolean {
    const { days, slots } = this.#around.clause();
    if (kind !== 'closed' || days.length === 0 || slots.length > 0) return false;
    const next = this.#cursor.peek();
    if (next?.kind === 'day') return !days.some(({ day }) => day === next.day);
    return next === undefined || !(ITEMS.has(next.kind) || BETWEEN.includes(next.kind));
  }

  #items(first: PlanningToken, token: PlanningToken): void {
    for (let item: PlanningToken | undefined = first; item; item = this.#nextItem()) {
      this.#exceptOne(item, token);
    }
  }

  #exceptOne(item: PlanningToken, { kind, text }: PlanningToken): void {
    if (item.kind === 'public') this.public = 'closed';
    else if (item.kind === 'school') this.#around.limit({ school: 'skip' }, `${text} ${item.text}`);
    else if (item.kind === 'term') this.#around.limit({ school: 'only' }, `${text} ${item.text}`);
    else if (item.kind === 'date') this.#exceptDate(item.date);
    else if (item.kind === 'day') this.#exceptDay(item.day, kind === 'closed', item.text);
    else if (item.kind === 'month') this.#exceptMonths(item, text);
  }

  #exceptDate(date: LocalDate): void {
    const last = this.#cursor.rangeEnd();
    if (last === undefined) this.dates.push(date);
    else this.ranges.push([date, last.date]);
  }

  #exceptMonths(item: TokenOf<'month'>, text: string): void {
    const out = this.#cursor.monthsFrom(item);
    const months = ALL_MONTHS.filter((month) => !out.includes(month));
    this.#around.limit({ months }, `${text} ${item.text}`);
  }

  #exceptDay(day: Weekday, isClosed: boolean, text: string): void {
    const having = this.#around.clauses().filter(({ days }) => days.some((one) => one.day === day));
    const [only, ...more] = having;
    // "Sauf mercredi 9h-11h": other hours that day, or none?
    const next = this.#cursor.peekPast('colon')?.kind;
    const isFollowed = next === 'hours' || next === 'clock' || next === 'part-of-day';
    const hasHours = this.#around.clause().slots.length > 0;
    if (more.length > 0 || (isFollowed && hasHours)) this.#around.ask('exception', text);
    else if (only !== undefined) only.days = only.days.filter((one) => one.day !== day);
    else if (!isClosed) this.#around.ask('exception', text);
  }

  /** "Même pendant les vacances scolaires". */
  #include(): void {
    for (let item = this.#noun(); item; item = this.#noun()) {
      if (item.kind === 'school') this.school = 'open';
      else this.public = 'open';
    }
  }

  #only(): void {
    const item = this.#cursor.takeNext('school', ['during']);
    if (item !== undefined) this.#around.limit({ school: 'only' }, item.text);
  }

  /** "Jours fériés : fermé", "vacances scolaires : ouvert" is asked. */
  #alone(token: PlanningToken): void {
    if (this.#cursor.takeNext('closed', ['colon']) === undefined) {
      this.#around.ask('exception', token.text);
    } else this.#exceptOne(token, token);
  }

  /** The first thing excepted. */
  #item(): PlanningToken | undefined {
    for (const kind of ITEMS) {
      const token = this.#cursor.takeNext(kind, BETWEEN);
      if (token !== undefined) return token;
    }
    return undefined;
  }

  /** The next thing of a list; what follows hours again is none of it. */
  #nextItem(): PlanningToken | undefined {
    const and = this.#cursor.peek();
    if (and?.kind !== 'and' || and.strong) return undefined;
    for (const kind of ITEMS) {
      const token = this.#cursor.takeNext(kind, ['and', ...BETWEEN]);
      if (token !== undefined) return token;
    }
    return undefined;
  }

  #noun(): PlanningToken | undefined {
    return (
      this.#cursor.takeNext('school', ['during', 'and']) ??
      this.#cursor.takeNext('public', ['during', 'and'])
    );
  }
}

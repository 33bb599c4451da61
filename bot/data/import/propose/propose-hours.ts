import { type Mode, type Weekday } from '../../../permanences/model.ts';
import { DAY_CODES, toDayName } from '../../day-names.ts';
import { type ProseToken, proseTokens } from './prose-tokens.ts';

/** Hours that a sentence may mean: for a person to accept or not. */
export interface ProposedHours {
  readonly days: readonly Weekday[];
  readonly nth: readonly number[];
  readonly start: string;
  readonly end: string;
  readonly mode: Mode | undefined;
  readonly weeks: 'odd' | 'even' | undefined;
  /** Every other week; which one is not said. */
  readonly everyOther: boolean;
  readonly school: 'skip' | 'only' | undefined;
  readonly months: readonly number[];
}

/** What was understood of a sentence, and the words that were not. */
export interface Proposal {
  readonly hours: readonly ProposedHours[];
  readonly unread: readonly string[];
}

/** A proposal for a French sentence about opening hours. Never a rule by itself. Pure. */
export function proposeHours(text: string): Proposal {
  const walk = new ProseWalk(proseTokens(text));
  return walk.run();
}

type LimitToken = Extract<ProseToken, { kind: 'weeks' | 'every' | 'school' | 'month' }>;

interface Limits {
  weeks?: 'odd' | 'even';
  everyOther?: boolean;
  school?: 'skip' | 'only';
  months: number[];
}

interface Group {
  days: { readonly day: Weekday; readonly nth: readonly number[] }[];
  hours: { readonly start: string; readonly end: string; mode: Mode | undefined }[];
  limits: Limits;
}

const newGroup = (limits: Limits = { months: [] }): Group => ({ days: [], hours: [], limits });

/** Days come first, then their hours; a day after hours begins another group. */
class ProseWalk {
  readonly #tokens: readonly ProseToken[];
  readonly #groups: Group[] = [];
  readonly #unread: string[] = [];
  #at = 0;
  /** Whether the limits stand before the first day: they hold on for the days that follow. */
  #isPrefix = false;
  #group = newGroup();
  #nth: number[] = [];
  /** Of the hours that follow. */
  #mode: Mode | undefined;
  /** Of all that names none. */
  #usual: Mode | undefined;

  constructor(tokens: readonly ProseToken[]) {
    this.#tokens = tokens;
  }

  run(): Proposal {
    for (; this.#at < this.#tokens.length; this.#at += 1) {
      const token = this.#tokens[this.#at];
      if (token !== undefined) this.#take(token);
    }
    this.#begin();
    const hours = this.#groups.flatMap((group) => this.#hoursOf(group));
    return { hours, unread: this.#unread };
  }

  #take(token: ProseToken): void {
    switch (token.kind) {
      case 'day':
        this.#day(token.day);
        break;
      case 'nth':
        if (this.#group.hours.length > 0) this.#begin();
        this.#nth.push(token.nth);
        break;
      case 'hours':
        this.#group.hours.push({ start: token.start, end: token.end, mode: this.#mode });
        break;
      case 'mode':
        this.#modeOf(token.mode);
        break;
      case 'word':
        this.#unread.push(token.word);
        break;
      case 'closed':
      case 'except':
        this.#exception(token.kind);
        break;
      case 'to':
      case 'colon':
      case 'comma':
        break;
      case 'weeks':
      case 'every':
      case 'school':
      case 'month':
        this.#limit(token);
    }
  }

  /** A limit before a colon or its hours is of what follows; else of what stands before. */
  #limit(token: LimitToken): void {
    const { days, hours } = this.#group;
    if (hours.length > 0 && this.#leads()) {
      this.#begin();
      this.#group.days = days;
    }
    const { limits } = this.#group;
    this.#isPrefix ||= days.length === 0;
    if (token.kind === 'weeks') limits.weeks = token.weeks;
    if (token.kind === 'school') limits.school = token.school;
    if (token.kind === 'month') this.#month(token.month, limits);
    if (token.kind !== 'every') return;
    if (token.day !== undefined) this.#day(token.day);
    this.#group.limits.everyOther = true;
  }

  #month(month: number, limits: Limits): void {
    // "1er septembre" is a date, and none is proposed.
    this.#unread.push(...this.#nth.map((nth) => `${nth}/${month}`));
    this.#nth = [];
    const before = limits.months.at(-1);
    if (before === undefined || this.#before() !== 'to') limits.months.push(month);
    else for (let one = before; one !== month;) limits.months.push((one = (one % 12) + 1));
  }

  #day(day: Weekday): void {
    if (this.#group.hours.length > 0) this.#begin();
    const { days } = this.#group;
    const last = days.at(-1);
    const nth = this.#nth;
    this.#nth = [];
    const before = this.#tokens[this.#at - 1];
    if (last === undefined || before?.kind !== 'to') {
      days.push({ day, nth });
      return;
    }
    const [from, to] = [DAY_CODES.indexOf(last.day), DAY_CODES.indexOf(day)];
    // "mardi-jeudi" may be two days or three.
    if (before.dash && to - from !== 1)
      this.#unread.push(`${toDayName(last.day)}-${toDayName(day)} ?`);
    for (let one = from; one !== to;) {
      one = (one + 1) % 7;
      days.push({ day: DAY_CODES[one] ?? day, nth: last.nth });
    }
  }

  #modeOf(mode: Mode): void {
    this.#mode = undefined;
    const open = this.#group.hours.filter((one) => one.mode === undefined);
    if (this.#leads()) this.#mode = mode;
    else if (open.length > 0) for (const one of open) one.mode = mode;
    else this.#usual = mode;
  }

  /** "Lundi : fermé" says nothing more; any other exception is for a person to read. */
  #exception(kind: 'closed' | 'except'): void {
    const { days, hours } = this.#group;
    if (kind === 'closed' && days.length > 0 && hours.length === 0) {
      this.#group = newGroup();
      return;
    }
    this.#unread.push(kind === 'closed' ? 'fermé' : 'sauf');
    const isEnd = (token: ProseToken | undefined) => token === undefined || token.kind === 'comma';
    while (!isEnd(this.#tokens[this.#at + 1])) {
      this.#at += 1;
      const token = this.#tokens[this.#at];
      if (token?.kind === 'word') this.#unread.push(token.word);
      if (token?.kind === 'day') this.#unread.push(toDayName(token.day));
    }
  }

  /** Whether hours follow at once, or after a colon. */
  #leads(): boolean {
    const [next, after] = this.#tokens.slice(this.#at + 1);
    return next?.kind === 'hours' || (next?.kind === 'colon' && after?.kind === 'hours');
  }

  #before(): ProseToken['kind'] | undefined {
    return this.#tokens[this.#at - 1]?.kind;
  }

  #begin(): void {
    if (this.#group.days.length + this.#group.hours.length > 0) this.#groups.push(this.#group);
    const { limits } = this.#group;
    this.#group = newGroup(this.#isPrefix ? { ...limits, months: [...limits.months] } : undefined);
    this.#mode = undefined;
  }

  #hoursOf({ days, hours, limits }: Group): readonly ProposedHours[] {
    if (days.length === 0) this.#unread.push(...hours.map(({ start, end }) => `${start}-${end} ?`));
    if (hours.length === 0) this.#unread.push(...days.map(({ day }) => `${toDayName(day)} ?`));
    const ranks = [...new Set(days.map(({ nth }) => nth.join()))];
    return ranks.flatMap((rank) => {
      const some = days.filter(({ nth }) => nth.join() === rank);
      return hours.map(({ start, end, mode = this.#usual }) => ({
        days: DAY_CODES.filter((code) => some.some(({ day }) => day === code)),
        nth: some[0]?.nth ?? [],
        start,
        end,
        mode,
        weeks: limits.weeks,
        everyOther: limits.everyOther === true,
        school: limits.school,
        months: limits.months,
      }));
    });
  }
}

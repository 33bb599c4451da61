import { type LocalDate, type Mode, type Schedule, type Session } from '../model.ts';
import { type Asked } from './asked.ts';
import { type Clause } from './planning-clause.ts';
import { joinedDates } from './joined-dates.ts';
import { overlapsIn } from './overlaps.ts';
import { type Kind } from './planning-token.ts';
import { planningTokens } from './planning-tokens.ts';
import { PlanningWalk, type Walked } from './planning-walk.ts';
import { modeOf } from './planning-modes.ts';
import { settleLimits } from './settle-limits.ts';
import { toSessions } from './to-sessions.ts';
import { type WordReader } from './word-readers.ts';

/** Characters of a planning that are read: a page of hours has fewer. */
export const MAX_PLANNING = 2_000;

/** What a planning says. */
export interface Planning {
  /** What is sure of when. While anything is `asked`, it is less than the whole, or not that. */
  readonly schedule: Schedule;
  /** Of all hours but those with a mode of their own; absent: nothing is said of it. */
  readonly mode: Mode | undefined;
  /** As it may be dialled: "05 56 00 00 00". */
  readonly phone: string | undefined;
  /** What the text itself says of holidays; absent: nothing, and the schedule counts it as below. */
  readonly said: { readonly public?: 'closed' | 'open'; readonly school?: 'closed' | 'open' };
  /** What is not certain, in the order of the text. Nothing of it is guessed. */
  readonly asked: readonly Asked[];
}

export interface PlanningOptions {
  /** Today: the year of "le 3 décembre" is the coming one. */
  readonly now: LocalDate;
  /** Words of `data/language/fr/planning.yaml`, see `createWordReader`. */
  readonly words: WordReader;
}

/**
 * Reads when, how and under which number a permanence receives, as an office writes it. Where the
 * text does not say, bank holidays count as closed and school holidays as open: `said` tells which.
 * Pure, never throws.
 *
 * @example
 * const given = { now: '2026-11-28', words: planning };
 * const read = readPlanning('1er et 3e mardis, 9h-12h, sans RDV', given);
 * read.schedule.sessions // [{ days: ['TU'], nth: [1, 3], start: '09:00', end: '12:00' }]
 * read.mode // 'walk-in'
 * read.asked // []
 */
export function readPlanning(text: string, { now, words }: PlanningOptions): Planning {
  const { tokens, doubts } = joinedDates(planningTokens(text.slice(0, MAX_PLANNING), words), now);
  const walked = new PlanningWalk(tokens).run();
  const { clauses, exceptions } = walked;
  const unsettled = settleLimits(clauses);
  const school = schoolOf(clauses, walked);
  const { mode, asked: unclearModes } = modeOf(walked.modes);
  const { sessions, extra, asked } = toSessions(clauses);
  const schedule: Schedule = {
    sessions: sessions.map(school === 'closed' ? withoutSchool : (one) => one),
    closed: {
      publicHolidays: exceptions.public !== 'open' && sessions.length > 0,
      schoolHolidays: school === 'closed',
      ranges: exceptions.ranges,
      dates: exceptions.dates,
    },
    extra,
  };
  return {
    schedule,
    mode,
    phone: walked.phones[0],
    said: {
      ...(exceptions.public === undefined ? {} : { public: exceptions.public }),
      ...(school === undefined ? {} : { school }),
    },
    asked: [
      ...tooLong(text),
      ...doubts.map(({ doubt, text: of }): Asked => ({ code: doubt, text: of })),
      ...joinedWords(walked.asked),
      ...unsettled,
      ...asked,
      ...unclearModes,
      ...overlapsIn(sessions, extra).map((code): Asked => ({ code, text: '' })),
      ...twoPhones(walked),
      ...nothing(clauses),
    ],
  };
}

/** Pieces that say nothing of days, hours or holidays. */
const QUIET: ReadonlySet<Kind> = new Set<Kind>([
  ...(['word', 'number', 'and', 'dash', 'colon', 'phone', 'mode'] as const),
  ...(['to', 'each', 'only', 'including', 'during'] as const),
]);

/**
 * Whether a text holds anything of days, hours or holidays: such a remark is part of a planning.
 * Pure, never throws.
 *
 * @example
 * saysWhen('semaines paires', planning) // true
 * saysWhen('sonner deux fois', planning) // false
 */
export function saysWhen(text: string, words: WordReader): boolean {
  return planningTokens(text.slice(0, MAX_PLANNING), words).some(({ kind }) => !QUIET.has(kind));
}

/** "Hors vacances scolaires" of all hours is said of the whole; of some, it stays with them. */
function schoolOf(clauses: readonly Clause[], { exceptions }: Walked) {
  const returning = clauses.filter(({ days }) => days.length > 0);
  const isSkipped =
    returning.length > 0 && returning.every(({ limits }) => limits.school === 'skip');
  if (isSkipped) return 'closed';
  return clauses.some(({ limits }) => limits.school !== undefined) ? 'open' : exceptions.school;
}

function withoutSchool(session: Session): Session {
  const kept = Object.entries(session).filter(([key]) => key !== 'schoolHolidays');
  return Object.fromEntries(kept) as unknown as Session;
}

/** Words that are not read one after the other are asked together. */
function joinedWords(asked: readonly Asked[]): readonly Asked[] {
  const joined: Asked[] = [];
  for (const one of asked) {
    const last = joined.at(-1);
    if (last?.code !== 'unread' || one.code !== 'unread') joined.push(one);
    else joined.splice(-1, 1, { code: 'unread', text: `${last.text} ${one.text}` });
  }
  return joined;
}

function tooLong(text: string): readonly Asked[] {
  return text.length <= MAX_PLANNING ? [] : [{ code: 'unread', text: text.slice(-40) }];
}

function twoPhones({ phones }: Walked): readonly Asked[] {
  const [first, ...more] = new Set(phones);
  return more.length === 0 ? [] : [{ code: 'two-phones', text: [first, ...more].join(', ') }];
}

function nothing(clauses: readonly Clause[]): readonly Asked[] {
  return clauses.length > 0 ? [] : [{ code: 'nothing', text: '' }];
}

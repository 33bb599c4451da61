import { type ExtraDate, type Session } from '../model.ts';
import { type Asked } from './asked.ts';
import { type Clause, isIn, type Limits, type Slot } from './planning-clause.ts';

/** What clauses say of when, as far as it is sure. */
export interface Sessions {
  readonly sessions: readonly Session[];
  readonly extra: readonly ExtraDate[];
  readonly asked: readonly Asked[];
}

/** Sessions and dates of clauses; what lacks its days, its hours or its weeks is asked. */
export function toSessions(clauses: readonly Clause[]): Sessions {
  const asked = clauses.flatMap(doubtsOf);
  return {
    sessions: clauses.flatMap(sessionsOf),
    extra: clauses.flatMap(({ dates, slots }) =>
      dates.flatMap((date) => slots.map((slot) => ({ date, ...slot }))),
    ),
    asked,
  };
}

function doubtsOf(clause: Clause): readonly Asked[] {
  const parts = partDoubts(clause);
  return [...parts, ...(parts.length > 0 ? [] : lacksIn(clause)), ...conflictsIn(clause)];
}

function lacksIn({ days, dates, slots, text }: Clause): readonly Asked[] {
  return [
    ...(slots.length === 0 ? [{ code: 'no-hours', text } as const] : []),
    ...(days.length + dates.length === 0 ? [{ code: 'no-days', text } as const] : []),
  ];
}

function conflictsIn({ days, dates, limits, text }: Clause): readonly Asked[] {
  const asked: Asked[] = [];
  if (days.length > 0 && dates.length > 0) asked.push({ code: 'days-and-dates', text });
  if (limits.every !== undefined && anchorOf(limits) === undefined) {
    asked.push({ code: 'which-weeks', text });
  }
  if (dates.length > 0 && Object.keys(limits).length > 0) asked.push({ code: 'whose-limit', text });
  return asked;
}

/** "Mardi matin" says no hours; with them it must agree. */
function partDoubts({ parts, slots }: Clause): Asked[] {
  const [first, ...more] = parts;
  if (first === undefined) return [];
  const isClear = more.length === 0 && slots.length > 0 && slots.every((slot) => isIn(first, slot));
  return isClear ? [] : parts.map(({ text }) => ({ code: 'part-of-day', text }));
}

function sessionsOf({ days, slots, limits }: Clause): readonly Session[] {
  if (limits.every !== undefined && anchorOf(limits) === undefined) return [];
  const ranks = [...new Set(days.map(({ nth }) => nth.join()))];
  return ranks.flatMap((rank) => {
    const same = days.filter(({ nth }) => nth.join() === rank);
    return slots.map((slot) => ({
      days: [...new Set(same.map(({ day }) => day))],
      ...(rank === '' ? {} : { nth: same[0]?.nth ?? [] }),
      ...rulesOf(limits),
      ...slot,
    }));
  });
}

function rulesOf(limits: Limits): Omit<Session, 'days' | keyof Slot> {
  const { weeks, every, from, until, months, school } = limits;
  const anchor = anchorOf(limits);
  return {
    ...(weeks === undefined ? {} : { isoWeek: weeks }),
    ...(every === undefined || anchor === undefined ? {} : { every, anchor }),
    ...(months === undefined ? {} : { months }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(school === undefined ? {} : { schoolHolidays: school }),
  };
}

function anchorOf({ anchor, from }: Limits): string | undefined {
  return anchor ?? from;
}

import { type Schedule, type Session, type Weekday } from '../../permanences/model.ts';
import { MONTHS } from '../../view/phrases/months.ts';

/** A string of opening hours, or why the syntax cannot carry the calendar without changing it. */
export type WrittenHours =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: string };

const DAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const SHORT_MONTHS = MONTHS.en.map((name) => name.slice(0, 3));

/** Writes a calendar in the `opening_hours` syntax, so that it reads back as the same. Pure. */
export function toOpeningHours(schedule: Schedule): WrittenHours {
  const why = whyNot(schedule);
  if (why !== undefined) return { ok: false, why };
  const byRule = new Map<string, number[]>();
  for (const [at, day] of DAYS.entries()) {
    const sessions = schedule.sessions.filter(({ days }) => days.includes(day));
    if (!areAlike(sessions)) return { ok: false, why: 'plusieurs règles pour le même jour' };
    if (doOverlap(sessions)) return { ok: false, why: 'horaires qui se chevauchent' };
    for (const rule of rulesOf(sessions)) byRule.set(rule, [...(byRule.get(rule) ?? []), at]);
  }
  const rules = [...byRule].map(([rule, days]) => rule.replace('DAYS', daysText(days, rule)));
  if (rules.length === 0) return { ok: false, why: 'aucun jour régulier' };
  const { publicHolidays, schoolHolidays } = schedule.closed;
  const closed = [publicHolidays ? 'PH off' : '', schoolHolidays ? 'SH off' : ''];
  return { ok: true, text: [...rules, ...closed.filter((one) => one !== '')].join('; ') };
}

function whyNot({ sessions, closed, extra }: Schedule): string | undefined {
  const faults: readonly (readonly [boolean, string])[] = [
    [extra.length > 0, 'dates isolées'],
    [closed.ranges.length + closed.dates.length > 0, 'fermetures datées'],
    [sessions.some((one) => one.every !== undefined), 'une semaine sur plusieurs'],
    [
      sessions.some(({ from, until }) => from !== undefined || until !== undefined),
      'période datée',
    ],
    [sessions.some((one) => one.schoolHolidays !== undefined), 'selon les vacances'],
    [sessions.some((one) => one.lastArrival !== undefined), 'dernière arrivée'],
    [sessions.some(({ mode }) => mode === 'phone' || mode === 'video'), 'téléphone ou visio'],
  ];
  return faults.find(([holds]) => holds)?.[1];
}

/** Rules of one day replace one another: all its sessions must be under the same conditions. */
function areAlike(sessions: readonly Session[]): boolean {
  const keys = sessions.map(({ nth, months, mode }) => JSON.stringify([nth, months, mode]));
  const parities = new Set(sessions.map(({ isoWeek }) => isoWeek));
  const ranked = sessions.some(({ nth }) => nth !== undefined);
  return new Set(keys).size <= 1 && (!ranked || parities.size <= 1);
}

/** Hours that overlap are one opening in the syntax, two in ours: another start, or another end. */
function doOverlap(sessions: readonly Session[]): boolean {
  return sessions.some((a, at) =>
    sessions.slice(at + 1).some((b) => {
      const areTogether = [a.isoWeek, b.isoWeek].includes(undefined) || a.isoWeek === b.isoWeek;
      const areSame = a.start === b.start && a.end === b.end;
      return areTogether && !areSame && a.start < b.end && b.start < a.end;
    }),
  );
}

function rulesOf(sessions: readonly Session[]): readonly string[] {
  const [first] = sessions;
  if (first === undefined) return [];
  const { months, nth, mode } = first;
  const head =
    months === undefined ? '' : `${months.map((one) => SHORT_MONTHS[one - 1]).join(',')} `;
  const rank = nth === undefined ? '' : `[${nth.join(',')}]`;
  const comment = mode === undefined ? '' : ` open "${String(COMMENTS[mode])}"`;
  const rule = (week: string, some: readonly Session[]): string =>
    `${head}${week}DAYS${rank} ${timesText(some)}${comment}`;
  if (sessions.every(({ isoWeek }) => isoWeek === undefined)) return [rule('', sessions)];
  const inWeek = (parity: string) =>
    sessions.filter(({ isoWeek }) => isoWeek === undefined || isoWeek === parity);
  return [
    ...(inWeek('odd').length > 0 ? [rule('week 1-53/2 ', inWeek('odd'))] : []),
    ...(inWeek('even').length > 0 ? [rule('week 2-52/2 ', inWeek('even'))] : []),
  ];
}

const COMMENTS: Readonly<Record<string, string>> = {
  'walk-in': 'Sans rendez-vous',
  appointment: 'Sur rendez-vous',
};

function timesText(sessions: readonly Session[]): string {
  const times = sessions.map(({ start, end }) => `${start}-${end}`).sort();
  return [...new Set(times)].join(',');
}

/** `Mo-Fr`, `Mo,We`; a rank stands behind each day. */
function daysText(days: readonly number[], rule: string): string {
  const rank = /^.*?DAYS(\[[^\]]*\])/.exec(rule)?.[1];
  if (rank !== undefined) return days.map((at) => NAMES[at]).join(`${rank},`);
  const [first = 0] = days;
  const last = days.at(-1) ?? first;
  const isRun = days.length > 2 && last - first === days.length - 1;
  return isRun
    ? `${String(NAMES[first])}-${String(NAMES[last])}`
    : days.map((at) => NAMES[at]).join(',');
}

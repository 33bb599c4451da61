import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import OpeningHours from 'opening_hours';
import { DateTime } from 'luxon';
import { readOpeningHours } from '../../../bot/data/import/read-opening-hours.ts';
import { zoneTable } from '../../../bot/data/zones.ts';
import { type Schedule } from '../../../bot/permanences/model.ts';
import { openingsBetween } from '../../../bot/permanences/openings-between.ts';

const published = readFileSync('tests/fixtures/opening-hours/published.txt', 'utf8')
  .trimEnd()
  .split('\n')
  .filter((line) => !line.startsWith('#'));

const zone = zoneTable('Europe/Paris');
const PUBLIC = '2026-12-25 2027-01-01 2027-03-29 2027-05-01 2027-05-06 2027-05-08 2027-05-17'.split(
  ' ',
);

/** Wall clock of `Europe/Paris` as text: the peer knows no zone. */
const wall = (instant: number) =>
  DateTime.fromMillis(instant, { zone: 'Europe/Paris' }).toFormat('yyyy-MM-dd HH:mm');

/** Openings that touch are one for the peer. */
function joined(openings: readonly (readonly [string, string])[]): readonly string[] {
  const kept: [string, string][] = [];
  for (const [start, end] of openings) {
    const last = kept.at(-1);
    if (last !== undefined && last[1] >= start) last[1] = end > last[1] ? end : last[1];
    else kept.push([start, end]);
  }
  return kept.map(([start, end]) => `${start} ${end}`);
}

function ours(schedule: Schedule, from: string, to: string): readonly string[] {
  const at = (date: string) => DateTime.fromISO(date, { zone: 'Europe/Paris' }).toMillis();
  const openings = openingsBetween(schedule, {
    zone,
    holidays: { public: new Set(PUBLIC), school: [] },
    from: at(from),
    to: at(to),
    permanenceMode: 'walk-in',
  });
  return joined([...openings].map(({ start, end }) => [wall(start), wall(end)] as const));
}

/** What `opening_hours` reads, in the machine's own clock taken as a wall clock. */
function theirs(text: string, from: string, to: string): readonly string[] {
  const place = { lat: 48.85, lon: 2.35, address: { country_code: 'fr', state: 'Île-de-France' } };
  const hours = new OpeningHours(text, place, 0);
  const local = (date: Date) => DateTime.fromJSDate(date).toFormat('yyyy-MM-dd HH:mm');
  return joined(
    hours
      .getOpenIntervals(new Date(`${from}T00:00`), new Date(`${to}T00:00`))
      .map(([start, end]) => [local(start), local(end)] as const),
  );
}

function same(text: string, from: string, to: string): void {
  const read = readOpeningHours(text);
  if (!read.ok) throw new Error(`${text}: ${read.fault}`);
  expect([text, ...ours(read.schedule, from, to)]).toEqual([text, ...theirs(text, from, to)]);
}

test('reads every published string as opening_hours does, or says why not', () => {
  const refused = published.flatMap((text) => {
    const read = readOpeningHours(text);
    if (!read.ok) return [read.fault];
    same(text, '2026-12-14', '2027-01-11');
    return [];
  });
  const counts: Record<string, number> = {};
  for (const fault of refused) counts[fault] = (counts[fault] ?? 0) + 1;
  expect({ read: published.length - refused.length, ...counts }).toEqual({
    read: 1454,
    'past-midnight': 1,
    'unknown-words': 14,
  });
});

const day = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su');
const days = fc.oneof(
  day,
  fc.tuple(day, day).map(([a, b]) => `${a}-${b}`),
  fc.tuple(day, day).map(([a, b]) => `${a},${b}`),
);
const times = fc.constantFrom(
  '09:00-12:00',
  '9:00-12:30',
  '08:30-12:00,13:30-17:00',
  '10:00-18:14,18:10-19:00',
  '14:00-24:00',
);
const prefix = fc.constantFrom('', '', 'week 1-53/2 ', 'week 2-52/2 ', 'Mar-Jun ', 'Nov-Feb ');
const rule = fc
  .tuple(prefix, days, fc.oneof(times, times, fc.constant('off')))
  .map((parts) => `${parts[0]}${parts[1]} ${parts[2]}`);
const strings = fc
  .tuple(fc.array(rule, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '; PH off'))
  .map(([rules, end]) => rules.join('; ') + end);

test('reads any rules of its subset as opening_hours does, over any month', () => {
  fc.assert(
    fc.property(strings, fc.integer({ min: 0, max: 150 }), (text, after) => {
      if (!readOpeningHours(text).ok) return;
      const from = DateTime.fromISO('2026-12-01').plus({ days: after });
      same(text, from.toFormat('yyyy-MM-dd'), from.plus({ days: 35 }).toFormat('yyyy-MM-dd'));
    }),
    { numRuns: 150 },
  );
});

test('reads the rank of a weekday as opening_hours does', () => {
  for (const text of ['Tu[2,4] 09:00-12:00', 'Th[-1] 14:00-17:00; PH off', 'Sa[1] 10:00-12:00']) {
    same(text, '2026-12-01', '2027-06-01');
  }
});

test('reads the mode in the comment, and no other condition', () => {
  const modeOf = (text: string) => {
    const read = readOpeningHours(text);
    return read.ok ? read.schedule.sessions.map(({ mode }) => mode) : read.fault;
  };
  expect(modeOf('Mo-Th 08:30-12:30 open "Sans rendez-vous"; PH off')).toEqual(['walk-in']);
  expect(modeOf('Mo 09:00-12:00 open "Sur rendez-vous"')).toEqual(['appointment']);
  expect(modeOf('Mo 09:00-12:00 open "Hors vacances"')).toBe('unknown-comment');
  expect(modeOf('Mo 09:00-12:00 "Sans rendez-vous"')).toBe('unknown-words');
});

test('guesses nothing', () => {
  const faultOf = (text: string) => {
    const read = readOpeningHours(text);
    return read.ok ? 'read' : read.fault;
  };
  const faults: Record<string, string> = {
    '': 'empty',
    'Fr 12:00': 'unknown-words',
    'We,Th 12:00-14:00-17:00': 'unknown-words',
    'Mo 22:00-02:00': 'past-midnight',
    'Mo 09:00-25:00': 'bad-time',
    'Mo-Fr': 'bad-time',
    'Mo off': 'never-open',
    'PH off; Mo-Fr 09:00-12:00': 'holiday-order',
    'Tu 09:00-12:00; Tu[2] off': 'mixed-nth',
    '9h à 12h / 14h à 17h': 'unknown-words',
    'lundi 09:00-12:00': 'unknown-words',
  };
  for (const [text, fault] of Object.entries(faults)) {
    expect([text, faultOf(text)]).toEqual([text, fault]);
  }
});

import { expect, test } from '@jest/globals';
import { type ExtraDate, type Session } from '../../bot/permanences/model.ts';
import { parseSchedule } from '../../bot/permanences/parse-schedule.ts';
import { overlapsIn } from '../../bot/permanences/planning/overlaps.ts';
import { saySchedule } from '../../bot/permanences/planning/say-schedule.ts';
import { isSamePlace } from '../../bot/permanences/same-place.ts';
import { find, permanence } from './support/territory.ts';

const session = (more: Partial<Session> = {}): Session => ({
  days: ['TU'],
  start: '09:00',
  end: '12:00',
  ...more,
});

test.each<readonly [what: string, one: Partial<Session>, other: Partial<Session>, meet: boolean]>([
  ['the same hours', {}, {}, true],
  ['hours that touch', {}, { start: '12:00', end: '14:00' }, false],
  ['hours that touch, the other way', { start: '12:00', end: '14:00' }, {}, false],
  ['a minute in common', {}, { start: '11:59', end: '14:00' }, true],
  ['other days', {}, { days: ['WE'] }, false],
  ['a day in common', { days: ['MO', 'TU'] }, { days: ['TU', 'WE'] }, true],
  ['even and odd weeks', { isoWeek: 'even' }, { isoWeek: 'odd' }, false],
  ['even weeks and all', { isoWeek: 'even' }, {}, true],
  ['even weeks twice', { isoWeek: 'even' }, { isoWeek: 'even' }, true],
  ['holidays only, and without', { schoolHolidays: 'only' }, { schoolHolidays: 'skip' }, false],
  ['other months', { months: [1, 2] }, { months: [3] }, false],
  ['a month in common', { months: [1, 2] }, { months: [2, 3] }, true],
  ['some months and all', { months: [1] }, {}, true],
  ['all and some months', {}, { months: [1] }, true],
  ['other ranks', { nth: [1, 3] }, { nth: [2] }, false],
  ['a rank in common', { nth: [1, 3] }, { nth: [3] }, true],
  ['the 4th and the last', { nth: [4] }, { nth: [-1] }, true],
  ['the last and the 5th', { nth: [-1] }, { nth: [5] }, true],
  ['the 3rd and the last', { nth: [3] }, { nth: [-1] }, false],
  ['the 4th and the 5th', { nth: [4] }, { nth: [5] }, false],
  ['one after the other', { until: '2026-12-31' }, { from: '2027-01-01' }, false],
  ['the other after the one', { from: '2027-01-01' }, { until: '2026-12-31' }, false],
  ['a day in both', { until: '2027-01-01' }, { from: '2027-01-01' }, true],
])('two sessions with %s', (_, one, other, meet) => {
  expect(overlapsIn([session(one), session(other)], [])).toEqual(meet ? ['overlap'] : []);
});

test('dates of their own meet on one date only, and sessions never with themselves', () => {
  const date = (day: string, start: string): ExtraDate => ({ date: day, start, end: '12:00' });
  const other = date('2026-12-02', '10:00');
  expect(overlapsIn([], [date('2026-12-01', '09:00'), other])).toEqual([]);
  expect(overlapsIn([], [date('2026-12-02', '09:00'), other])).toEqual(['overlap']);
  expect(overlapsIn([session()], [other])).toEqual([]);
});

const hall = { name: 'Mairie', address: '1 place Royale', commune: '33063' };
const at = (lon?: number, lat?: number) => ({
  ...(lon === undefined ? {} : { lon }),
  ...(lat === undefined ? {} : { lat }),
});

test.each<readonly [what: string, one: object, other: object, same: boolean]>([
  ['alike, in another commune', {}, { commune: '33281' }, false],
  ['alike, far apart', at(-0.58, 44.84), at(-0.57, 44.84), false],
  ['alike, the points of one unknown', at(-0.58, 44.84), {}, true],
  ['alike, half a point known', at(-0.58), at(-0.57, 44.84), true],
  ['alike, the other half known', at(-0.58, 44.84), at(-0.57), true],
  [
    'unlike, at one point',
    at(-0.58, 44.84),
    { name: 'B', address: 'C', ...at(-0.58, 44.84) },
    true,
  ],
  ['unlike, at no point', {}, { name: 'B', address: 'C' }, false],
  [
    'of one number',
    { phone: '05 56 00-00.00' },
    { name: 'B', address: 'C', phone: '+33 5 56 00 00 00' },
    true,
  ],
  ['of one number, the other of none', { phone: '0556000000' }, { name: 'B', address: 'C' }, false],
])('two records %s', (_, one, other, same) => {
  expect(isSamePlace({ ...hall, ...one }, { ...hall, ...other })).toBe(same);
});

test('a key that is near one of ours is told with it, another with all of them', () => {
  const raw = { sessions: [{ days: ['TU'], start: '9h', end: '12:00', isoweek: 'odd', quand: 1 }] };
  const told = parseSchedule(raw).faults.map(({ code, message, hint }) => [code, message, hint]);
  expect(told).toContainEqual([
    'unknown-key',
    "La clé « isoweek » n'existe pas ici.",
    'Vouliez-vous dire « iso-week » ?',
  ]);
  expect(told).toContainEqual([
    'unknown-key',
    "La clé « quand » n'existe pas ici.",
    expect.stringMatching(/^Clés possibles : days, .*iso-week/),
  ]);
  expect(told).toContainEqual([
    'bad-time',
    "« 9h » n'est pas une heure.",
    expect.stringMatching(/\d\d:\d\d/),
  ]);
});

const CLOSED = { publicHolidays: true, schoolHolidays: true, ranges: [], dates: [] };
const said = (more: Partial<Session>) =>
  saySchedule({ sessions: [session(more)], closed: CLOSED, extra: [] });

test('months are said as a run or one by one, limits by their dates', () => {
  expect(said({ months: [10, 11, 12, 1] })).toContain('de octobre à janvier');
  expect(said({ months: [1, 3, 5] })).toContain('en janvier, mars et mai');
  expect(said({ from: '2026-12-01', until: '2027-06-30' })).toContain(
    'du 1er décembre 2026 au 30 juin 2027',
  );
  expect(said({ until: '2027-06-30' })).toContain('jusqu’au 30 juin 2027');
  expect(said({ schoolHolidays: 'skip' })).not.toContain('même pendant');
});

test('hours of one day are said in the order of the day', () => {
  const sessions = [
    session({ start: '14:00', end: '16:00' }),
    session({ start: '09:00', end: '12:00' }),
    session({ start: '09:00', end: '10:00', mode: 'phone' }),
  ];
  const text = saySchedule({ sessions, closed: CLOSED, extra: [] });
  expect(text).toMatch(/de 9 h à 10 h.*de 9 h à 12 h.* et de 14 h à 16 h/);
});

test('nobody travels to a call: by video too, one that is under way is told', () => {
  const raw = { sessions: [{ days: ['MO'], start: '09:00', end: '10:30' }] };
  const far = { raw, at: [-0.6, 44.85] as [number, number] };
  for (const mode of ['phone', 'video'] as const) {
    const found = find([permanence('a', '33063', { ...far, mode })], '33281', { mode });
    expect(found?.nearest).toMatchObject({ openNow: true });
  }
});

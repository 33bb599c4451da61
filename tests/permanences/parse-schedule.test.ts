import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasErrors, parseSchedule } from '../../bot/permanences/parse-schedule.ts';

const SESSION = { days: ['TU'], start: '09:00', end: '12:00' };
const CLOSED = { 'public-holidays': true, 'school-holidays': false };

function faultsOf(schedule: unknown): string[] {
  const { faults } = parseSchedule(schedule);
  return faults.map(({ path, code, severity }) => `${severity} ${path.join('.')} ${code}`);
}

function faultsOfSession(session: object): string[] {
  return faultsOf({ sessions: [{ ...SESSION, ...session }], closed: CLOSED });
}

test('reads every key', () => {
  const { schedule, faults } = parseSchedule({
    sessions: [
      {
        days: ['mardi', 'SA'],
        nth: [2, -1],
        'iso-week': 'odd',
        every: 2,
        anchor: '2026-12-02',
        months: [4, 5],
        from: '2026-12-02',
        until: '2027-06-30',
        'school-holidays': 'skip',
        start: '09:00',
        end: '24:00',
        'last-arrival': '11:30',
        mode: 'appointment',
      },
    ],
    closed: { ...CLOSED, ranges: [['2026-12-24', '2027-01-03']], dates: ['2026-12-11'] },
    extra: [{ date: '2026-12-12', start: '09:00', end: '12:00', mode: 'video' }],
  });
  expect(faults).toEqual([]);
  expect(schedule).toEqual({
    sessions: [
      {
        days: ['TU', 'SA'],
        nth: [2, -1],
        isoWeek: 'odd',
        every: 2,
        anchor: '2026-12-02',
        months: [4, 5],
        from: '2026-12-02',
        until: '2027-06-30',
        schoolHolidays: 'skip',
        start: '09:00',
        end: '24:00',
        lastArrival: '11:30',
        mode: 'appointment',
      },
    ],
    closed: {
      publicHolidays: true,
      schoolHolidays: false,
      ranges: [['2026-12-24', '2027-01-03']],
      dates: ['2026-12-11'],
    },
    extra: [{ date: '2026-12-12', start: '09:00', end: '12:00', mode: 'video' }],
  });
});

test('takes a null for an absent key', () => {
  const { schedule, faults } = parseSchedule({
    sessions: [{ ...SESSION, nth: null, mode: null, until: null }],
    closed: CLOSED,
    extra: null,
  });
  expect(faults).toEqual([]);
  expect(schedule.sessions).toEqual([SESSION]);
});

test.each([
  [{ end: '09:00' }, 'error sessions.0.end end-not-after-start'],
  [{ start: '24:00', end: '24:00' }, 'error sessions.0.end end-not-after-start'],
  [{ end: '24:30' }, 'error sessions.0.end bad-time'],
  [{ start: '9h' }, 'error sessions.0.start bad-time'],
  [{ start: 540 }, 'error sessions.0.start bad-time'],
  [{ from: '2027-02-29' }, 'error sessions.0.from bad-date'],
  [{ until: '30/06/2027' }, 'error sessions.0.until bad-date'],
  [{ every: 2 }, 'error sessions.0.every every-without-anchor'],
  [{ anchor: '2026-12-02' }, 'error sessions.0.anchor anchor-without-every'],
  [{ every: 0, anchor: '2026-12-02' }, 'error sessions.0.every bad-value'],
  [{ nth: [0] }, 'error sessions.0.nth.0 bad-nth'],
  [{ nth: [1, 6] }, 'error sessions.0.nth.1 bad-nth'],
  [{ nth: [-6] }, 'error sessions.0.nth.0 bad-nth'],
  [{ nth: [] }, 'error sessions.0.nth bad-value'],
  [{ nth: 2 }, 'error sessions.0.nth wrong-type'],
  [{ months: [13] }, 'error sessions.0.months.0 bad-value'],
  [{ days: ['week-end'] }, 'error sessions.0.days.0 bad-value'],
  [{ days: [] }, 'error sessions.0.days bad-value'],
  [{ days: undefined }, 'error sessions.0 missing-key'],
  [{ 'iso-week': 'impaire' }, 'error sessions.0.iso-week bad-value'],
  [{ mode: 'rdv' }, 'error sessions.0.mode bad-value'],
  [{ 'last-arrival': '12:30' }, 'error sessions.0.last-arrival last-arrival-outside'],
  [{ isoWeek: 'odd' }, 'error sessions.0.isoWeek unknown-key'],
  [{ days: ['WE'] }, 'warning sessions.0.days wednesday-not-weekend'],
  [{ from: '2027-02-02', until: '2027-02-01' }, 'warning sessions.0.until until-before-from'],
])('%j is told: %s', (session, fault) => {
  const faults = faultsOfSession(session);
  expect(faults.at(-1)).toBe(fault);
  expect(hasErrors(parseSchedule({ sessions: [{ ...SESSION, ...session }] }).faults)).toBe(
    fault.startsWith('error'),
  );
});

test('Wednesday among other days is no trap', () => {
  expect(faultsOfSession({ days: ['MO', 'WE'] })).toEqual([]);
});

test('tells what is wrong elsewhere', () => {
  expect(faultsOf(undefined)).toEqual(['error  wrong-type']);
  expect(faultsOf({ sessions: {} })).toContain('error sessions wrong-type');
  expect(faultsOf({ closed: { ranges: [['2027-01-03', '2026-12-24']] } })).toEqual([
    'error closed.ranges.0 range-reversed',
  ]);
  expect(faultsOf({ closed: { ranges: [['2027-01-03']] } })).toEqual([
    'error closed.ranges.0 wrong-type',
  ]);
  expect(faultsOf({ closed: { dates: ['demain', null] } })).toEqual([
    'error closed.dates.0 bad-date',
    'error closed.dates.1 bad-date',
  ]);
  expect(faultsOf({ extra: [{ date: '2026-12-12', start: '09:00' }] })).toEqual([
    'error extra.0 missing-key',
  ]);
});

test('asks to say whether holidays close it', () => {
  expect(faultsOf({ sessions: [SESSION] })).toEqual(['warning  closed-not-said']);
  expect(faultsOf({ sessions: [SESSION], closed: { 'public-holidays': true } })).toEqual([
    'warning closed closed-not-said',
  ]);
  expect(faultsOf({})).toEqual(['warning  never-open']);
});

test('reads anything without throwing, and what it calls sound is complete', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constant(undefined),
    fc.constantFrom('TU', '09:00', '12:00', '2026-12-02', 2, true),
  );
  const keys = [
    'days',
    'nth',
    'every',
    'anchor',
    'months',
    'from',
    'until',
    'start',
    'end',
    'date',
  ];
  const session = fc.dictionary(fc.constantFrom(...keys, 'mode', 'iso-week'), value);
  const closed = fc.dictionary(fc.constantFrom('ranges', 'dates', 'public-holidays'), value);
  const list = fc.oneof(value, fc.array(fc.oneof(session, value), { maxLength: 3 }));
  const schedules = fc.oneof(
    value,
    fc.record({ sessions: list, closed: fc.oneof(closed, value), extra: list }),
  );
  fc.assert(
    fc.property(schedules, (raw) => {
      const { schedule, faults } = parseSchedule(raw);
      for (const { start, end } of [...schedule.sessions, ...schedule.extra]) {
        expect(start < end).toBe(true);
      }
      if (schedule.sessions.some(({ days }) => days.length === 0)) {
        expect(hasErrors(faults)).toBe(true);
      }
    }),
  );
});

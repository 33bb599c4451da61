import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planningWords } from '../../../bot/data/read-planning-words.ts';
import { type Mode, type Schedule, type Session } from '../../../bot/permanences/model.ts';
import { openingsBetween } from '../../../bot/permanences/openings-between.ts';
import { readPlanning } from '../../../bot/permanences/planning/read-planning.ts';
import { saySchedule } from '../../../bot/permanences/planning/say-schedule.ts';

const words = planningWords(['data']);
const CLOSED = { publicHolidays: true, schoolHolidays: true, ranges: [], dates: [] };
const MORNING = { start: '09:00', end: '12:00' };

test('says a schedule as people say it', () => {
  const sessions: readonly Session[] = [{ days: ['TU'], nth: [1, 3], ...MORNING }];
  expect(saySchedule({ sessions, closed: CLOSED, extra: [] })).toBe(
    'chaque 1er et 3e mardi du mois, de 9 h à 12 h ; fermé les jours fériés ; fermé pendant les vacances scolaires',
  );
  const extra = [{ date: '2026-12-01', start: '14:00', end: '16:30' }];
  expect(saySchedule({ sessions: [], closed: CLOSED, extra })).toBe(
    'le mardi 1er décembre 2026, de 14 h à 16 h 30',
  );
  const open = { ...CLOSED, publicHolidays: false, schoolHolidays: false };
  const week: Session = { days: ['MO', 'TU', 'WE', 'TH', 'FR'], ...MORNING };
  expect(saySchedule({ sessions: [week], closed: open, extra: [] })).toBe(
    'du lundi au vendredi, de 9 h à 12 h ; même les jours fériés ; même pendant les vacances scolaires',
  );
});

test('most of the year is said by the months that are left out', () => {
  const months = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12];
  const sessions: readonly Session[] = [{ days: ['TU'], months, ...MORNING }];
  expect(saySchedule({ sessions, closed: CLOSED, extra: [] })).toContain(
    'chaque mardi, sauf en août, de 9 h à 12 h',
  );
});

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const time = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
});
const date = fc
  .integer({ min: 0, max: 500 })
  .map((days) => new Date(Date.UTC(2026, 11, 1) + days * 86_400_000).toISOString().slice(0, 10));
const slot = fc.tuple(time, time).map(([one, other]) => {
  const [start = '', end = ''] = [one, other].sort();
  return start === end ? { start: '09:00', end: '24:00' } : { start, end };
});
const mode = fc.constantFrom<Mode>('walk-in', 'appointment', 'phone', 'video');
const period = fc.tuple(date, date).map(([one, other]) => {
  const [from = '', until = ''] = [one, other].sort();
  return { from, until };
});
const option = <T extends object>(value: fc.Arbitrary<T>): fc.Arbitrary<T | object> =>
  fc.oneof(fc.constant({}), value);

const rule = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 1, maxLength: 4 }),
    option(
      fc
        .uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1, -2), { minLength: 1, maxLength: 3 })
        .map((nth) => ({ nth })),
    ),
    option(fc.constantFrom('odd', 'even').map((isoWeek) => ({ isoWeek }))),
    option(
      fc.tuple(fc.integer({ min: 2, max: 4 }), date).map(([every, anchor]) => ({ every, anchor })),
    ),
    option(
      fc
        .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 })
        .map((months) => ({ months })),
    ),
    option(period),
    option(fc.constantFrom('skip', 'only').map((schoolHolidays) => ({ schoolHolidays }))),
  )
  .map(([days, ...rest]) => Object.assign({ days }, ...rest) as Omit<Session, 'start' | 'end'>);

/** One rule with hours that do not run into each other, and dates of their own. */
const schedule = fc
  .record({
    rule,
    slots: fc.uniqueArray(slot, { minLength: 1, maxLength: 2, selector: ({ start }) => start }),
    modes: fc.array(fc.option(mode, { nil: undefined }), { minLength: 2, maxLength: 2 }),
    extra: fc.uniqueArray(fc.tuple(date, slot), { maxLength: 3, selector: ([day]) => day }),
    ranges: fc.array(period, { maxLength: 1 }),
    dates: fc.uniqueArray(date, { maxLength: 2 }),
    publicHolidays: fc.boolean(),
    schoolHolidays: fc.boolean(),
  })
  .map((given): Schedule => {
    const { rule: days, slots, modes, extra, ranges, dates, ...holidays } = given;
    const apart = [...slots]
      .sort((a, b) => a.start.localeCompare(b.start))
      .filter(({ start }, at, all) => at === 0 || start >= (all[0]?.end ?? ''));
    const own = (at: number) => (modes[at] === undefined ? {} : { mode: modes[at] });
    const school = days.schoolHolidays === undefined && holidays.schoolHolidays;
    return {
      sessions: apart.map((one, at) => ({ ...days, ...one, ...own(at) })),
      closed: {
        publicHolidays: holidays.publicHolidays,
        schoolHolidays: school,
        ranges: ranges.map(({ from, until }) => [from, until] as const),
        dates,
      },
      extra: extra.map(([day, one]) => ({ date: day, ...one })),
    };
  });

const WHEN = {
  zone: { name: 'UTC', offsets: [{ from: -Infinity, minutes: 0 }] },
  holidays: {
    public: new Set(['2026-12-25', '2027-01-01', '2027-05-06']),
    school: [
      ['2026-12-19', '2027-01-03'],
      ['2027-02-13', '2027-02-28'],
    ] as const,
    schoolUntil: '2030-01-01',
  },
  from: Date.parse('2026-11-28'),
  to: Date.parse('2028-06-01'),
};

test('what is said of a schedule is read back to the same openings', () => {
  fc.assert(
    fc.property(schedule, mode, (one, usual) => {
      const said = saySchedule(one, usual);
      const read = readPlanning(said, { now: '2026-11-28', words });
      expect([said, read.asked]).toEqual([said, []]);
      const of = (what: Schedule, permanenceMode: Mode) => [
        ...openingsBetween(what, { ...WHEN, permanenceMode }),
      ];
      expect(of(read.schedule, read.mode ?? usual)).toEqual(of(one, usual));
    }),
    { numRuns: 60 },
  );
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { zoneTable } from '../../bot/data/zones.ts';
import { nextOpening } from '../../bot/permanences/next-opening.ts';
import { parseSchedule } from '../../bot/permanences/parse-schedule.ts';
import { toHolidays } from './support/ask.ts';
import { addDays, dateNear } from './support/raw-schedules.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY = 86_400_000;
/** A Monday, long before every `now`. */
const BASE = '2024-01-01';

/** A weekly or monthly rule, in our keys and as the lines of an RRULE. */
interface Case {
  readonly zone: string;
  readonly now: number;
  readonly session: Record<string, unknown>;
  readonly closed: readonly string[];
  readonly until: string | undefined;
  /** DTSTART's date and the rule. */
  readonly dtstart: string;
  readonly rule: string;
}

const common = {
  zone: fc.constantFrom('Europe/Paris', 'America/Miquelon', 'Indian/Reunion', 'Pacific/Noumea'),
  now: fc
    .integer({ min: Date.UTC(2024, 2) / 60_000, max: Date.UTC(2030) / 60_000 })
    .map((minutes) => minutes * 60_000),
  days: fc.subarray(DAYS, { minLength: 1, maxLength: 3 }),
  months: fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 2 }), {
    nil: undefined,
  }),
  until: fc.option(dateNear('2027-06-01', 600, 600), { nil: undefined, freq: 1 }),
  closedIn: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }),
};

const weekly: fc.Arbitrary<Case> = fc
  .record({ ...common, every: fc.integer({ min: 1, max: 6 }), anchor: dateNear(BASE, 0, 60) })
  .map(({ zone, now, days, months, until, closedIn, every, anchor }) => ({
    zone,
    now,
    until,
    session: { days, every, anchor, months, until },
    closed: closedDates(now, closedIn),
    dtstart: anchor,
    rule: `FREQ=WEEKLY;INTERVAL=${every};WKST=MO;BYDAY=${days.join(',')}${byMonth(months)}`,
  }));

const monthly: fc.Arbitrary<Case> = fc
  .record({
    ...common,
    nth: fc.subarray([1, 2, 3, 4, 5, -1, -2, -3, -4, -5], { minLength: 1, maxLength: 3 }),
  })
  .map(({ zone, now, days, months, until, closedIn, nth }) => ({
    zone,
    now,
    until,
    session: { days, nth, months, until },
    closed: closedDates(now, closedIn),
    dtstart: BASE,
    rule: `FREQ=MONTHLY;BYDAY=${days.flatMap((day) => nth.map((n) => `${n}${day}`)).join(',')}${byMonth(months)}`,
  }));

function closedDates(now: number, daysLater: readonly number[]): string[] {
  const today = new Date(now).toISOString().slice(0, 10);
  return daysLater.map((days) => addDays(today, days));
}

function byMonth(months: readonly number[] | undefined): string {
  return months === undefined ? '' : `;BYMONTH=${months.join(',')}`;
}

/** Start of the occurrence that rrule-temporal finds, without the closed dates. */
function byRrule({ zone, now, closed, until, dtstart, rule }: Case): number | undefined {
  const compact = (date: string): string => date.replaceAll('-', '');
  const lines = [
    `DTSTART;TZID=${zone}:${compact(dtstart)}T090000`,
    `RRULE:${rule}${until === undefined ? '' : `;UNTIL=${compact(addDays(until, 1))}T000000Z`}`,
    ...closed.map((date) => `EXDATE;TZID=${zone}:${compact(date)}T090000`),
  ];
  // Openings of three hours: one that began up to three hours ago is under way.
  const from = new Date(now - 3 * 3_600_000);
  const found = new RRuleTemporal({ rruleString: lines.join('\n') }).next(from, false);
  if (found === null) return undefined;
  const start = found.epochMilliseconds;
  // UNTIL is an instant there and a local date here: cut at the date.
  const local = new Date(start).toLocaleDateString('sv-SE', { timeZone: zone });
  return until !== undefined && local > until ? undefined : start;
}

function byUs({ zone, now, session, closed }: Case): number | undefined {
  const { schedule, faults } = parseSchedule({
    sessions: [{ ...JSON.parse(JSON.stringify(session)), start: '09:00', end: '12:00' }],
    closed: { 'public-holidays': false, 'school-holidays': false, dates: closed },
  });
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  return nextOpening(schedule, {
    zone: zoneTable(zone),
    holidays: toHolidays(),
    now,
    permanenceMode: 'walk-in',
    horizonDays: 2000,
  })?.start;
}

test.each([
  ['every so many weeks from an anchor', weekly],
  ['the nth weekdays of a month', monthly],
])(
  'agrees with rrule-temporal on %s',
  (_name, cases) => {
    fc.assert(
      fc.property(cases, (one) => {
        const expected = byRrule(one);
        // Far ahead is out of our horizon, not of theirs.
        if (expected !== undefined && expected > one.now + 1990 * DAY) return;
        expect(byUs(one)).toBe(expected);
      }),
      {
        numRuns: Number(process.env['RUNS'] ?? 250),
        plugins: [fc.interruptAfterTimeLimit(30_000)],
      },
    );
  },
  60_000,
);

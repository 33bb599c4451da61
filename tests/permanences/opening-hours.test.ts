import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { zoneTable } from '../../bot/data/zones.ts';
import { wallToInstant } from '../../bot/permanences/local-time.ts';
import { nextOpening } from '../../bot/permanences/next-opening.ts';
import { parseSchedule } from '../../bot/permanences/parse-schedule.ts';
import { toHolidays } from './support/ask.ts';
import { GIRONDE } from './support/gironde.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const OSM_DAYS: Readonly<Record<string, string>> = {
  MO: 'Mo',
  TU: 'Tu',
  WE: 'We',
  TH: 'Th',
  FR: 'Fr',
  SA: 'Sa',
  SU: 'Su',
};
const OSM_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
/** Fixed public holidays of metropolitan France within the years tried. */
const HOLIDAYS = [2026, 2027, 2028].flatMap((year) => [
  ...['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'].map(
    (day) => `${year}-${day}`,
  ),
  ...movingHolidays(year),
]);

function movingHolidays(year: number): string[] {
  const easter: Record<number, string[]> = {
    2026: ['2026-04-06', '2026-05-14', '2026-05-25'],
    2027: ['2027-03-29', '2027-05-06', '2027-05-17'],
    2028: ['2028-04-17', '2028-05-25', '2028-06-05'],
  };
  return easter[year] ?? [];
}

const cases = fc.record({
  days: fc.subarray(DAYS, { minLength: 1 }),
  nth: fc.option(fc.constantFrom([1], [2, 4], [1, 3], [-1], [5]), { nil: undefined, freq: 1 }),
  parity: fc.option(fc.constantFrom('odd' as const, 'even' as const), { nil: undefined, freq: 1 }),
  months: fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 3 }), {
    nil: undefined,
    freq: 1,
  }),
  holidays: fc.boolean(),
  start: fc.integer({ min: 6, max: 12 }),
  length: fc.integer({ min: 1, max: 11 }),
  /** Minutes of 2026 and 2027. */
  minute: fc.integer({ min: 0, max: 2 * 365 * 1440 }),
});

test('agrees with opening_hours on weeks, parity, months, nth weekdays and public holidays', () => {
  fc.assert(
    fc.property(cases, ({ days, nth, parity, months, holidays, start, length, minute }) => {
      const from = `${String(start).padStart(2, '0')}:00`;
      const to = `${String(start + length).padStart(2, '0')}:00`;
      const ranks = nth === undefined ? '' : `[${nth.join(',')}]`;
      const osm = [
        parity === undefined ? '' : `week ${parity === 'odd' ? '01-53/2' : '02-52/2'}`,
        months === undefined ? '' : months.map((month) => OSM_MONTHS[month - 1]).join(','),
        days.map((day) => `${OSM_DAYS[day] ?? ''}${ranks}`).join(','),
        `${from}-${to}`,
      ];
      const text = `${osm.filter((part) => part !== '').join(' ')}${holidays ? '; PH off' : ''}`;
      const wall = Date.UTC(2026, 0, 1) + minute * 60_000;
      const local = new Date(wall).toISOString().slice(0, 16);
      const theirs = byOpeningHours(text, local);

      const session = { days, nth, 'iso-week': parity, months, start: from, end: to };
      const { schedule } = parseSchedule({
        sessions: [session].map((one) => JSON.parse(JSON.stringify(one)) as unknown),
        closed: { 'public-holidays': holidays, 'school-holidays': false },
      });
      const zone = zoneTable('Europe/Paris');
      const found = nextOpening(schedule, {
        zone,
        holidays: toHolidays({ public: HOLIDAYS }),
        now: wallToInstant(zone, wall),
        permanenceMode: 'walk-in',
      });
      const day = found && new Date(found.start + 3 * 3_600_000).toISOString().slice(0, 10);
      expect({ text, local, next: day && `${day}T${from}` }).toEqual({ text, local, next: theirs });
    }),
    { numRuns: Number(process.env['RUNS'] ?? 150), plugins: [fc.interruptAfterTimeLimit(30_000)] },
  );
}, 60_000);

/** Local start of the opening under way or next; it knows no zone, so it reads the machine's clock. */
function byOpeningHours(text: string, local: string): string | undefined {
  const hours = new OpeningHours(text, GIRONDE, 0);
  const now = new Date(local);
  if (hours.getState(now)) {
    return write(new Date(`${local.slice(0, 10)}T${/(\d\d:\d\d)-/.exec(text)?.[1] ?? ''}`));
  }
  const limit = new Date(now.getTime() + 401 * 86_400_000);
  const next = hours.getNextChange(now, limit);
  if (next === undefined) return undefined;
  return write(next);
}

function write(date: Date): string {
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

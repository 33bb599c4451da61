import OpeningHours from 'opening_hours';
import { zoneTable } from '../bot/data/zones.ts';
import { wallToInstant } from '../bot/permanences/local-time.ts';
import { type Instant, type Schedule } from '../bot/permanences/model.ts';
import { nextOpening } from '../bot/permanences/next-opening.ts';
import { hasErrors, parseSchedule } from '../bot/permanences/parse-schedule.ts';
import { GIRONDE } from '../tests/permanences/support/gironde.ts';
import { type Bench, compare, type Contender, type Result } from './harness.ts';
import { HOLIDAYS } from './holidays.ts';
import { mulberry32 } from '../bot/statistics/mulberry32.ts';
import { session, WEEK } from './session.ts';

const SEED = 20261124;
const MOMENTS = 97;
const NOTHING_CLOSED = { 'public-holidays': false, 'school-holidays': false };
const HOLIDAYS_CLOSED = { 'public-holidays': true, 'school-holidays': false };

/** A calendar in our keys, and as the peer says it (or the nearest that it can say). */
interface Fixture {
  readonly schedule: object;
  readonly osm: string;
}

/** Calendars that both can say: from a desk open all week to one morning a month. */
const SHARED: readonly Fixture[] = [
  {
    osm: 'Mo-Fr 09:00-12:00,14:00-17:30',
    schedule: {
      sessions: [session(WEEK, '09:00', '12:00'), session(WEEK, '14:00', '17:30')],
      closed: NOTHING_CLOSED,
    },
  },
  {
    osm: 'Mo-Fr 08:30-12:30; Sa 09:00-12:00; PH off',
    schedule: {
      sessions: [session(WEEK, '08:30', '12:30'), session(['SA'], '09:00', '12:00')],
      closed: HOLIDAYS_CLOSED,
    },
  },
  {
    osm: 'Tu 09:00-12:00; PH off',
    schedule: { sessions: [session(['TU'], '09:00', '12:00')], closed: HOLIDAYS_CLOSED },
  },
  {
    osm: 'Tu[2,4] 09:00-12:00; PH off',
    schedule: {
      sessions: [session(['TU'], '09:00', '12:00', { nth: [2, 4] })],
      closed: HOLIDAYS_CLOSED,
    },
  },
  {
    osm: 'We[-1] 14:00-17:00',
    schedule: {
      sessions: [session(['WE'], '14:00', '17:00', { nth: [-1] })],
      closed: NOTHING_CLOSED,
    },
  },
  {
    osm: 'week 01-53/2 Fr 13:30-16:30',
    schedule: {
      sessions: [session(['FR'], '13:30', '16:30', { 'iso-week': 'odd' })],
      closed: NOTHING_CLOSED,
    },
  },
  {
    osm: 'Apr-Jun Tu 09:00-12:00; PH off',
    schedule: {
      sessions: [session(['TU'], '09:00', '12:00', { months: [4, 5, 6] })],
      closed: HOLIDAYS_CLOSED,
    },
  },
];

/** Every rule of ours at once; the peer gets the same weeks without what it cannot say. */
const OURS_ALONE: readonly Fixture[] = [
  {
    osm: 'Tu[2,4] 09:00-12:00; Fr 13:30-16:30; We 09:00-12:30; PH off',
    schedule: {
      sessions: [
        session(['TU'], '09:00', '12:00', { nth: [2, 4], 'school-holidays': 'skip' }),
        session(['FR'], '13:30', '16:30', { 'iso-week': 'odd' }),
        session(['WE'], '09:00', '12:30', {
          every: 2,
          anchor: '2026-09-02',
          until: '2027-06-30',
          mode: 'appointment',
        }),
      ],
      closed: { ...HOLIDAYS_CLOSED, ranges: [['2026-12-24', '2027-01-03']], dates: ['2026-12-11'] },
      extra: [{ date: '2026-12-12', start: '09:00', end: '12:00' }],
    },
  },
  {
    osm: 'Th 14:00-17:00; PH off',
    schedule: {
      sessions: [session(['TH'], '14:00', '17:00', { 'school-holidays': 'only' })],
      closed: HOLIDAYS_CLOSED,
    },
  },
  {
    osm: 'Mo 09:00-12:00',
    schedule: {
      sessions: [session(['MO'], '09:00', '12:00', { every: 3, anchor: '2026-09-07' })],
      closed: { 'public-holidays': true, 'school-holidays': true },
    },
  },
];

/** Next opening at seeded moments of a school year; both sides are built before they are measured. */
export const calendar: Bench = {
  name: 'calendar',
  async run(): Promise<readonly Result[]> {
    const moments = seededMoments();
    const of = (fixtures: readonly Fixture[], title: string) =>
      compare({
        title: `Calendar: next opening, ${fixtures.length} ${title}, ${moments.length} moments`,
        ours: oursOn(fixtures, moments),
        peer: peerOn(fixtures, moments),
        goals: [
          { kind: 'at-most', micros: 10 },
          { kind: 'faster', times: 20 },
        ],
        operations: { ours: 200_000, peer: 1_000 },
      });
    return [
      await of(SHARED, 'calendars that both can say'),
      await of(OURS_ALONE, 'calendars of every rule (the peer without those it lacks)'),
    ];
  },
};

/** Wall clocks of a school year, as if they were UTC. */
function seededMoments(): readonly number[] {
  const random = mulberry32(SEED);
  const start = Date.UTC(2026, 8, 1);
  return Array.from({ length: MOMENTS }, () => start + Math.floor(random() * 300 * 1_440) * 60_000);
}

function oursOn(fixtures: readonly Fixture[], walls: readonly number[]): Contender {
  const zone = zoneTable('Europe/Paris');
  const schedules = fixtures.map(({ schedule }) => toSchedule(schedule));
  const moments = walls.map((wall) => wallToInstant(zone, wall));
  const next = (schedule: Schedule, now: Instant) =>
    nextOpening(schedule, { zone, holidays: HOLIDAYS, now, permanenceMode: 'walk-in' });
  return overAll('aiguillage nextOpening', schedules, moments, next);
}

function peerOn(fixtures: readonly Fixture[], walls: readonly number[]): Contender {
  const calendars = fixtures.map(({ osm }) => new OpeningHours(osm, GIRONDE, 0));
  // It knows no zone: the machine's clock is taken for the place's.
  const moments = walls.map((wall) => new Date(new Date(wall).toISOString().slice(0, 16)));
  const next = (hours: OpeningHours, now: Date) => hours.getState(now) || hours.getNextChange(now);
  return overAll('opening_hours getNextChange', calendars, moments, next);
}

function overAll<C, M>(
  name: string,
  calendars: readonly C[],
  moments: readonly M[],
  next: (calendar: C, moment: M) => unknown,
): Contender {
  const pairs = moments.flatMap((moment) => calendars.map((one) => [one, moment] as const));
  return {
    name,
    run(operations) {
      let found = 0;
      for (let at = 0; at < operations; at += 1) {
        const pair = pairs[at % pairs.length];
        if (pair !== undefined && next(...pair)) found += 1;
      }
      if (found === 0) throw new Error(`${name} found nothing.`);
      return undefined;
    },
  };
}

function toSchedule(raw: object): Schedule {
  const { schedule, faults } = parseSchedule(raw);
  if (hasErrors(faults)) throw new Error(JSON.stringify(faults));
  return schedule;
}

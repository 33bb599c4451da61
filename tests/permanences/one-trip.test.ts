import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zoneTable } from '../../bot/data/zones.ts';
import { type Candidate } from '../../bot/permanences/candidate.ts';
import { MINUTE_MS } from '../../bot/permanences/days.ts';
import { knowPermanence } from '../../bot/permanences/known-permanence.ts';
import { type Permanence, type Weekday } from '../../bot/permanences/model.ts';
import {
  oneTrip,
  STAY_MINUTES,
  TRIP_DAYS,
  TRIP_KM,
  WALK_MINUTES,
} from '../../bot/permanences/one-trip.ts';
import { type OneTrip } from '../../bot/permanences/permanence-index.ts';
import { openingsBetween } from '../../bot/permanences/openings-between.ts';
import { distanceKm, kmBetween, RANKS } from '../../bot/permanences/reach.ts';
import { COMMUNES, home, indexOf, operator, permanence } from './support/territory.ts';
import { type RawSchedule } from './support/raw-schedule.ts';

const NOW = Date.parse('2026-11-30T10:00+01:00');
const ZONES = new Map([['Europe/Paris', zoneTable('Europe/Paris')]]);
const CENTRE: [number, number] = [-0.678, 44.838];
/** About 600 metres north of it, and 4 kilometres. */
const NEAR: [number, number] = [-0.678, 44.8434];
const FAR: [number, number] = [-0.678, 44.874];

type Given = Partial<Permanence> & { raw?: RawSchedule; at?: [number, number] };

const on = (day: Weekday, start = '09:00', end = '12:00'): RawSchedule => ({
  sessions: [{ days: [day], start, end }],
});

function candidate(id: string, given: Given = {}): Candidate {
  const { at = CENTRE } = given;
  const one = permanence(id, '33281', { ...given, at });
  const place = one.place && { ...one.place, id: `place-${at.join()}` };
  const known = knowPermanence({ ...one, ...(place && { place }) }, COMMUNES, ZONES);
  const km = known.site && distanceKm(known.site, home('33281'));
  return { known, rank: RANKS.commune, km };
}

const said = (trip: OneTrip | undefined) =>
  trip?.visits.map(({ of, permanence: { id }, from }) => `${of} ${id} ${hourOf(from)}`);
const hourOf = (at: number) => new Date(at + 3_600_000).toISOString().slice(0, 16);

test('a morning that serves both at one place, the demand under way first', () => {
  const trip = oneTrip([candidate('tax')], [candidate('services')], NOW);
  expect(said(trip)).toEqual(['first tax 2026-12-01T09:00', 'second services 2026-12-01T10:00']);
  expect(trip?.km).toBe(0);
});

test('rows of a planning that write one place alike are there, without a point; others are not', () => {
  const row = (id: string, name: string): Candidate => {
    const { known, ...more } = candidate(id);
    const { lon, lat, ...place } = { ...known.permanence.place, id, name };
    expect([lon, lat]).toEqual(CENTRE);
    return {
      ...more,
      known: { ...known, permanence: { ...known.permanence, place } as Permanence },
    };
  };
  const trip = oneTrip([row('tax', 'Mairie')], [row('services', 'Mairie')], NOW);
  expect([trip?.km, said(trip)?.length]).toEqual([0, 2]);
  expect(oneTrip([row('tax', 'Mairie')], [row('services', 'Poste')], NOW)).toBeUndefined();
});

test('beside one another is one trip, with the way on foot; farther is not', () => {
  const near = oneTrip([candidate('tax')], [candidate('services', { at: NEAR })], NOW);
  expect(near?.km).toBeGreaterThan(0.5);
  expect(near?.visits[1].from).toBeGreaterThan(Date.parse('2026-12-01T10:10+01:00'));
  expect(oneTrip([candidate('tax')], [candidate('services', { at: FAR })], NOW)).toBeUndefined();
});

test('the other order, where only that one goes; neither, where one must wait too long', () => {
  const tax = [candidate('tax', { raw: on('TU', '11:00', '13:00') })];
  const early = candidate('services', { raw: on('TU', '09:00', '11:30') });
  expect(said(oneTrip(tax, [early], NOW))).toEqual([
    'second services 2026-12-01T09:00',
    'first tax 2026-12-01T11:00',
  ]);
  const late = candidate('services', { raw: on('TU', '16:00', '17:00') });
  expect(oneTrip(tax, [late], NOW)).toBeUndefined();
});

test.each<[string, Given]>([
  ['by appointment', { mode: 'appointment' }],
  ['checked too long ago', { checked: { date: '2026-06-01', by: 'mairie' } }],
  ['reported', { reported: true }],
  ['expired', { knownUntil: '2026-11-29' }],
  [
    'of a public list',
    { listed: { source: 'DILA', date: '2026-07-01', phoneUnseen: false, round: false } },
  ],
  ['on another day', { raw: on('WE') }],
])('only sure dates make it: %s', (_, given) => {
  expect(oneTrip([candidate('tax')], [candidate('services', given)], NOW)).toBeUndefined();
  expect(oneTrip([candidate('tax', given)], [candidate('services')], NOW)).toBeUndefined();
});

test('an opening of today counts only with the time to get there', () => {
  const at = (hour: string) => Date.parse(`2026-12-01T${hour}+01:00`);
  const trip = (hour: string) =>
    oneTrip([candidate('tax')], [candidate('services')], at(hour))?.visits[0].from;
  expect(trip('09:00')).toBe(at('09:45'));
  expect(trip('10:30')).toBe(Date.parse('2026-12-08T09:00+01:00'));
});

const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const anyDesk = (id: string) =>
  fc
    .record({
      days: fc.subarray([...WEEKDAYS], { minLength: 1, maxLength: 3 }),
      start: fc.integer({ min: 7, max: 16 }),
      hours: fc.integer({ min: 1, max: 5 }),
      at: fc.constantFrom(CENTRE, NEAR, FAR),
      reported: fc.boolean(),
      number: fc.nat(99),
    })
    .map(({ days, start, hours, at, reported, number }) => {
      const two = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
      const raw = { sessions: [{ days, start: two(start), end: two(start + hours) }] };
      return candidate(`${id}-${number}`, { raw, at, reported });
    });
const anyDesks = (id: string) => fc.array(anyDesk(id), { maxLength: 4 });
const anyNow = fc
  .integer({ min: 0, max: 14 * 24 * 60 })
  .map((minutes) => NOW + minutes * MINUTE_MS);

/** The earliest beginning of a trip, by trying every pair of openings in both orders. */
function earliest(first: readonly Candidate[], second: readonly Candidate[], now: number): number {
  const all = (ones: readonly Candidate[]) =>
    ones.flatMap((one) => {
      const { schedule, zone, holidays, permanence: own } = one.known;
      if (!zone || own.reported) return [];
      const to = now + TRIP_DAYS * 86_400_000;
      const when = { zone, holidays, from: now, to, permanenceMode: own.mode };
      return [...openingsBetween(schedule, when)].map((opening) => ({ one, opening }));
    });
  const pointOf = ({ one }: ReturnType<typeof all>[number]) => one.known.site?.point ?? CENTRE;
  const begin = (a: ReturnType<typeof all>[number], b: ReturnType<typeof all>[number]) => {
    const km = kmBetween(pointOf(a), ...pointOf(b));
    if (hourOf(a.opening.start).slice(0, 10) !== hourOf(b.opening.start).slice(0, 10)) return NaN;
    const from = Math.max(a.opening.start, now + (45 + 2 * (a.one.km ?? 0)) * MINUTE_MS);
    const there = Math.max(b.opening.start, from + (STAY_MINUTES + WALK_MINUTES * km) * MINUTE_MS);
    const waits = b.opening.start - a.opening.end > 120 * MINUTE_MS;
    const late = from > a.opening.lastArrival || there > b.opening.lastArrival;
    return km > TRIP_KM || waits || late ? NaN : from;
  };
  const times = all(first).flatMap((a) => all(second).flatMap((b) => [begin(a, b), begin(b, a)]));
  return Math.min(...times.filter((time) => !Number.isNaN(time)));
}

/** That each visit is of a sure opening, in time, and near the other. */
function expectInTime({ visits, km }: OneTrip, now: number): void {
  const [one, then] = visits;
  expect(new Set([one.of, then.of])).toEqual(new Set(['first', 'second']));
  for (const { from, opening, permanence: own } of visits) {
    expect(own.reported).toBe(false);
    expect(from).toBeGreaterThanOrEqual(opening.start);
    expect(from).toBeLessThanOrEqual(opening.lastArrival);
  }
  expect(km).toBeLessThanOrEqual(TRIP_KM);
  expect(hourOf(one.from).slice(0, 10)).toBe(hourOf(then.from).slice(0, 10));
  expect(one.from).toBeGreaterThanOrEqual(now + 45 * MINUTE_MS);
  expect(then.from).toBeGreaterThanOrEqual(one.from + STAY_MINUTES * MINUTE_MS);
}

test('whatever the calendars: sure, near, in time for both, on one day, and none sooner', () => {
  fc.assert(
    fc.property(anyDesks('first'), anyDesks('second'), anyNow, (first, second, now) => {
      const trip = oneTrip(first, second, now);
      const best = earliest(first, second, now);
      if (!trip) {
        expect(best).toBe(Infinity);
        return;
      }
      const [one] = trip.visits;
      expectInTime(trip, now);
      // The order is the demand's where both go: it may begin later on the same day.
      expect(hourOf(one.from).slice(0, 10)).toBe(hourOf(best).slice(0, 10));
    }),
  );
});

const desk = (id: string, of: string, rest: Given = {}) =>
  permanence(id, '33281', { operator: of, at: CENTRE, ...rest });
const OPERATORS = [operator('tax'), operator('services')];
const ASKED = {
  needs: ['help'],
  commune: home('33281'),
  audience: 'citizen',
  now: NOW,
  facts: new Map(),
} as const;
const trip = (permanences: readonly Permanence[], needs: readonly string[] = ['help']) =>
  indexOf(permanences, OPERATORS).oneTrip(
    { ...ASKED, operator: 'tax' },
    { ...ASKED, operator: 'services', needs },
  );

test('the index asks who serves whom, who takes every need, and who is within reach, as always', () => {
  expect(said(trip([desk('a', 'tax'), desk('b', 'services')]))).toHaveLength(2);
  const others = [
    desk('b', 'services', { serves: ['17'] }),
    desk('b', 'services', { for: 'mediators' }),
    desk('b', 'services', { needs: ['pay'] }),
    permanence('b', '17306', { operator: 'services', at: CENTRE }),
  ];
  for (const [at, other] of others.entries()) {
    const both = trip([desk('a', 'tax'), other]);
    // Its point counts for how far it is, and not for whose it is: the last one is within reach.
    expect(both === undefined).toBe(at < 3);
  }
  const helpOnly = desk('b', 'services', { needs: ['help'] });
  expect(trip([desk('a', 'tax'), helpOnly], ['help', 'pay'])).toBeUndefined();
});

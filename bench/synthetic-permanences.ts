import {
  type Mode,
  type Operator,
  type Permanence,
  type Place,
  type Schedule,
  type Serves,
} from '../bot/permanences/model.ts';
import { parseSchedule } from '../bot/permanences/parse-schedule.ts';
import { type Query } from '../bot/permanences/permanence-index.ts';
import { type Commune, type Communes } from '../bot/territory/model.ts';
import { HOLIDAYS } from './holidays.ts';
import { mulberry32 } from '../bot/statistics/mulberry32.ts';
import { session, WEEK } from './session.ts';

const NEEDS = ['help', 'pay', 'account', 'papers', 'housing', 'work'];
/** Shares of twelve operators: a few are everywhere, most are rare. */
const SHARES = [30, 18, 12, 9, 7, 6, 5, 4, 3, 3, 2, 1];
const DAY_MS = 86_400_000;
const YEAR = Date.UTC(2026, 8, 1);

/** Operators, the communes of the country, and permanences spread over them. */
export interface SyntheticTerritory {
  readonly operators: ReadonlyMap<string, Operator>;
  readonly permanences: readonly Permanence[];
  readonly queries: readonly Query[];
}

interface Chance {
  readonly random: () => number;
  /** One of several, all as likely. */
  of<T>(from: readonly T[]): T;
  /** True so many times in a hundred. */
  percent(share: number): boolean;
}

function chance(seed: number): Chance {
  const random = mulberry32(seed);
  return {
    random,
    of: (from) => drawn(from, Math.floor(random() * from.length)),
    percent: (share) => random() * 100 < share,
  };
}

function drawn<T>(from: readonly T[], at: number): T {
  const one = from[at];
  if (one === undefined) throw new RangeError(`Nothing to draw at ${String(at)}.`);
  return one;
}

/**
 * `count` permanences of twelve operators, most where most people live, with `questions` asked from
 * communes drawn evenly and by population in turn. The same seed gives the same.
 */
export function syntheticTerritory(
  communes: Communes,
  count: number,
  questions: number,
  seed = 20261124,
): SyntheticTerritory {
  const dice = chance(seed);
  const all = [...communes.byInsee.values()].filter((one) => one.city === undefined);
  const byPeople = drawByPopulation(all, dice);
  const operators = SHARES.map((_, at) => syntheticOperator(at));
  const operatorOf = drawByShare(operators, dice);
  const permanences = Array.from({ length: count }, (_, at) => {
    const home = dice.percent(70) ? byPeople() : dice.of(all);
    return syntheticPermanence({ at, operator: operatorOf(), home, communes }, dice);
  });
  const asked = chance(seed + 1);
  const [evenly, peopled] = [() => asked.of(all), drawByPopulation(all, asked)];
  const askedOf = drawByShare(operators, asked);
  const queries = Array.from({ length: questions }, (_, at): Query => {
    const operator = askedOf();
    return {
      operator: operator.id,
      need: asked.of(operator.needs),
      commune: at % 2 === 0 ? evenly() : peopled(),
      audience: asked.percent(75) ? 'citizen' : 'mediator',
      now: YEAR + Math.floor(asked.random() * 300 * 1_440) * 60_000,
      facts: new Map(),
      ...(asked.percent(10) ? { mode: asked.of<Mode>(['walk-in', 'appointment', 'video']) } : {}),
    };
  });
  return { operators: new Map(operators.map((one) => [one.id, one])), permanences, queries };
}

function drawByPopulation(communes: readonly Commune[], { random }: Chance): () => Commune {
  const sums = new Float64Array(communes.length);
  let sum = 0;
  communes.forEach(({ population }, at) => {
    sum += population;
    sums[at] = sum;
  });
  return () => drawn(communes, firstAbove(sums, random() * sum));
}

function drawByShare(operators: readonly Operator[], { random }: Chance): () => Operator {
  let sum = 0;
  const sums = Float64Array.from(SHARES, (share) => (sum += share));
  return () => drawn(operators, firstAbove(sums, random() * sum));
}

function firstAbove(sums: Float64Array, value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function syntheticOperator(at: number): Operator {
  const id = `operator-${String(at)}`;
  return {
    id,
    names: { now: id, before: [] },
    said: { fr: id },
    role: { fr: id },
    needs: NEEDS.slice(0, 2 + (at % 5)),
    phones: [{ number: '3230' }],
    // One takes the residents of the South-West only.
    serves: at === 7 ? ['24', '33', '40', '47', '64'] : 'anywhere',
    instead: [],
    fallback: { phone: '3230' },
    sources: [],
    verified: { date: '2026-11-20', by: 'keepers', reviewBy: '2027-05-20' },
    toCheck: false,
  };
}

interface Where {
  /** Which one it is. */
  readonly at: number;
  readonly operator: Operator;
  readonly home: Commune;
  readonly communes: Communes;
}

function syntheticPermanence({ at, operator, home, communes }: Where, dice: Chance): Permanence {
  const isVideo = dice.random() < 0.0005;
  return {
    id: `permanence-${String(at).padStart(6, '0')}`,
    operator: operator.id,
    needs: dice.percent(25) ? [dice.of(operator.needs)] : [],
    ...(isVideo ? {} : { place: placeIn(home, at, dice) }),
    serves: isVideo ? 'anywhere' : servesOf(home, dice),
    for: dice.percent(6) ? 'mediators' : 'public',
    mode: isVideo ? 'video' : dice.percent(20) ? 'appointment' : 'walk-in',
    // Each has its own, as when it is read from a file.
    schedule: variantOf(dice.of(SCHEDULES), dice),
    checked: { date: dateAt(YEAR + (dice.random() * 120 - 40) * DAY_MS), by: 'mairie' },
    knownUntil: dice.percent(5) ? '2026-10-31' : '2027-08-31',
    reported: dice.percent(2),
    zone: isVideo ? 'Europe/Paris' : zoneOf(home, communes),
    holidays: HOLIDAYS,
    demonstration: true,
  };
}

function zoneOf({ departement }: Commune, { departements }: Communes): string {
  return departements.get(departement)?.zone ?? 'Europe/Paris';
}

function servesOf({ insee, departement }: Commune, dice: Chance): Serves {
  const drawn = dice.random();
  if (drawn < 0.35) return 'anywhere';
  if (drawn < 0.7) return 'departement';
  if (drawn < 0.85) return 'epci';
  if (drawn < 0.95) return 'commune';
  return dice.percent(50) ? [departement, '75', '69'] : [insee, departement];
}

/** Most places have a point within a few kilometres of the centre; some have none. */
function placeIn({ insee, lon, lat }: Commune, at: number, dice: Chance): Place {
  const off = () => (dice.random() - 0.5) * 0.06;
  const point =
    lon === undefined || lat === undefined || dice.percent(4)
      ? {}
      : { lon: lon + off(), lat: lat + off() };
  return {
    id: `place-${String(at)}`,
    name: 'Mairie',
    address: '1 place',
    commune: insee,
    ...point,
    source: 'synthetic',
    checked: '2026-11-20',
    demonstration: true,
  };
}

function dateAt(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The shape of a calendar at other hours and on other days: few desks keep the very same. */
function variantOf({ sessions, closed, extra }: Schedule, dice: Chance): Schedule {
  const minutes = dice.of(['00', '15', '30', '45']);
  const day = dice.of(DAYS);
  return {
    sessions: sessions.map((one) => ({
      ...one,
      days: one.days.length > 1 ? one.days : [day],
      start: `${one.start.slice(0, 2)}:${minutes}`,
    })),
    closed: { ...closed },
    extra,
  };
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

const CLOSED = { 'public-holidays': true, 'school-holidays': false };

/** From a desk open all week to a list of dates: the shapes of the fixtures of the calendar. */
const SCHEDULES: readonly Schedule[] = [
  {
    sessions: [session(WEEK, '09:00', '12:00'), session(WEEK, '14:00', '17:30')],
    closed: CLOSED,
  },
  { sessions: [session(['TU'], '09:00', '12:00', { 'last-arrival': '11:30' })], closed: CLOSED },
  {
    sessions: [session(['TU'], '09:00', '12:00', { nth: [2, 4], 'school-holidays': 'skip' })],
    closed: CLOSED,
  },
  { sessions: [session(['FR'], '13:30', '16:30', { 'iso-week': 'odd' })], closed: CLOSED },
  {
    sessions: [session(['WE'], '09:00', '12:30', { every: 2, anchor: '2026-09-02' })],
    closed: { ...CLOSED, ranges: [['2026-12-24', '2027-01-03']], dates: ['2026-12-11'] },
  },
  { sessions: [session(['WE'], '14:00', '17:00', { nth: [-1] })], closed: CLOSED },
  {
    sessions: [
      session(['TU'], '09:00', '12:00', { months: [4, 5, 6] }),
      session(['TH'], '09:00', '12:00', { mode: 'appointment' }),
    ],
    closed: CLOSED,
  },
  {
    extra: [
      { date: '2026-10-12', start: '09:00', end: '12:00' },
      { date: '2026-12-12', start: '09:00', end: '12:00' },
      { date: '2027-02-06', start: '09:00', end: '12:00' },
    ],
  },
].map((raw) => parseSchedule(raw).schedule);

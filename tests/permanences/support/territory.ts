import { zoneTable } from '../../../bot/data/zones.ts';
import { createPermanenceIndex } from '../../../bot/permanences/create-permanence-index.ts';
import { type Operator, type Permanence, type Place } from '../../../bot/permanences/model.ts';
import { parseSchedule } from '../../../bot/permanences/parse-schedule.ts';
import {
  type NearestAndNext,
  type PermanenceIndex,
  type Query,
} from '../../../bot/permanences/permanence-index.ts';
import { type Commune } from '../../../bot/territory/model.ts';
import { toHolidays } from './ask.ts';
import { type RawSchedule } from './raw-schedule.ts';

function commune(
  [departement, epci]: readonly [departement: string, epci?: string],
  named: Pick<Commune, 'insee' | 'name' | 'population'>,
  at?: readonly [lon: number, lat: number],
): Commune {
  return {
    ...named,
    departement,
    ...(epci === undefined ? {} : { epci }),
    postcodes: [],
    ...(at && { lon: at[0], lat: at[1] }),
  };
}

/** Real communes: both sides of an estuary, two banks of one département, islands. */
export const COMMUNES: ReadonlyMap<string, Commune> = new Map(
  [
    commune(
      ['33', '200070720'],
      { insee: '33544', name: 'Le Verdon-sur-Mer', population: 1_400 },
      [-1.064, 45.543],
    ),
    commune(
      ['17', '241700640'],
      { insee: '17306', name: 'Royan', population: 18_400 },
      [-1.03, 45.629],
    ),
    commune(
      ['33', '200023794'],
      { insee: '33058', name: 'Blaye', population: 4_800 },
      [-0.66, 45.127],
    ),
    commune(
      ['33', '243301447'],
      { insee: '33146', name: 'Cussac-Fort-Médoc', population: 2_300 },
      [-0.733, 45.118],
    ),
    commune(
      ['33', '243300316'],
      { insee: '33281', name: 'Mérignac', population: 76_000 },
      [-0.678, 44.838],
    ),
    commune(
      ['33', '243300316'],
      { insee: '33063', name: 'Bordeaux', population: 265_000 },
      [-0.588, 44.857],
    ),
    commune(
      ['974', '249740119'],
      { insee: '97411', name: 'Saint-Denis', population: 155_000 },
      [55.447, -20.93],
    ),
    commune(
      ['974', '249740077'],
      { insee: '97416', name: 'Saint-Pierre', population: 85_000 },
      [55.477, -21.313],
    ),
    commune(
      ['975'],
      { insee: '97502', name: 'Saint-Pierre', population: 5_200 },
      [-56.183, 46.786],
    ),
    commune(['975'], { insee: '97501', name: 'Miquelon-Langlade', population: 580 }),
    commune(
      ['2A', '242010056'],
      { insee: '2A004', name: 'Ajaccio', population: 74_000 },
      [8.7, 41.93],
    ),
    commune(
      ['2B', '242000354'],
      { insee: '2B033', name: 'Bastia', population: 48_000 },
      [9.43, 42.69],
    ),
    commune(
      ['2A', '200040764'],
      { insee: '2A247', name: 'Porto-Vecchio', population: 12_500 },
      [9.27, 41.59],
    ),
  ].map((one) => [one.insee, one]),
);

/** One of them. */
export function home(insee: string): Commune {
  const found = COMMUNES.get(insee);
  if (found === undefined) throw new Error(insee);
  return found;
}

export const TUESDAYS: RawSchedule = {
  sessions: [{ days: ['TU'], start: '09:00', end: '12:00', 'last-arrival': '11:30' }],
};
export const WEDNESDAYS: RawSchedule = {
  sessions: [{ days: ['WE'], start: '09:00', end: '12:00' }],
};

/** An operator of two needs. */
export function operator(id: string, rest: Partial<Operator> = {}): Operator {
  return {
    id,
    names: { now: id, before: [] },
    said: { fr: id },
    role: { fr: id },
    needs: ['help', 'pay'],
    phones: [],
    serves: 'anywhere',
    instead: [],
    fallback: { phone: '3230' },
    sources: [],
    verified: { date: '2026-11-20', by: 'keepers', reviewBy: '2027-05-20' },
    toCheck: false,
    ...rest,
  };
}

/** A permanence of `caf` on Tuesdays, in the centre of a commune; without one, without a place. */
export function permanence(
  id: string,
  insee: string | undefined,
  rest: Partial<Permanence> & { readonly raw?: RawSchedule; readonly at?: [number, number] } = {},
): Permanence {
  const { raw = TUESDAYS, at, ...given } = rest;
  const departement = insee === undefined ? '33' : home(insee).departement;
  const zones: Record<string, string> = { 974: 'Indian/Reunion', 975: 'America/Miquelon' };
  return {
    id,
    operator: 'caf',
    needs: [],
    ...(insee !== undefined && { place: place(insee, at) }),
    serves: 'anywhere',
    for: 'public',
    mode: 'walk-in',
    schedule: parseSchedule(raw).schedule,
    checked: { date: '2026-11-20', by: 'mairie' },
    knownUntil: '2027-08-31',
    reported: false,
    zone: zones[departement] ?? 'Europe/Paris',
    holidays: toHolidays(),
    demonstration: true,
    ...given,
  };
}

function place(insee: string, at: [number, number] | undefined): Place {
  return {
    id: `mairie-${insee}`,
    name: 'Mairie',
    address: '1 place',
    commune: insee,
    ...(at && { lon: at[0], lat: at[1] }),
    source: 'demo',
    checked: '2026-11-20',
    demonstration: true,
  };
}

/** An index of permanences of `caf` (and other operators, when given). */
export function indexOf(
  permanences: readonly Permanence[],
  operators: readonly Operator[] = [operator('caf')],
): PermanenceIndex {
  const zones = ['Europe/Paris', 'Indian/Reunion', 'America/Miquelon'];
  return createPermanenceIndex({
    operators: new Map(operators.map((one) => [one.id, one])),
    permanences,
    communes: COMMUNES,
    departements: new Map(),
    zones: new Map(zones.map((name) => [name, zoneTable(name)])),
  });
}

/** Asks for help from `caf` on Monday 30 November 2026 at 10 in Paris, as a citizen, unless said. */
export function find(
  permanences: readonly Permanence[],
  insee: string | undefined,
  rest: Partial<Query> & { readonly operators?: readonly Operator[] } = {},
): NearestAndNext | undefined {
  const { operators, ...query } = rest;
  return indexOf(permanences, operators).nearestAndNext({
    operator: 'caf',
    need: 'help',
    ...(insee !== undefined && { commune: home(insee) }),
    audience: 'citizen',
    now: Date.parse('2026-11-30T10:00+01:00'),
    facts: new Map(),
    ...query,
  });
}

/** Ids of what was found: nearest, soonest, appointment. */
export function idsOf(found: NearestAndNext | undefined): readonly (string | undefined)[] {
  return [found?.nearest, found?.soonest, found?.appointment].map((one) => one?.permanence.id);
}

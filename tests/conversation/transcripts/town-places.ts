import {
  type HolidayTables,
  type Holidays,
  type Operator,
  type Permanence,
  type Zone,
} from '../../../bot/permanences/model.ts';
import { type Commune, type Departement } from '../../../bot/territory/model.ts';

const verified = { date: '2026-11-20', by: 'gardiens', reviewBy: '2027-05-20' };

export const COMMUNES: readonly Commune[] = [
  {
    insee: '33063',
    name: 'Bordeaux',
    departement: '33',
    epci: '243300316',
    population: 265_000,
    postcodes: ['33000', '33100'],
    lon: -0.588,
    lat: 44.857,
  },
  {
    insee: '33281',
    name: 'Mérignac',
    departement: '33',
    epci: '243300316',
    population: 76_000,
    postcodes: ['33700'],
    lon: -0.678,
    lat: 44.838,
  },
  { insee: '33146', name: 'Cussac', departement: '33', population: 2_300, postcodes: ['33460'] },
  {
    insee: '97416',
    name: 'Saint-Pierre',
    departement: '974',
    epci: '249740077',
    population: 85_000,
    postcodes: ['97410'],
    lon: 55.477,
    lat: -21.313,
  },
  {
    insee: '97502',
    name: 'Saint-Pierre',
    departement: '975',
    population: 5_200,
    postcodes: ['97500'],
  },
];

export const DEPARTEMENTS: readonly Departement[] = [
  {
    code: '33',
    name: 'Gironde',
    region: '75',
    zone: 'Europe/Paris',
    publicHolidays: 'metropole',
    schoolHolidays: 'A',
  },
  {
    code: '974',
    name: 'La Réunion',
    region: '04',
    zone: 'Indian/Reunion',
    publicHolidays: 'la-reunion',
  },
  {
    code: '975',
    name: 'Saint-Pierre-et-Miquelon',
    zone: 'America/Miquelon',
    publicHolidays: 'metropole',
  },
];

const zone = (name: string, minutes: number): Zone => ({
  name,
  offsets: [{ from: -Infinity, minutes }],
});
export const ZONES = [
  zone('Europe/Paris', 60),
  zone('Indian/Reunion', 240),
  zone('America/Miquelon', -180),
];

const operator = (id: string, name: string, more: Partial<Operator> = {}): Operator => ({
  id,
  names: { now: name, before: [] },
  said: { fr: name },
  role: { fr: `${name} s’en occupe.` },
  needs: ['help', 'debt', 'account', 'pay'],
  phones: [],
  serves: 'anywhere',
  instead: [],
  fallback: {},
  sources: [],
  verified,
  toCheck: false,
  ...more,
});

export const OPERATORS: readonly Operator[] = [
  operator('caf', 'La Caf', {
    words: ['caf', 'allocations familiales'],
    site: 'caf.fr',
    account: 'Mon Compte',
    professional: { fr: 'La ligne des partenaires.' },
    phones: [{ number: '3230' }],
    recourse: {
      write: { fr: 'Écrivez à la commission.' },
      defender: true,
      sources: [],
      toCheck: false,
    },
  }),
  operator('msa', 'La MSA', { words: ['msa', 'agricole'], fallback: { phone: '0556010203' } }),
  operator('impots', 'Les impôts', {
    words: ['impôts', 'trésor public'],
    phones: [{ number: '0809401401' }],
    recourse: { write: { fr: 'Écrivez au centre.' }, defender: true, sources: [], toCheck: false },
  }),
  operator('mairie', 'La mairie', { words: ['mairie'], each: 'commune' }),
  operator('cidff', 'Le CIDFF', { words: ['cidff'], discreet: true, phones: [{ number: '3919' }] }),
];

const SCHOOL: Holidays['school'] = [['2026-12-19', '2027-01-04']];
const NO_SCHOOL: Holidays = { public: new Set(['2026-12-25']), school: undefined };
const ZONE_A: Holidays = {
  public: new Set(['2026-12-25']),
  school: SCHOOL,
  schoolUntil: '2027-07-03',
};
const ISLAND: Holidays = { public: new Set(['2026-12-20', '2026-12-25']), school: undefined };
export const HOLIDAYS: HolidayTables = {
  publicZones: new Set(['metropole', 'la-reunion']),
  schoolUntil: '2027-07-03',
  holidaysOf: (publicZone, schoolZone) =>
    publicZone === 'la-reunion' ? ISLAND : schoolZone === 'A' ? ZONE_A : NO_SCHOOL,
};

const receives = (
  id: string,
  [of, insee, day]: readonly [operator: string, insee: string, day: 'TU' | 'WE' | 'TH'],
  more: Partial<Permanence> = {},
): Permanence => ({
  id,
  operator: of,
  needs: [],
  place: {
    id: `lieu-${id}`,
    name: `Maison ${id}`,
    address: '1 place du Marché',
    commune: insee,
    source: 'mairie',
    checked: '2026-11-20',
    demonstration: false,
  },
  serves: 'anywhere',
  for: 'public',
  mode: 'walk-in',
  schedule: {
    sessions: [{ days: [day], start: '09:00', end: '12:00' }],
    closed: { publicHolidays: true, schoolHolidays: false, ranges: [], dates: [] },
    extra: [],
  },
  checked: { date: '2026-11-20', by: 'la mairie' },
  knownUntil: '2027-08-31',
  reported: false,
  zone: 'Europe/Paris',
  holidays: ZONE_A,
  demonstration: false,
  ...more,
});

export const PERMANENCES: readonly Permanence[] = [
  receives('caf-bordeaux', ['caf', '33063', 'TU']),
  receives('caf-merignac', ['caf', '33281', 'WE'], {
    validated: { by: 'la Caf', date: '2026-11-20' },
  }),
  receives('msa-bordeaux', ['msa', '33063', 'TH'], {
    checked: { date: '2026-06-01', by: 'la MSA' },
  }),
  receives('mairie-bordeaux', ['mairie', '33063', 'TU'], { serves: 'commune' }),
  receives('impots-ile', ['impots', '97416', 'TH'], { zone: 'Indian/Reunion', holidays: ISLAND }),
  receives('caf-collegues', ['caf', '33063', 'TU'], { for: 'mediators' }),
];

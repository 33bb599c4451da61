import { createPermanenceIndex } from '../../../bot/permanences/create-permanence-index.ts';
import { type PermanenceIndex } from '../../../bot/permanences/permanence-index.ts';
import { OPERATORS } from './operators.ts';
import {
  type Permanence,
  type Place,
  type Schedule,
  type Weekday,
  type Zone,
} from '../../../bot/permanences/model.ts';
import { type Commune } from '../../../bot/territory/model.ts';

/** Monday 30 November 2026, ten in the morning in France. */
export const NOW = Date.UTC(2026, 10, 30, 9);

const PARIS: Zone = {
  name: 'Europe/Paris',
  offsets: [
    { from: -Infinity, minutes: 60 },
    { from: Date.UTC(2027, 2, 28, 1), minutes: 120 },
  ],
};
const REUNION: Zone = { name: 'Indian/Reunion', offsets: [{ from: -Infinity, minutes: 240 }] };
export const ZONES = new Map([PARIS, REUNION].map((zone) => [zone.name, zone]));

const commune = (insee: string, name: string, more: Partial<Commune> = {}): Commune => ({
  ...{ insee, name, departement: '87', epci: '248700000', population: 900 },
  postcodes: ['87990'],
  ...more,
});

/** A village, the town beside it, a hamlet far from all, an island, and a city of two parts. */
export const COMMUNES: ReadonlyMap<string, Commune> = new Map(
  [
    commune('87990', 'Valmont', { lon: 1.2, lat: 45.8 }),
    commune('87991', 'Le Bourg', { lon: 1.35, lat: 45.8, population: 25_000 }),
    commune('87992', 'Les Essarts', { lon: 3.2, lat: 46.6, population: 300, epci: '248700009' }),
    commune('97490', 'Anse-Rouge', { departement: '974', epci: '249740000', lon: 55.5, lat: -21 }),
    commune('75056', 'Paris', { departement: '75', population: 2_100_000, lon: 2.35, lat: 48.86 }),
    commune('75111', 'Paris 11e', { departement: '75', city: '75056', lon: 2.38, lat: 48.86 }),
  ].map((one) => [one.insee, one]),
);

const place = (id: string, more: Partial<Place> = {}): Place => ({
  ...{ id, name: id, address: '1 rue Haute', commune: '87990', source: 'liste' },
  ...{ checked: '2026-11-20', demonstration: false, lon: 1.2, lat: 45.8 },
  ...more,
});

export const PLACES = {
  mairie: place('Mairie de Valmont', {
    ...{ phone: '05 55 00 00 01', access: 'Bus 3, arrêt Mairie.' },
    accessibility: 'Entrée de plain-pied.',
    from: {
      phone: { source: 'l’annuaire', date: '2026-10-02' },
      access: { source: 'la carte', date: '2026-09-01' },
      accessibility: { source: 'la carte', date: '2026-09-01' },
      point: { source: 'les adresses', date: '2026-08-15' },
    },
  }),
  maison: place('Maison des services', { address: '2 rue Basse, Valmont', lon: 1.2, lat: 45.8005 }),
  bourg: place('Centre social', {
    ...{ address: '3 place du Marché', commune: '87991', lon: 1.35, lat: 45.8 },
    phone: '05 55 00 00 02',
  }),
  ecole: place('Ancienne école', { address: '9 chemin Vert', lon: 1.2, lat: 45.87 }),
  bus: place('Bus des services', { address: '', commune: '87991', lon: 1.34, lat: 45.8 }),
} as const;

/** Hours of the week: "MO TU 09:00-12:00", a last arrival after a bar. */
export function weekly(...lines: readonly string[]): Schedule {
  const sessions = lines.map((line) => {
    const [, days = '', start = '', end = '', , lastArrival] =
      /^([A-Z ]+) (\d\d:\d\d)-(\d\d:\d\d)(\|(\d\d:\d\d))?$/.exec(line) ?? [];
    return {
      ...{ days: days.split(' ') as Weekday[], start, end },
      ...(lastArrival === undefined ? {} : { lastArrival }),
    };
  });
  const closed = { publicHolidays: false, schoolHolidays: false, ranges: [], dates: [] };
  return { sessions, closed, extra: [] };
}

export const desk = (
  id: string,
  operator: string,
  where: Place | undefined,
  more: Partial<Permanence> = {},
): Permanence => ({
  ...{ id, operator, needs: [], serves: 'anywhere', for: 'public', mode: 'walk-in' },
  ...(where && { place: where }),
  ...{ schedule: weekly('TU 09:00-12:00'), knownUntil: '2027-08-31', reported: false },
  checked: { date: '2026-11-20', by: 'la mairie de Valmont' },
  ...{ zone: 'Europe/Paris', holidays: { public: new Set(), school: undefined } },
  demonstration: false,
  ...more,
});

/** What a public list says: nobody here checked it. */
export const LISTED = {
  source: 'l’annuaire',
  date: '2026-11-01',
  phoneUnseen: false,
  round: false,
};
const LINE = { mode: 'phone', schedule: weekly('MO TU WE TH FR 09:00-16:30') } as const;
const OLD = { checked: { date: '2026-06-01', by: 'la mairie de Valmont' } };

/** Who receives in the village and around it. */
export const PERMANENCES: readonly Permanence[] = [
  desk('caf-valmont', 'caf', PLACES.mairie, {
    ...{ room: 'salle 2', schedule: weekly('TU 09:00-12:00|11:30', 'FR 14:00-16:00') },
  }),
  desk('caf-bourg', 'caf', PLACES.bourg, { schedule: weekly('MO 08:30-17:00') }),
  desk('caf-line', 'caf', undefined, LINE),
  desk('cpam-valmont', 'cpam', PLACES.mairie, { ...OLD, schedule: weekly('WE TH 14:00-17:00') }),
  desk('cpam-line', 'cpam', undefined, { ...LINE, schedule: weekly('TU 08:30-17:30') }),
  desk('impots-bourg', 'impots', PLACES.bourg, {
    mode: 'appointment',
    booking: {
      ...{ how: 'Prenez rendez-vous sur place ou en ligne.', url: 'https://impots.example/rdv' },
      ...{ phone: '0809 401 401', needsAccount: true },
    },
  }),
  desk('msa-valmont', 'msa', PLACES.ecole, { ...OLD, knownUntil: '2026-09-30' }),
  desk('prefecture-bourg', 'prefecture', PLACES.bourg, {
    ...{ listed: { ...LISTED, phoneSeen: '2026-11-10' }, checked: { date: '2026-03-04', by: '' } },
    schedule: weekly('MO TU 09:00-11:30'),
  }),
  desk('retraite-bus', 'retraite', PLACES.bus, {
    ...{ listed: { ...LISTED, round: true }, schedule: weekly() },
  }),
  desk('poste-valmont', 'poste', PLACES.maison, {
    reported: true,
    schedule: weekly('MO TU WE TH FR SA 09:00-12:00'),
  }),
  desk('fs-valmont', 'france-services', PLACES.maison, {
    schedule: weekly('TU TH 13:30-17:30'),
  }),
  desk('mairie-valmont', 'mairie', PLACES.mairie, {
    ...{ listed: LISTED, checked: { date: '2026-11-01', by: '' } },
    schedule: weekly('MO TU 09:00-12:00'),
  }),
  desk('demo', 'ecole', PLACES.ecole, { demonstration: true, schedule: weekly('SA 09:00-12:00') }),
  desk('prefecture-line', 'prefecture', undefined, { ...LINE, ...OLD }),
  desk('defenseur-line', 'defenseur-des-droits', undefined, LINE),
];

/** All of them, and some more, as they are asked for. */
export const village = (...more: readonly Permanence[]): PermanenceIndex =>
  createPermanenceIndex({
    ...{ operators: OPERATORS, permanences: [...PERMANENCES, ...more], communes: COMMUNES },
    ...{ departements: new Map(), zones: ZONES },
  });

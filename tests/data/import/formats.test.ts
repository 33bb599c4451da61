import { expect, test } from '@jest/globals';
import { loadData } from '../../../bot/data/load-data.ts';
import { importTexts } from './support.ts';
import { shippedData } from '../../support/shipped-folders.ts';
import { sharedSnapshot } from '../../support/shared-snapshot.ts';

const cache = sharedSnapshot();
const structure = {
  id: 'dora--42',
  nom: 'France services de Mérignac',
  code_insee: '33281',
  date_maj: '2026-11-20',
  horaires_accueil: 'Mo-Th 08:30-12:30 open "Sans rendez-vous"; PH off',
  reseaux_porteurs: ['france-services'],
};
const service = {
  id: 'dora--43',
  structure_id: 'dora--42',
  nom: 'Point numérique',
  code_insee: '33281',
  date_maj: '2026-11-20',
  horaires_accueil: 'Tu 09:00-12:00',
  modes_accueil: ['en-presentiel'],
  modes_mobilisation: ['se-presenter'],
  mobilisable_par: ['usagers', 'professionnels'],
  zone_eligibilite: ['33'],
};

test('reads structures and services of data.inclusion: who, whom, how', async () => {
  const records = [
    structure,
    service,
    { ...service, id: 's2', mobilisable_par: ['professionnels'], zone_eligibilite: ['france'] },
    { ...service, id: 's3', conditions_acces: 'Habiter la résidence Les Pins' },
    { ...service, id: 's4', zone_eligibilite: ['atlantide'] },
    { ...service, id: 's5', modes_mobilisation: ['telephoner'], telephone: '05 56 00 00 00' },
    { ...service, id: 's6', modes_accueil: ['a-distance'] },
    { ...service, id: 's7', zone_eligibilite: ['99100'] },
    { ...service, id: 's8', publics_precisions: 'Moins de 26 ans' },
  ];
  const { table, lines } = await importTexts('data-inclusion', [JSON.stringify(records)]);
  expect(table).toMatchObject({
    fresh: 8,
    refused: { 'remote-only': 1 },
    notes: { 'condition-unread': 3 },
  });
  const hours = lines()
    .filter(({ kind }) => kind === 'hours')
    .map(({ value }) => value);
  expect(hours.map((one) => [one['operator'], one['serves'], one['for'], one['mode']])).toEqual([
    ['france-services', 'anywhere', 'public', 'walk-in'],
    ['france-services', ['33'], 'public', 'walk-in'],
    ['france-services', 'anywhere', 'mediators', 'walk-in'],
    ['france-services', ['33'], 'mediators', 'walk-in'],
    ['france-services', 'anywhere', 'mediators', 'walk-in'],
    ['france-services', ['33'], 'public', 'appointment'],
    ['france-services', 'anywhere', 'public', 'walk-in'],
    ['france-services', ['33'], 'mediators', 'walk-in'],
  ]);
});

test('a file of version 0 says whom it serves in fields that are not read: nothing is taken', async () => {
  const old = { ...service, zone_diffusion_type: 'departement' };
  const imported = importTexts('data-inclusion', [JSON.stringify([structure, old])]);
  await expect(imported).rejects.toMatchObject({ code: 'old-version' });
});

const range = {
  nom_jour_debut: 'Lundi',
  nom_jour_fin: 'Mardi',
  valeur_heure_debut_1: '09:00:00',
  valeur_heure_fin_1: '12:00:00',
  valeur_heure_debut_2: '',
  valeur_heure_fin_2: '',
  commentaire: "Accueil ouvert uniquement hors vacances scolaires l'après-midi.",
};
const counter = {
  id: 'aaa-1',
  nom: 'France services - Mérignac',
  pivot: [{ type_service_local: 'msap', code_insee_commune: ['33281'] }],
  adresse: [
    {
      numero_voie: '1 rue X',
      code_postal: '33700',
      nom_commune: 'Mérignac',
      longitude: '-0.6',
      latitude: '44.8',
    },
  ],
  plage_ouverture: [range],
  date_modification: '20/11/2026 13:30:19',
};

test('reads a counter alike from the API (text in JSON) and from the dump (lists)', async () => {
  const asText = Object.fromEntries(
    Object.entries(counter).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  const dump = await importTexts('dila', [JSON.stringify({ service: [counter] })]);
  const api = await importTexts('dila', [JSON.stringify({ total_count: 1, results: [asText] })]);
  expect(api.lines()).toEqual(dump.lines());
  expect(dump.table).toMatchObject({ fresh: 1, notes: { 'prose-kept': 1 } });
  // Prose is a note that makes the hours "to confirm", never a rule.
  expect(dump.lines()[2]?.value).toMatchObject({
    operator: 'france-services',
    reported: true,
    note: range.commentaire,
    schedule: { sessions: [{ days: ['lundi', 'mardi'], start: '09:00', end: '12:00' }] },
  });
  const { data, issues } = loadData(['data', dump.folder], { cache, today: '2026-11-25' });
  expect(issues).toEqual([]);
  expect(data.permanences.find(({ id }) => id === 'essai-aaa-1')?.reported).toBe(true);
});

test('a counter is its operator’s, by the code of the directory; a code of none is told with its rows', async () => {
  const kinds = ['mairie', 'ccas', 'maison_handicapees', 'mission_locale', 'carsat', 'cio', 'cio'];
  const records = kinds.map((kind, at) => ({
    ...counter,
    id: `kind-${at}`,
    pivot: [{ type_service_local: kind, code_insee_commune: ['33281'] }],
  }));
  const { table, lines } = await importTexts('dila', [JSON.stringify(records)]);
  expect(table).toMatchObject({
    fresh: 7,
    notes: { 'unknown-kind': 2 },
    unknown: [{ code: 'cio', count: 2, rows: [6, 7] }],
  });
  const placed = lines().filter(({ kind }) => kind === 'place');
  expect(placed.map(({ value }) => value['operator'])).toEqual([
    'mairie',
    'ccas',
    'mdph',
    'mission-locale',
    'assurance-retraite',
    undefined,
    undefined,
  ]);
});

test('a place keeps its own number, that of its file where it can be dialled', async () => {
  const numbers = ['+33 5 56 00 00 00', '05.56.00.00.01', '05 56 00 00 02 ou 03', ''];
  const records = numbers.map((valeur, at) => ({
    ...counter,
    id: `phone-${at}`,
    telephone: valeur === '' ? '' : [{ valeur, description: '' }],
  }));
  const { lines, folder } = await importTexts('dila', [JSON.stringify(records)]);
  const placed = lines().filter(({ kind }) => kind === 'place');
  expect(placed.map(({ value }) => value['phone'])).toEqual([
    '+33 5 56 00 00 00',
    '05 56 00 00 01',
    undefined,
    undefined,
  ]);
  const { data, issues } = loadData(['data', folder], { cache, today: '2027-11-25' });
  expect(issues).toEqual([]);
  // Its hours are over a year later; the place and its number stay.
  const [one] = data.permanences.filter(({ id }) => id === 'essai-phone-0');
  expect([one?.place?.phone, (one?.knownUntil ?? '') < '2027-11-25']).toEqual([
    '+33 5 56 00 00 00',
    true,
  ]);
});

test('a place bears the operator of its label; an adviser’s hours are to confirm', async () => {
  const header = 'id;nom;code_insee;adresse;date_maj;horaires;dispositif_programmes_nationaux';
  const row = (id: string, label: string) =>
    `${id};Maison;33281;1 rue X;2026-11-20;Mo 09:00-12:00;${label}`;
  const rows = [
    row('a', 'Conseillers numériques'),
    row('b', 'Aidants Connect|France Services'),
    row('c', 'Fabriques de Territoire'),
  ];
  const { table, lines } = await importTexts('lamednum', [[header, ...rows].join('\n')]);
  const hours = lines().filter(({ kind }) => kind === 'hours');
  expect(hours.map(({ value }) => [value['operator'], value['reported']])).toEqual([
    ['conseiller-numerique', true],
    ['france-services', undefined],
    [undefined, undefined],
  ]);
  expect(table.unknown).toEqual([{ code: 'Fabriques de Territoire', count: 1, rows: [4] }]);
});

test('a kind of counter or a network that every object answers to is nobody of ours', async () => {
  const pivot = [{ type_service_local: 'constructor', code_insee_commune: ['33281'] }];
  const dump = await importTexts('dila', [JSON.stringify([{ ...counter, pivot }])]);
  expect(dump.table).toMatchObject({ fresh: 1, refused: {} });
  expect(dump.lines()[1]?.value).not.toHaveProperty('operator');
  const network = { ...structure, reseaux_porteurs: ['constructor'] };
  const other = await importTexts('data-inclusion', [JSON.stringify([network])]);
  expect(other.lines()[1]?.value).not.toHaveProperty('operator');
});

test('a counter is where its address says, whatever communes it serves; bad hours lose no place', async () => {
  const pivot = [{ type_service_local: 'caf', code_insee_commune: ['33063', '33281', '33544'] }];
  const records = [
    { ...counter, id: 'aaa-2', pivot },
    { ...counter, id: 'aaa-3', pivot, code_insee_commune: '33544', adresse: '' },
    { ...counter, id: 'aaa-4', plage_ouverture: [{ ...range, nom_jour_debut: 'Férié' }] },
    { ...counter, id: 'aaa-5', plage_ouverture: [{ ...range, valeur_heure_fin_1: '08:00:00' }] },
  ];
  const { table, lines } = await importTexts('dila', [JSON.stringify(records)]);
  expect(table).toMatchObject({ fresh: 4, refused: {}, notes: { 'hours-unread': 2 } });
  const placed = lines().filter(({ kind }) => kind === 'place');
  expect(placed.map(({ value }) => value['commune'])).toEqual(['33281', '33544', '33281', '33281']);
  expect(lines().filter(({ kind }) => kind === 'hours')).toHaveLength(2);
});

const ics = (...events: readonly (readonly string[])[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//essai',
    ...events.flatMap((lines, at) => ['BEGIN:VEVENT', `UID:e${at}`, ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

const given = { operator: 'caf', place: 'demo-mairie-merignac', serves: 'departement' };
const datesIn = (value: Record<string, unknown> | undefined) =>
  (value?.['schedule'] as { extra: { date: string; start: string }[] }).extra;

test('reads rules, added and removed dates, changes and zones of a calendar', async () => {
  const text = ics(
    [
      'SUMMARY:Madame Untel',
      'DTSTART;TZID=Europe/Paris:20261201T090000',
      'DTEND;TZID=Europe/Paris:20261201T120000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE;TZID=Europe/Paris:20261208T090000',
      'RDATE;TZID=Europe/Paris:20261230T090000',
    ],
    ['DTSTART:20261203T090000Z', 'DTEND:20261203T110000Z'],
    [
      'DTSTART;TZID=Europe/Paris:20260908T140000',
      'DTEND;TZID=Europe/Paris:20260908T160000',
      'RRULE:FREQ=MONTHLY;BYDAY=2TU;BYMONTH=9,10,11,12,1,2;UNTIL=20270301T000000Z',
    ],
    ['DTSTART:20261203T090000Z', 'RRULE:FREQ=MONTHLY;BYMONTH=9,12;COUNT=6'],
    ['DTSTART;VALUE=DATE:20261203'],
    ['DTSTART;TZID=Europe/Paris:20261203T220000', 'DTEND;TZID=Europe/Paris:20261204T020000'],
    [
      'DTSTART;TZID=Europe/Paris:20261203T090000',
      'DTEND;TZID=Europe/Paris:20261203T100000',
      'STATUS:CANCELLED',
    ],
  );
  const { table, lines } = await importTexts('ical', [text], { given });
  expect(table).toMatchObject({
    fresh: 3,
    refused: { 'whole-day': 1, 'past-midnight': 1, cancelled: 1, 'unsure-rule': 1 },
  });
  const values = lines()
    .slice(1)
    .map(({ value }) => value);
  expect(datesIn(values[0]).map(({ date }) => date)).toEqual([
    '2026-12-01',
    '2026-12-15',
    '2026-12-22',
    '2026-12-30',
  ]);
  expect(datesIn(values[1])).toEqual([{ date: '2026-12-03', start: '10:00', end: '12:00' }]);
  expect(datesIn(values[2]).map(({ date }) => date)).toEqual([
    '2026-12-08',
    '2027-01-12',
    '2027-02-09',
  ]);
  expect(JSON.stringify(lines())).not.toContain('Untel');
});

test('a calendar does not say who receives: without it nothing is written', async () => {
  const text = ics(['DTSTART:20261203T090000Z', 'DTEND:20261203T110000Z']);
  await expect(importTexts('ical', [text])).rejects.toMatchObject({ code: 'not-said' });
});

test('the options of a calendar are known names, or nothing is written', async () => {
  const text = ics(['DTSTART:20261203T090000Z', 'DTEND:20261203T110000Z']);
  const wrong = {
    operator: 'cfa',
    place: 'mairie-x',
    serves: '33,99',
    mode: 'debout',
    zone: 'Paris',
  };
  for (const [name, value] of Object.entries(wrong)) {
    const imported = importTexts('ical', [text], { given: { ...given, [name]: value } });
    await expect(imported).rejects.toMatchObject({ code: 'not-known' });
  }
});

test('the hours of a calendar are those of the place, unless a zone is named', async () => {
  const text = ics(['DTSTART:20261203T090000Z', 'DTEND:20261203T110000Z']);
  const there = [...shippedData('2026-11-25').data.places.values()];
  const place = there.find(({ commune }) => commune === '97411')?.id ?? '';
  const startIn = async (more: Readonly<Record<string, string>>) => {
    const { lines } = await importTexts('ical', [text], { given: { ...given, place, ...more } });
    const value = lines()[1]?.value;
    return [datesIn(value)[0]?.start, value?.['zone']];
  };
  expect(await startIn({})).toEqual(['13:00', undefined]);
  expect(await startIn({ zone: 'Europe/Paris' })).toEqual(['10:00', 'Europe/Paris']);
});

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { noCache } from '../../../../bot/data/data-cache.ts';
import { dataTerritory } from '../../../../bot/data/data.ts';
import { type GivenForAll } from '../../../../bot/data/import/formats/planning/planning-context.ts';
import { planWorkbook } from '../../../../bot/data/import/formats/planning/plan-workbook.ts';
import { planningReads } from '../../../../bot/data/import/formats/planning/planning-reads.ts';
import { readSheetWords } from '../../../../bot/data/import/formats/planning/sheet-words.ts';
import { modelPlanning } from '../../../../bot/data/import/formats/planning/model-planning.ts';
import { toCorrected } from '../../../../bot/data/import/formats/planning/to-corrected.ts';
import { openWorkbook } from '../../../../bot/data/import/sheets/open-workbook.ts';
import { knownCommunes } from '../../../../bot/data/known-communes.ts';
import { readOperatorNames } from '../../../../bot/data/operator-names.ts';
import { communeWords } from '../../../../bot/data/read-commune-words.ts';
import { planningWords } from '../../../../bot/data/read-planning-words.ts';
import { readRecords } from '../../../../bot/data/records.ts';
import { Report } from '../../../../bot/data/report.ts';
import { type AuthoredOperator, operatorSchema } from '../../../../bot/data/schemas/operator.ts';

const communes = knownCommunes('data', communeWords(['data']));
const reading = { folders: ['data'], report: new Report(), cache: noCache };
const operators = readRecords('operators', operatorSchema, reading).map(
  ({ value }) => value as AuthoredOperator,
);
const context = {
  source: 'planning',
  communes,
  operators: new Map(operators.map(({ id, needs }) => [id, needs] as const)),
  names: readOperatorNames(operators, reading),
  places: new Map<string, string>(),
  territory: dataTerritory({ communes }),
  publicZones: new Set<string>(),
  today: '2026-11-28',
  given: {},
  sheetWords: readSheetWords(['data']),
  words: planningWords(['data']),
  home: new Set(['200069144']),
};

const HEAD = 'Commune;Lieu;Service;Jours;Horaires;RDV;Tél.;Pour quoi;Public;Jusqu’au;Observations';
const GOOD = 'Mérignac 33700;Mairie;impôts;1er et 3e mardis;9h-12h;sans RDV;;;tous;;';

async function plan(rows: readonly string[], given: GivenForAll = { school: 'closed' }) {
  const bytes = new TextEncoder().encode([HEAD, ...rows].join('\n'));
  return planWorkbook(await openWorkbook(bytes), context, given);
}

async function planOne(row: string, given?: GivenForAll) {
  const { sheets } = await plan([row], given);
  const [planned] = sheets[0]?.rows ?? [];
  if (planned === undefined) throw new Error('no row');
  return planned;
}

test('the beginning of a name is the commune of one’s own territory that bears it, where none bears it alone', async () => {
  const read = async (home: string) => {
    const row = GOOD.replace('Mérignac 33700', 'Cadillac');
    const bytes = new TextEncoder().encode([HEAD, row].join('\n'));
    const given = { school: 'closed' } as const;
    const own = { ...context, home: new Set([home]) };
    const { sheets } = planWorkbook(await openWorkbook(bytes), own, given);
    return sheets[0]?.rows[0];
  };
  expect((await read('200069581'))?.said).toContain('à la mairie de Cadillac-sur-Garonne');
  expect((await read('200069144'))?.asks).toHaveLength(1);
});

test('reads a row back in plain French', async () => {
  const { said, asks, permanence } = await planOne(GOOD);
  expect(asks).toEqual([]);
  expect(said).toBe(
    'chaque 1er et 3e mardi du mois, de 9 h à 12 h ; fermé les jours fériés ; fermé pendant les vacances scolaires, à la mairie de Mérignac, impôts, pour tous, sans rendez-vous',
  );
  expect(permanence).toMatchObject({
    operator: 'impots',
    place: { name: 'Mairie', commune: '33281', address: 'Mérignac', source: 'planning' },
    serves: 'anywhere',
    mode: 'walk-in',
    schedule: { sessions: [{ days: ['mardi'], nth: [1, 3], start: '09:00', end: '12:00' }] },
    checked: { date: '2026-11-28', by: 'planning' },
  });
});

test('a row with a phone that lost its 0, a needed appointment and a last day', async () => {
  const row =
    'Mérignac (33700);CCAS;la Sécu;mercredi;14h à 16h30;oui;556000000;;habitants de la commune;30/06/27;fermé en août, même pendant les vacances';
  const { permanence, asks } = await planOne(row, {});
  expect(asks).toEqual([]);
  expect(permanence).toMatchObject({
    operator: 'cpam',
    serves: 'commune',
    mode: 'appointment',
    booking: { phone: '05 56 00 00 00' },
    'known-until': '2027-06-30',
    schedule: {
      sessions: [{ days: ['mercredi'], months: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12] }],
      closed: { 'public-holidays': true, 'school-holidays': false },
    },
  });
});

/** A cell that leaves something open, and the column that is asked about. */
const asked = (column: number, cell: string) =>
  GOOD.split(';')
    .map((one, at) => (at === column ? cell : one))
    .join(';');
test.each([
  ['Commune', asked(0, 'Saint-Denis'), /Saint-Denis 97400/],
  ['Commune', asked(0, ''), /écrivez la commune/],
  ['Commune', asked(0, 'Atlantide'), /introuvable/],
  ['Commune', asked(0, 'Nasbinals / Fournels'), /une ligne par commune/],
  ['Lieu', asked(1, ''), /nom du lieu/],
  ['Lieu', asked(1, 'Mairie / Médiathèque'), /une ligne par lieu/],
  ['Lieu', asked(1, 'chez Mme Martin'), /son rôle/],
  ['Service', asked(2, 'Cafe'), /Vouliez-vous dire « caf »/],
  ['Service', asked(2, 'Caf / MSA'), /une ligne par service/],
  ['Service', asked(2, 'Madame Dupont'), /son rôle/],
  ['Jours', asked(3, 'un mardi par mois'), /« un par » : n’est pas compris/],
  ['Jours', asked(3, '25/11/26'), /c’est passé/],
  ['Jours', asked(3, '1 mardi sur 2'), /à partir de quelle date/],
  ['Horaires', asked(4, 'matin'), /de quelle heure/],
  ['Horaires', asked(4, ''), /à quelle heure/],
  ['RDV', asked(5, 'sur inscription auprès de Mme Martin'), /son rôle/],
  ['RDV', asked(5, 'https://rdv.exemple.fr'), /avec ou sans/],
  ['RDV', asked(5, ''), /avec ou sans rendez-vous/],
  ['RDV', asked(5, 'sur RDV au 05 56…'), /n’est pas compris/],
  ['Tél.', asked(6, '05 56 00'), /un seul numéro/],
  ['Pour quoi', asked(7, 'la prime'), /laissez vide si c’est pour tout/],
  ['Public', asked(8, ''), /qui peut venir/],
  ['Public', asked(8, 'retraités'), /qui peut venir/],
  ['Jusqu’au', asked(9, 'la rentrée'), /écrivez une date/],
  ['Jusqu’au', asked(9, '30/06/2025'), /est passée/],
  ['Observations', asked(10, 'sauf jeudi'), /ouvert ou fermé/],
])('asks about %s in « %s »', async (column, row, message) => {
  const { asks, said, permanence } = await planOne(row);
  expect(asks.filter((one) => one.column === column).map((one) => one.message)).toEqual([
    expect.stringMatching(message),
  ]);
  expect([said, permanence]).toEqual([undefined, undefined]);
});

test('a name that several communes bear is the one of the territory that is served, and asked elsewhere', async () => {
  const row = (town: string) => GOOD.replace('Mérignac 33700', town);
  // Of the Cantal and of the Lozère.
  expect((await planOne(row('Marchastel'))).permanence).toMatchObject({
    place: { commune: '48091' },
  });
  const cantal = { school: 'closed', departement: '15' };
  expect((await planOne(row('Marchastel'), cantal)).permanence).toMatchObject({
    place: { commune: '15116' },
  });
  const [asked] = (await planOne(row('Sainte-Colombe'))).asks;
  expect(asked?.message).toMatch(/laquelle .* code postal : (?:Sainte-Colombe \d{5}, ){4}…$/);
});

test('how one is received in one word, as offices write it', async () => {
  const modeOf = async (cell: string) =>
    (await planOne(GOOD.replace('sans RDV', cell))).permanence?.mode;
  for (const cell of ['libre', 'sans', 'en accès libre'])
    expect(await modeOf(cell)).toBe('walk-in');
  expect(await modeOf('avec')).toBe('appointment');
});

test('school holidays are never guessed; one answer for all the rows will do', async () => {
  expect((await planOne(GOOD, {})).asks).toMatchObject([{ column: 'Jours' }]);
  expect((await planOne(GOOD, { school: 'open' })).said).toContain('même pendant les vacances');
  const here = asked(0, 'Saint-Denis').replace('tous', '');
  const given = { school: 'closed', serves: 'epci', departement: '93' };
  expect((await planOne(here, given)).permanence).toMatchObject({
    serves: 'epci',
    place: { commune: '93066' },
  });
});

test('a remark that speaks of days is part of them; another one changes nothing', async () => {
  const weeks = await planOne(asked(10, 'semaines paires'));
  expect(weeks.said).toContain('1er et 3e mardi du mois des semaines paires');
  const other = await planOne(asked(10, 'sonner deux fois'));
  expect(other.said).toBe((await planOne(GOOD)).said);
  expect((await planOne(asked(9, '30 juin 2027'))).permanence).toMatchObject({
    'known-until': '2027-06-30',
  });
});

test('days and hours on as many lines each are not put together by guess', async () => {
  const { asks } = await planOne(asked(3, '"mardi\njeudi"').replace('9h-12h', '"9h-12h\n14h-16h"'));
  expect(asks).toMatchObject([{ column: 'Horaires' }]);
});

test('titles between rows, titles printed again and columns of others are told, not read', async () => {
  const { sheets } = await plan(['MÉRIGNAC;;;;;;;;;;', GOOD, HEAD, GOOD]);
  expect(sheets[0]).toMatchObject({ titles: [2], rows: [{ line: 3 }, { line: 5 }] });
  await expect(
    plan([])
      .then(() => openWorkbook(new TextEncoder().encode('a;b\nc;d\n')))
      .then((other) => planWorkbook(other, context, {})),
  ).rejects.toMatchObject({ code: 'missing-column' });
});

test('a column that is not read and speaks of days is asked about; a date of its check is kept', async () => {
  const bytes = (titles: string, cells: string) =>
    new TextEncoder().encode(`${HEAD};${titles}\n${GOOD};${cells}\n`);
  const read = async (titles: string, cells: string) =>
    planWorkbook(await openWorkbook(bytes(titles, cells)), context, { school: 'closed' }).sheets[0];
  const other = await read('Salle;Semaines', 'B12;paires');
  expect(other?.rows[0]?.asks).toMatchObject([{ column: 'Semaines' }]);
  const checked = await read('Salle;Mise à jour', 'B12;20/11/2026');
  expect(checked?.rows[0]?.permanence).toMatchObject({ checked: { date: '2026-11-20' } });
  expect(checked?.head.unknown.map(({ title }) => title)).toEqual(['Salle']);
  await expect(read('identifiant;habitants de', 'a;epci')).rejects.toMatchObject({
    code: 'whole-table',
  });
});

test('rows of one service in one place have ids that stay when their hours change', async () => {
  const ids = async (rows: readonly string[]) =>
    [...planningReads(await plan(rows), 'planning')].map(({ converted }) =>
      'records' in converted ? converted.records[0]?.value.id : converted.code,
    );
  const [first, second, third] = await ids([GOOD, asked(4, '14h-16h'), asked(4, 'matin')]);
  expect(first).toMatch(/^planning-impots-33281-mairie/);
  expect(new Set([first, second]).size).toBe(2);
  expect(third).toBe('to-correct');
  expect(await ids([asked(4, '10h-12h')])).toEqual([first]);
});

test.each(['ods', 'xlsx', 'csv'] as const)(
  'the model in .%s is read without a question',
  async (kind) => {
    const { sheets } = planWorkbook(await openWorkbook(modelPlanning(kind)), context, {});
    expect(sheets[0]?.rows.map(({ asks }) => asks)).toEqual([[], [], []]);
  },
);

test.each(['ods', 'csv'])('docs/modele-planning.%s is the model of today', async (kind) => {
  const { sheets } = await openWorkbook(readFileSync(`docs/modele-planning.${kind}`));
  const today = await openWorkbook(modelPlanning('ods'));
  expect(sheets[0]?.rows).toEqual(today.sheets[0]?.rows);
});

test('a sheet of LibreOffice: dates, times, a hidden sheet, and what is asked in the same file', async () => {
  const bytes = readFileSync('tests/fixtures/sheets/planning.ods');
  const planned = planWorkbook(await openWorkbook(bytes), context, {});
  expect(planned.workbook.hidden).toEqual(['Ancien']);
  expect(planned.unread).toEqual(['Contacts']);
  expect(planned.sheets[0]?.rows.map(({ line, said }) => [line, said])).toEqual([
    [
      5,
      'le mercredi 2 décembre 2026, de 9 h à 12 h, à la mairie de Mérignac, impôts, pour tous, sans rendez-vous',
    ],
    [
      6,
      'chaque 1er et 3e mardi du mois, de 14 h 30 à 17 h ; fermé les jours fériés ; fermé pendant les vacances scolaires, à la médiathèque de Mérignac, Caf, pour les habitants de la commune, sur rendez-vous',
    ],
  ]);
  const bad = await plan([asked(4, 'matin')]);
  const corrected = await openWorkbook(toCorrected(bad));
  expect(corrected.sheets[0]?.rows.map(({ cells }) => cells.at(-1))).toEqual([
    'À corriger',
    expect.stringContaining('Horaires : « matin »'),
  ]);
  // What was asked is put right; the column is not read.
  const fixed = new TextDecoder().decode(toCorrected(bad)).replace('matin', '9h-12h');
  const again = planWorkbook(await openWorkbook(new TextEncoder().encode(fixed)), context, {
    school: 'open',
  });
  expect(again.sheets[0]?.rows[0]?.asks).toEqual([]);
});

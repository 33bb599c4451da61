import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { type ExportData } from '../../../bot/data/export/exported.ts';
import { toCsv } from '../../../bot/data/export/to-csv.ts';
import { toPermanenceCsv } from '../../../bot/data/export/to-permanence-csv.ts';
import {
  type Cells,
  COLUMNS,
  EXAMPLES,
} from '../../../bot/data/import/formats/permanence-csv/columns.ts';
import { present } from '../../../bot/data/to-text.ts';
import { loadData } from '../../../bot/data/load-data.ts';
import {
  type ExtraDate,
  type Permanence,
  type Schedule,
  type Session,
  type Weekday,
} from '../../../bot/permanences/model.ts';
import { importTexts } from './support.ts';
import { shippedData } from '../../support/shipped-folders.ts';
import { sharedSnapshot } from '../../support/shared-snapshot.ts';

const cache = sharedSnapshot();
const { data } = shippedData('2026-11-25');
const [rule = {}, second = {}] = EXAMPLES;

const imported = async (rows: readonly Cells[]) => importTexts('csv', [toCsv(COLUMNS, rows)]);
const loaded = (folder: string) => {
  const { data: all, issues } = loadData(['data', folder], { cache, today: '2026-11-25' });
  expect(issues).toEqual([]);
  return new Map(all.permanences.map((one) => [one.id, one]));
};

test('the template imports as it is, and says what it shows', async () => {
  const { table, folder } = await imported(EXAMPLES);
  expect(table).toMatchObject({ read: 3, fresh: 3, refused: {} });
  const byId = loaded(folder);
  expect(byId.get('impots-mairie')).toMatchObject({
    room: 'Salle des mariages, au fond de la cour',
    mode: 'walk-in',
    schedule: {
      sessions: [
        { days: ['TU'], nth: [2, 4], start: '09:00', end: '12:00', lastArrival: '11:30' },
        { days: ['TH', 'FR'], start: '14:00', end: '16:30', mode: 'appointment' },
      ],
      closed: {
        publicHolidays: true,
        ranges: [['2026-12-24', '2027-01-03']],
        dates: ['2027-05-14'],
      },
    },
  });
  expect(byId.get('france-travail-mediatheque')?.schedule.sessions).toMatchObject([
    { days: ['WE'], every: 2, anchor: '2026-12-02', schoolHolidays: 'skip' },
  ]);
  expect(byId.get('caf-mediatheque')?.schedule.extra.map(({ date }) => date)).toEqual([
    '2026-12-02',
    '2026-12-16',
  ]);
});

test('explains each fault by row and column, all of a row at once', async () => {
  const faults: readonly (readonly [Cells, ...string[]])[] = [
    [{ organisme: 'cafe' }, 'organisme'],
    [{ jours: 'mardy' }, 'jours'],
    [{ début: '25:00' }, 'début'],
    [{ semaines: 'une sur deux' }, 'semaines'],
    [{ 'fermé jours fériés': '' }, 'fermé jours fériés'],
    [{ commune: 'Nulleville' }, 'commune'],
    [{ dates: '02/12/2026' }, 'jours'],
    [{ fin: '08:00' }, 'jours'],
    [{ 'une semaine sur': '2' }, 'première date'],
    [{ 'première date': '02/12/2026' }, 'une semaine sur'],
    [{ 'une semaine sur': 'deux', 'première date': '02/12/2026' }, 'une semaine sur'],
    [{ 'fermé le': '24/12/2026 au 32/01/2027' }, 'fermé le'],
    [{ 'fermé le': '03/01/2027 au 24/12/2026' }, 'jours'],
    [{ 'rang dans le mois': '6' }, 'rang dans le mois'],
    [{ 'compte exigé': 'peut-être' }, 'compte exigé'],
    [{ 'site rendez-vous': 'http://x.fr' }, 'site rendez-vous'],
    [{ 'téléphone rendez-vous': 'accueil' }, 'téléphone rendez-vous'],
    [{ 'habitants de': 'tous' }, 'habitants de'],
    [{ latitude: '44,8' }, 'latitude'],
    [{ latitude: '95', longitude: '200' }, 'latitude', 'longitude'],
    [{ 'valable jusqu’au': '19/11/2026' }, 'valable jusqu’au'],
    [{ lieu: 'mairie-x', commune: '' }, 'commune'],
    [{ 'site rendez-vous': 'https://moi@x.fr' }, 'site rendez-vous'],
    [{ 'téléphone rendez-vous': '05 56 00 00 0' }, 'téléphone rendez-vous'],
    [{ 'fuseau horaire': 'Paris' }, 'fuseau horaire'],
    [{ 'jours fériés de': 'alsace' }, 'jours fériés de'],
    [{ 'accord le': '20/11/2026' }, 'accord de'],
    [{ 'vérifié par': 'Mme Martin' }, 'vérifié par'],
    [{ 'accord de': 'c@exemple.fr', 'accord le': '20/11/2026' }, 'accord de'],
    [{ lieu: '=1+1' }, 'lieu'],
    [{ jours: 'mardy', organisme: 'cafe', mode: 'debout' }, 'mode', 'organisme', 'jours'],
  ];
  const rows = faults.map(([one], at) => ({ ...rule, identifiant: `p-${at}`, ...one }));
  // Not guarded, as someone else's spreadsheet writes it.
  const text = toCsv(COLUMNS, rows).replace("'=1+1", '=1+1');
  const { table, told } = await importTexts('csv', [text]);
  expect([table.fresh, told.map(({ at, field }) => [at, field])]).toEqual([
    0,
    faults.flatMap(([, ...fields], at) => fields.map((field) => [at + 2, field])),
  ]);
});

test('rows under one id are one permanence; below the first, an empty cell repeats it', async () => {
  const rows = [rule, { jours: 'jeudi', début: '9h', fin: '12 h 30' }, { ...rule, jours: 'lundi' }];
  const { table, folder } = await imported(rows);
  expect(table).toMatchObject({ read: 1, fresh: 1, refused: {} });
  expect(loaded(folder).get('impots-mairie')?.schedule.sessions).toMatchObject([
    { days: ['TU'] },
    { days: ['TH'], start: '09:00', end: '12:30' },
    { days: ['MO'] },
  ]);
});

test('no permanence is taken in part: one row at fault, or that disagrees, refuses it whole', async () => {
  const other = { ...rule, identifiant: 'autre' };
  for (const [wrong, field] of [
    [{ ...rule, jours: 'mardy' }, 'jours'],
    [{ ...rule, 'habitants de': 'partout' }, 'habitants de'],
    [{ jours: 'lundi', fin: '12:00' }, 'début'],
  ] as const) {
    const { table, told, folder } = await imported([rule, wrong, second, other]);
    expect([field, table.fresh, told]).toMatchObject([field, 1, [{ at: 3, field }]]);
    expect([...loaded(folder).keys()]).not.toContain('impots-mairie');
  }
  const text = toCsv(COLUMNS, [rule, second, other]).split('\r\n');
  text[2] = `${text[2] ?? ''};une case de trop`;
  const { table, told, folder } = await importTexts('csv', [text.join('\r\n')]);
  expect([table.fresh, told]).toMatchObject([1, [{ at: 3, code: 'too-many-cells' }]]);
  expect([...loaded(folder).keys()]).not.toContain('impots-mairie');
});

test('rows of one permanence that stand apart stop all: half a calendar would deceive', async () => {
  const other = { ...second, identifiant: 'autre' };
  const apart = imported([{ ...rule, identifiant: 'x' }, other, { ...rule, identifiant: 'x' }]);
  await expect(apart).rejects.toMatchObject({ code: 'rows-apart' });
});

test('a permanence of too many rows is refused whole, its last rows too', async () => {
  const many = Array.from({ length: 250 }, () => ({ ...rule, identifiant: 'x' }));
  const { table } = await imported(many);
  expect(table).toMatchObject({ fresh: 0, refused: { 'too-many-rows': 1 } });
});

test('an unknown operator and a shared name of a commune are told with what may be meant', async () => {
  const row = { ...rule, organisme: 'cafe', commune: 'saint denis' };
  const { told } = await imported([row]);
  const messages = told.map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringContaining('Vouliez-vous dire caf'));
  expect(messages).toContainEqual(expect.stringContaining('Saint-Denis 97411, Saint-Denis 93066'));
});

test('columns are known without their accents and capitals; a mistyped one is told', async () => {
  const [header = '', ...lines] = toCsv(COLUMNS, [rule]).split('\r\n');
  const plain = header
    .normalize('NFD')
    .replace(/[\p{M}\uFEFF]/gu, '')
    .toUpperCase();
  const { table } = await importTexts('csv', [[plain, ...lines].join('\r\n')]);
  expect(table).toMatchObject({ fresh: 1, refused: {} });
  const more = [`${plain};REMARQUES`, `${lines[0] ?? ''};à rappeler`].join('\r\n');
  const noted = await importTexts('csv', [more]);
  expect([noted.table.fresh, noted.told]).toMatchObject([1, [{ code: 'unknown-column' }]]);
  const every = [`${plain};constructor`, `${lines[0] ?? ''};x`].join('\r\n');
  await expect(importTexts('csv', [every])).rejects.toMatchObject({ code: 'reserved-key' });
  const mistyped = [plain.replace(';JOURS;', ';JOUR;'), ...lines].join('\r\n');
  await expect(importTexts('csv', [mistyped])).rejects.toMatchObject({ code: 'unknown-column' });
  const without = [plain.replace(';FIN;', ';X;'), ...lines].join('\r\n');
  await expect(importTexts('csv', [without])).rejects.toMatchObject({ code: 'missing-column' });
});

/** As the import makes it: its place stands inside it, and what says nothing is left out. */
function plainly(one: Permanence | undefined): unknown {
  if (one === undefined) return undefined;
  const { schedule, place, mode } = one;
  const { sessions, extra } = schedule;
  const bare = <T extends { mode?: string }>({ mode: own, ...rest }: T) =>
    own === undefined || own === mode ? rest : { ...rest, mode: own };
  const sorted = (list: readonly object[]) =>
    list.map((each) => JSON.stringify(Object.entries(each).sort())).sort();
  const said = sessions.length > 0 ? schedule.closed : undefined;
  const where = place && { ...place, id: '', operator: undefined, source: '', checked: '' };
  return {
    ...one,
    id: '',
    place: where && present(where),
    schedule: {
      closed: said,
      sessions: sorted(sessions.map(bare)),
      extra: sorted(extra.map(bare)),
    },
    zone: one.zone,
  };
}

const back = async (permanences: readonly Permanence[]) => {
  const { text, lost } = toPermanenceCsv({ ...data, permanences }, {});
  const { table, folder, told } = await importTexts('csv', [text]);
  expect(told).toEqual([]);
  return { lost, table, byId: loaded(folder) };
};

test('all that ships reads back from the spreadsheet as it was', async () => {
  const open = data.permanences.filter((one) => one.for === 'public');
  const renamed = open.map((one) => ({ ...one, id: `x${one.id}`.slice(0, 40) }));
  const { lost, table, byId } = await back(renamed);
  const left = lost.filter((line) => line.includes('laissée'));
  expect([left, table.fresh]).toEqual([[], open.length]);
  expect(open.length).toBeGreaterThan(200);
  for (const one of renamed) expect(plainly(byId.get(one.id))).toEqual(plainly(one));
});

const day = fc.constantFrom<Weekday>('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const date = fc
  .integer({ min: 0, max: 400 })
  .map((after) => new Date(Date.UTC(2026, 10, 25 + after)).toISOString().slice(0, 10));
const mode = fc.constantFrom('walk-in', 'appointment', 'phone', 'video' as const);
const weeks = fc.oneof(
  fc.constant({}),
  fc.record({ isoWeek: fc.constantFrom('odd' as const, 'even' as const) }),
  fc.record({ every: fc.integer({ min: 2, max: 5 }), anchor: date }),
  fc.record({ nth: fc.uniqueArray(fc.constantFrom(1, 2, 5, -1, -2, -3), { minLength: 1 }) }),
);
const hours = fc.record(
  {
    start: fc.constantFrom('08:30', '09:00'),
    end: fc.constantFrom('12:00', '24:00'),
    lastArrival: fc.constantFrom('10:00', '11:30'),
    mode,
  },
  { requiredKeys: ['start', 'end'] },
);
const session = fc
  .tuple(
    fc.uniqueArray(day, { minLength: 1, maxLength: 4 }),
    weeks,
    hours,
    fc.record(
      {
        months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 }),
        schoolHolidays: fc.constantFrom('skip' as const, 'only' as const),
        from: fc.constant('2026-09-01'),
        until: date,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([days, ...parts]): Session => Object.assign({ days }, ...parts) as Session);
const extra = fc.tuple(date, hours).map(([on, at]): ExtraDate => ({ date: on, ...at }));
const range = fc.tuple(date, date).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));
const schedule: fc.Arbitrary<Schedule> = fc
  .record({
    sessions: fc.array(session, { maxLength: 4 }),
    closed: fc.record({
      publicHolidays: fc.boolean(),
      schoolHolidays: fc.boolean(),
      ranges: fc.array(range, { maxLength: 2 }),
      dates: fc.uniqueArray(date, { maxLength: 2 }),
    }),
    extra: fc.array(extra, { maxLength: 3 }),
  })
  .filter(({ sessions, extra: dates }) => sessions.length + dates.length > 0);
const [placed] = data.permanences.filter((one) => one.for === 'public' && one.place);
if (placed === undefined) throw new Error('no permanence');
const text = fc.constantFrom('au fond', 'l’été; "sur place"', 'a,b', '=1+1', '@x', '-x');
const permanence = fc
  .tuple(
    schedule,
    fc.record({ mode, reported: fc.boolean(), demonstration: fc.boolean() }),
    fc.record(
      {
        room: text,
        booking: fc.record({ how: text, needsAccount: fc.boolean() }),
        validated: fc.record({ by: fc.constant('Caf'), date: fc.constant('2026-11-18') }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([when, parts, more]): Permanence => {
    const bare = { ...placed, room: undefined, booking: undefined, validated: undefined };
    const { demonstration } = parts;
    const place = placed.place && { ...placed.place, demonstration };
    return present({ ...bare, ...parts, ...more, place, schedule: when });
  });

test('any permanence written in the spreadsheet reads back as it was, or is said to be left', async () => {
  const all = fc.sample(permanence, 150).map((one, at) => ({ ...one, id: `p-${at}` }));
  const { lost, table, byId } = await back(all);
  const left = new Set(
    lost.filter((one) => one.includes('laissée')).map((one) => one.split(' ')[0]),
  );
  expect(table.fresh).toBe(all.length - left.size);
  expect(table.fresh).toBeGreaterThan(60);
  for (const one of all) {
    if (!left.has(one.id)) expect(plainly(byId.get(one.id))).toEqual(plainly(one));
  }
});

test('for mediators is in no spreadsheet; a phone line has no place', async () => {
  const [line] = data.permanences.filter((one) => one.mode === 'phone');
  const secret: ExportData = { ...data, permanences: [{ ...placed, id: 's', for: 'mediators' }] };
  expect(toPermanenceCsv(secret, {}).text.trim().split('\r\n').length).toBe(1);
  if (line === undefined) throw new Error('no line');
  const { byId } = await back([{ ...line, id: 'ligne' }]);
  expect(plainly(byId.get('ligne'))).toEqual(plainly(line));
});

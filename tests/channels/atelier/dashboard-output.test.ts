import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { allFindings, headLines } from '../../../bot/channels/atelier/dashboard/all-findings.ts';
import { createDashboard } from '../../../bot/channels/atelier/dashboard/create-dashboard.ts';
import { dashboardPage } from '../../../bot/channels/atelier/dashboard/dashboard-page.ts';
import { type Dashboard } from '../../../bot/channels/atelier/dashboard/dashboard.ts';
import { publishContext } from '../../../bot/channels/atelier/dashboard/figures.ts';
import { notePage } from '../../../bot/channels/atelier/dashboard/note-page.ts';
import { areasOf } from '../../../bot/channels/atelier/dashboard/reach.ts';
import { hitParade } from '../../../bot/commands/report/hit-parade.ts';
import { toCsv } from '../../../bot/statistics/figures/to-csv.ts';
import { publish } from '../../../bot/statistics/publish/publish.ts';
import { type Table } from '../../../bot/statistics/publish/table.ts';
import { type CountedRow } from '../../../bot/statistics/publish/territory-tables.ts';
import { readRollUp } from '../../../bot/statistics/roll-up-keys.ts';
import { TooManyRows } from '../../../bot/statistics/read-tables.ts';
import { openSqliteStore } from '../../../bot/storage/sqlite.ts';
import { smallWorld } from '../../service/small-world.ts';

const EPCI = '243300316';
const QUARTER = '2026-T3';
const small = smallWorld();
const flow = [...small.flows.values()][0];
const families = ['social-sante', 'logement'].map((id) => ({ id, title: { fr: id }, intro: {} }));
const world = {
  ...small,
  families: new Map(families.map((one) => [one.id, one])),
} as unknown as typeof small;
const context = publishContext(world, '2026-12-03');
const [area] = areasOf(world, { territory: [EPCI] });

/** Every kind of row of two quarters: those that are shown, and those that are hidden. */
const KEYS = ['2026-05', '2026-08'].flatMap((month) => [
  `t|${EPCI}|${month}|flow|social-sante|caf.essai`,
  `t|${EPCI}|${month}|flow|logement|logement`,
  `t|${EPCI}|${month}|end|caf.essai|caf`,
  `t|${EPCI}|${month}|end|caf.essai|alone`,
  `t|${EPCI}|${month}|step|caf.essai|first`,
  `t|${EPCI}|${month}|step|caf.essai|second`,
  `t|${EPCI}|${month}|step|caf.essai|third`,
  `t|${EPCI}|${month}|back|caf.essai|first`,
  `t|${EPCI}|${month}|change|caf.essai|second`,
  `t|${EPCI}|${month}|no-flow||word:cantine`,
  `t|${EPCI}|${month}|no-flow||family:other`,
  `t|${EPCI}|${month}|do-it-for-me||logement`,
  `s|mairie|${month}|flow|social-sante|caf.essai`,
  `n||${month}|danger||violence`,
  `n||${month}|helped|caf.essai|yes`,
  `n||${month}|helped|caf.essai|no`,
]);

function tablesOf(counts: readonly number[]): readonly Table[] {
  const rows = KEYS.flatMap((key, at): readonly CountedRow[] => {
    const row = readRollUp(key);
    return row ? [{ ...row, count: counts[at] ?? 0 }] : [];
  });
  const structures = [{ id: 'mairie', epci: EPCI }];
  return publish(rows, { years: ['2026'], epcis: [EPCI], structures }, context);
}

/** All that leaves the house: pages, with their order, bars and sentences, and files. */
function toldOf(
  tables: readonly Table[],
  sort: Dashboard['sort'],
  noStructure: Dashboard['noStructure'] = 'too-many',
): readonly string[] {
  if (!area) throw new Error('no area');
  const board: Dashboard = {
    root: '',
    world,
    paths: { note: '/note', csv: '/csv', json: '/json', counted: '/compte' },
    structure: 'La mairie',
    area,
    areas: [area],
    quarter: QUARTER,
    quarters: [QUARTER],
    months: ['2026-07', '2026-08', '2026-09'],
    sort,
    flow: flow?.id,
    tables,
    noStructure,
    reported: [],
    now: Date.UTC(2026, 11, 3),
    isDemonstration: false,
  };
  const findings = allFindings(board);
  return [
    JSON.stringify(dashboardPage(board)),
    JSON.stringify(notePage(board)),
    toCsv(findings, headLines(board)),
    JSON.stringify(findings),
  ];
}

/** A number of walks, and another that is told the same. */
const alike = fc.oneof(fc.constant(0), fc.integer({ min: 15, max: 60 })).chain((about) =>
  about === 0
    ? fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
    : fc
        .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
        .map(([one, other]): [number, number] => {
          const first = Math.floor(about / 5) * 5 - 2;
          return [first + one, first + other];
        }),
);

test('whatever stands behind the same tables, every page and file is the same', () => {
  const said = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(alike, { minLength: KEYS.length, maxLength: KEYS.length }),
      fc.constantFrom('nombre' as const, 'changement' as const, 'nom' as const),
      (pairs, sort) => {
        const [one, other] = [tablesOf(pairs.map(([a]) => a)), tablesOf(pairs.map(([, b]) => b))];
        fc.pre(JSON.stringify(one.map(parts)) === JSON.stringify(other.map(parts)));
        const told = toldOf(one, sort);
        expect(toldOf(other, sort)).toEqual(told);
        told.forEach((text) => said.add(text));
      },
    ),
    { numRuns: 25 },
  );
  // It is not the same for all.
  expect(said.size).toBeGreaterThan(50);
});

test('every page and file says that no structure is told since there is too much to read', () => {
  const tables = tablesOf(KEYS.map(() => 40));
  for (const text of toldOf(tables, 'nombre')) expect(text).not.toContain('avec ses voisines');
  const others = tables.filter(({ name }) => !name.startsWith('structure-'));
  const told = toldOf(others, 'nombre').map((text) => text.replace(/[\s\u00a0\u202f]+/g, ' '));
  for (const text of told) expect(text).toContain('n’est pas montrée : avec ses voisines');
});

test('the sheet holds every line, the page the largest; hidden by month is said so', () => {
  const words = Array.from({ length: 20 }, (_, at): CountedRow => {
    const row = readRollUp(`t|${EPCI}|2026-08|no-flow||word:w${at}`);
    if (!row) throw new Error('no row');
    return { ...row, count: 40 + at };
  });
  const flows = KEYS.flatMap((key): readonly CountedRow[] => {
    const row = readRollUp(key);
    return row ? [{ ...row, count: 40 }] : [];
  });
  const asked = { years: ['2026'], epcis: [EPCI], structures: [] };
  const [page = '', , csv = '', json = ''] = toldOf(
    publish([...words, ...flows], asked, context),
    'nom',
  ).map((text) => text.replace(/[\s\u00a0\u202f]+/g, ' '));
  for (const all of [csv, json]) expect(all).toContain('w0');
  expect(page).not.toMatch(/>w0</);
  expect(page).toContain('Les suivantes sont dans le tableur.');
  // Each month hides 0 to 10 by itself.
  expect(page).toContain('moins de 11 par mois');
});

test('a territory with more lines than a page may read says so, and leads to other quarters', async () => {
  const board = createDashboard({
    figures: () => Promise.reject(new TooManyRows()),
    demonstration: () => () => Promise.reject(new TooManyRows()),
    reports: { open: () => Promise.resolve([]) },
    world: () => world,
    now: () => Date.UTC(2026, 11, 3),
    publicUrl: 'http://127.0.0.1:3978',
  });
  const key = { structure: 'mairie', role: 'coordinator', territory: [EPCI] };
  const asked = { path: '/tableau-de-bord', query: [], method: 'GET', signedIn: { key } };
  const page = await board(asked as unknown as Parameters<typeof board>[0]);
  expect(page).toMatchObject({ title: 'Trop de lignes à lire', status: 503 });
  expect(JSON.stringify(page)).toMatch(/aucun chiffre n’est perdu.*trimestre=2026-T2/);
});

test('a quarter under way does not say that there was too little to tell', () => {
  const [page = '', , , json = ''] = toldOf([], 'nombre', 'under-way');
  for (const text of [page, json]) {
    expect(text).toContain('Les demandes sans guide seront montrées');
    expect(text).not.toMatch(/trop peu de gens|trop peu nombreuses|sans guide n’atteint/);
  }
});

test('what helpers were asked aloud is told by the name of its family', () => {
  const told = toldOf(tablesOf(KEYS.map(() => 40)), 'nombre');
  for (const text of told) expect(text).toContain('logement, demandé de vive voix');
});

test('a terminal tells the same, what is reported too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-hits-'));
  try {
    const store = openSqliteStore({ folder, now: () => 0 });
    await store.count([
      { key: `t|${EPCI}|2026-08|flow|social-sante|caf.essai`, by: 42 },
      { key: `t|${EPCI}|2026-08|no-flow||word:cantine`, by: 10 },
    ]);
    await store.reports.add({
      id: 'a',
      of: 'place',
      record: 'caf-merignac',
      kind: 'closed',
      territory: ['33281', EPCI, '33'],
      day: '2026-11-20',
      opening: '',
      by: 'citizen',
    });
    await store.close();
    let told = '';
    const io = {
      stdin: Readable.from([]),
      out: (text: string) => (told += text),
      err: (text: string) => (told += text),
      env: { VAR_DIR: folder },
      now: Date.UTC(2026, 11, 3),
      isTty: false,
    };
    const asked = { world, structure: 'mairie', territory: [EPCI], quarter: QUARTER, demo: false };
    expect(await hitParade({ ...asked, format: 'text' }, io)).toBe(0);
    expect(told).toContain('Des parcours commencés, pas des personnes.');
    expect(told).toMatch(/ 40\b/);
    expect(told).toMatch(/Lieux signalés fermés +1$/m);
    expect(told).not.toMatch(/\b42\b/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const parts = ({ cells, ...rest }: Table) => [rest, [...cells].sort()];

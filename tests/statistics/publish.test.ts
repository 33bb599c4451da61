import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { publish } from '../../bot/statistics/publish/publish.ts';
import { firstKept } from '../../bot/statistics/publish/periods.ts';
import { type Table } from '../../bot/statistics/publish/table.ts';
import { readTold, toToldRows } from '../../bot/statistics/publish/told-rows.ts';
import { type PublishContext } from '../../bot/statistics/publish/territory-tables.ts';
import {
  ASKED,
  BY,
  EPCI,
  FAMILIES,
  FLOWS,
  MONTHS,
  narrowedIn,
  rowsOf,
  workedOut,
  type By,
  type Walks,
} from './attacker.ts';

const RUNS = 50;

const YEAR_OVER: PublishContext = { today: '2027-01-02', families: FAMILIES };

const published = (walks: Walks, context: PublishContext = YEAR_OVER) =>
  publish(rowsOf(walks), ASKED, context);
const told = (tables: readonly Table[], name: Table['name'], period: string) =>
  tables.find((one) => one.name === name && one.period === period)?.cells;

test('hides 0 to 10, rounds the others to 5, and adds up what is shown', () => {
  const walks: Walks = new Map([
    ['2026-10 caf.un mairie', 10],
    ['2026-10 caf.deux other', 23],
    ['2026-10 ants.carte other', 11],
  ]);
  const [october] = published(walks).filter(({ months }) => months.join() === '2026-10');
  expect(october?.cells).toEqual(
    new Map([
      ['caf.deux', 25],
      ['ants.carte', 15],
    ]),
  );
  expect(october?.total).toBe(40);
});

test('publishes what is over, and nothing of a month that is counted still', () => {
  const walks: Walks = new Map(
    MONTHS.flatMap((month) => FLOWS.map((flow) => [`${month} ${flow} mairie`, 40] as const)),
  );
  const tables = published(walks, { ...YEAR_OVER, today: '2026-12-31' });
  const periods = new Set(tables.map(({ period }) => period));
  expect(periods.has('2026-11')).toBe(true);
  for (const open of ['2026-12', '2026-T4', '2026']) expect(periods.has(open)).toBe(false);
});

test('a month where over half of the families are hidden waits for the quarter, and stands there once', () => {
  const walks: Walks = new Map([
    ['2026-07 caf.un other', 30],
    ['2026-08 caf.un other', 4],
    ['2026-09 caf.un other', 9],
    ['2026-07 ants.carte other', 20],
  ]);
  const context = { ...YEAR_OVER, families: new Map([...FAMILIES, ['x.y', 'autre']]) };
  const tables = publish(rowsOf(walks), ASKED, context);
  expect(told(tables, 'territory-flows', '2026-07')).toEqual(
    new Map([
      ['caf.un', 30],
      ['ants.carte', 20],
    ]),
  );
  const rest = tables.filter(({ period, of }) => period === '2026-T3' && of === EPCI);
  expect(rest.map(({ name, months }) => [name, months.join()])).toContainEqual([
    'territory-families',
    '2026-08,2026-09',
  ]);
  expect(told(tables, 'territory-families', '2026-T3')).toEqual(new Map([['argent', 15]]));
});

test('what happens within a flow is told where the flow is, and kinds of danger of the country alone', () => {
  const flow = rowsOf(
    new Map([
      ['2026-10 caf.un other', 40],
      ['2026-10 ants.carte other', 40],
    ]),
  );
  const row = { room: 't', of: EPCI, month: '2026-10', count: 30 } as const;
  const tables = publish(
    [
      ...flow,
      { ...row, what: 'end', group: 'caf.un', name: 'caf' },
      { ...row, what: 'end', group: 'caf.deux', name: 'caf' },
      { ...row, room: 'n', of: '', what: 'danger', group: '', name: 'violence' },
    ],
    ASKED,
    YEAR_OVER,
  );
  expect(told(tables, 'territory-ends', '2026-10')).toEqual(new Map([['caf.un|caf', 30]]));
  expect(tables.filter(({ cells }) => cells.has('violence')).map(({ of }) => of)).toEqual(['']);
});

/** Where few of many families are asked for, a territory is told by family. */
const SPARSE: PublishContext = {
  ...YEAR_OVER,
  families: new Map([...FAMILIES, ...['a', 'b', 'c'].map((one) => [one, one] as const)]),
};
const anyContext = fc.constantFrom(YEAR_OVER, SPARSE);

const some = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });
/** Of some months, flows and structures alone: what is zero binds most. */
const anyWalks: fc.Arbitrary<Walks> = fc
  .tuple(some(MONTHS), some(FLOWS), some(BY))
  .chain(([months, flows, by]) =>
    fc.array(
      fc.tuple(
        fc.constantFrom(...months),
        fc.constantFrom(...flows),
        fc.constantFrom(...by),
        fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 9, max: 60 })),
      ),
      { maxLength: 40 },
    ),
  )
  .map((all) => new Map(all.map(([month, flow, by, count]) => [`${month} ${flow} ${by}`, count])));

const keyOf = ({ name, of, period, months }: Table): string => [name, of, period, months].join(' ');

/** Some days on which a dashboard is looked at, before and after the end of the year. */
const DAYS = ['2026-05-03', '2026-10-01', '2027-01-02', '2027-02-28', '2027-03-01', '2027-08-15'];

test('what was told once is told the same as long as its months are kept, then not at all', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyWalks, anyContext, (walks, context) => {
      const known = new Map<string, Table>();
      for (const today of DAYS) {
        // Months that are too old were folded into years.
        const kept = new Map([...walks].filter(([cell]) => cell.slice(0, 7) >= firstKept(today)));
        const counted = new Map([...kept].filter(([cell]) => cell.slice(0, 7) <= today));
        for (const table of published(counted, { ...context, today })) {
          const before = known.get(keyOf(table));
          if (before) compared += 1;
          expect(table).toEqual(before ?? table);
          // Once the year is over nothing of it comes out any more.
          expect(today > '2027-01-02' && !before).toBe(false);
          known.set(keyOf(table), table);
        }
      }
    }),
    { numRuns: RUNS },
  );
  expect(compared).toBeGreaterThan(RUNS);
});

/** Nothing is known of a cell of 0 to 10, but what was made there. */
function expectHidden(walks: Walks, context: PublishContext): void {
  expect(narrowedIn(workedOut(published(walks, context), walks, new Map()))).toEqual([]);
}

test('nobody works out a hidden cell from all that is published, of two structures together', () => {
  fc.assert(
    fc.property(anyWalks, anyContext, (walks, context) => {
      expectHidden(walks, context);
    }),
    { numRuns: RUNS },
  );
});

/** A table of walks: what another list of structures or flows could tell otherwise. */
const isOfWalks = ({ name }: Table) => /^(?:territory|structure)-(?:flows|families)$/.test(name);

test('what was told stands whatever structures and flows come and go, and tells nothing together', () => {
  let unlike = 0;
  const anyList = fc.record({
    structures: fc.subarray([...ASKED.structures]),
    retired: fc.constantFrom('', 'ants.carte', 'caf.deux'),
    context: anyContext,
  });
  fc.assert(
    fc.property(anyWalks, fc.array(anyList, { minLength: 6, maxLength: 6 }), (walks, lists) => {
      let told: readonly Table[] = [];
      for (const [at, today] of DAYS.entries()) {
        const { structures = [], retired, context = YEAR_OVER } = lists[at] ?? {};
        const families = new Map([...context.families].filter(([flow]) => flow !== retired));
        const kept = new Map([...walks].filter(([cell]) => cell.slice(0, 7) >= firstKept(today)));
        const rows = rowsOf(new Map([...kept].filter(([cell]) => cell.slice(0, 7) <= today)));
        // Who was told in a year belongs to it, even once nobody lists it any more.
        const isKnown = (id: string) =>
          [...structures, ...told.map(({ of }) => ({ id: of }))].some((one) => one.id === id);
        const asked = { ...ASKED, structures: ASKED.structures.filter(({ id }) => isKnown(id)) };
        const tables = publish(rows, { ...asked, told }, { today, families }).filter(isOfWalks);
        const before = new Map(told.map((table) => [keyOf(table), table]));
        for (const table of tables) {
          const known = before.get(keyOf(table));
          expect(table).toEqual(known ?? table);
        }
        // As the counters give them back.
        const fresh = toToldRows(tables, told).map(({ key, by }) => ({ key, count: by }));
        told = [...told, ...readTold(fresh)];
        expect(new Set(told.map(keyOf)).size).toBe(told.length);
        const bare = publish(rows, asked, { today, families }).filter(isOfWalks);
        if (JSON.stringify(bare.map(parts)) !== JSON.stringify(tables.map(parts))) unlike += 1;
      }
      expect(narrowedIn(workedOut(told, walks, new Map()))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  // Other lists would have told otherwise.
  expect(unlike).toBeGreaterThan(RUNS / 5);
});

const parts = ({ cells, ...head }: Table) => [head, [...cells].sort()];

const walksBy = (by: By) =>
  anyWalks.map((walks): Walks => new Map([...walks].filter(([cell]) => cell.endsWith(by))));

function together(walks: Walks, injected: Walks): Walks {
  const all = new Map(walks);
  for (const [cell, count] of injected) all.set(cell, (all.get(cell) ?? 0) + count);
  return all;
}

/** What one structure's coordinator sees. */
const seenBy = (tables: readonly Table[], ...of: readonly string[]) =>
  tables.filter((table) => of.includes(table.of));

test('a coordinator who makes walks knows them, and nothing more of any hidden cell', () => {
  fc.assert(
    fc.property(anyWalks, walksBy('mairie'), anyContext, (others, injected, context) => {
      const walks = together(others, injected);
      const tables = published(walks, context);
      // What the territory's tables tell of the others it would know without the structures'.
      const bare = { cells: new Map(), leavesOut: true } as const;
      const alone = tables.map((table) => (table.of === EPCI ? table : { ...table, ...bare }));
      const anyway = new Set(
        [...workedOut(alone, walks, injected)].flatMap(([cell, { to }]) => (to < 10 ? [cell] : [])),
      );
      for (const seen of [seenBy(tables, EPCI, 'mairie'), tables]) {
        const all = [...workedOut(seen, walks, injected)].filter(([cell]) => !anyway.has(cell));
        expect(narrowedIn(new Map(all))).toEqual([]);
      }
    }),
    { numRuns: RUNS },
  );
});

test('one who nearly fills the hidden flows of a year learns nothing of its quarters', () => {
  const mine: Walks = new Map(
    ['caf.un', 'caf.deux', 'argent'].map((flow) => [`2026-02 ${flow} mairie`, 9] as const),
  );
  const walks = together(mine, new Map([['2026-05 caf.un mairie', 1]]));
  const tables = published(walks);
  expect(narrowedIn(workedOut(seenBy(tables, EPCI, 'mairie'), walks, mine))).toEqual([]);
  const year = tables.find(({ name, of }) => name === 'structure-flows' && of === 'mairie');
  expect([year?.cells.size, year?.leavesOut]).toEqual([0, true]);
});

test('what two structures show leaves room for what a third of the territory hides', () => {
  const walks: Walks = new Map([
    ['2026-07 caf.un ccas', 20],
    ['2026-07 caf.deux mairie', 22],
  ]);
  const structures = [...ASKED.structures, { id: 'maison', epci: EPCI }];
  const shown = (given: Walks) =>
    publish(rowsOf(given), { ...ASKED, structures }, SPARSE).filter(
      ({ name, period }) => name === 'structure-families' && period === '2026-T3',
    );
  expect(shown(walks).map(({ cells, leavesOut }) => [cells.size, leavesOut])).toEqual([
    [0, true],
    [0, true],
    [0, undefined],
  ]);
  // The others' walks are room enough.
  const many = together(walks, new Map([['2026-07 caf.un other', 12]]));
  expect(shown(many).map(({ cells }) => cells.size)).toEqual([1, 1, 0]);
});

test('what a hidden cell holds changes nothing that is published', () => {
  fc.assert(
    fc.property(
      anyWalks,
      fc.constantFrom(...MONTHS),
      fc.constantFrom(...FLOWS),
      fc.integer({ min: 0, max: 10 }),
      (walks, month, flow, count) => {
        const quiet = new Map(walks);
        for (const by of BY) quiet.set(`${month} ${flow} ${by}`, 0);
        const changed = new Map(quiet).set(`${month} ${flow} other`, count);
        const tables = published(quiet);
        const own = tables.filter(({ months, of }) => of === EPCI && months.includes(month));
        const [only] = own.filter(({ name }) => name === 'territory-flows');
        // Of a cell that is one month's alone; those of a quarter add up others.
        if (only?.months.length !== 1) return;
        expect(published(changed)).toEqual(tables);
      },
    ),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { publish } from '../../bot/statistics/publish/publish.ts';
import { type Table } from '../../bot/statistics/publish/table.ts';
import { type CountedRow } from '../../bot/statistics/publish/territory-tables.ts';

const FAMILIES = new Map([
  ['caf.un', 'argent'],
  ['caf.deux', 'argent'],
  ['ants.carte', 'papiers'],
]);
const FLOWS = [...FAMILIES.keys()];
const E = '243300316';
const S = 'mairie';
const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
const YEAR_OVER = { today: '2027-01-02', families: FAMILIES };
const ASKED = { years: ['2026'], epcis: [E], structures: [{ id: S, epci: E }] };

/** Walks by month, flow, and whether they came through the structure. */
type Cell = `${string} ${string} ${'own' | 'other'}`;
type Walks = ReadonlyMap<Cell, number>;

function rowsOf(walks: Walks): readonly CountedRow[] {
  return [...walks].flatMap(([cell, count]) => {
    const [month = '', name = '', by] = cell.split(' ');
    const row = { month, what: 'flow', group: FAMILIES.get(name) ?? '', name, count } as const;
    const around = { ...row, room: 't', of: E } as const;
    return by === 'own' ? [around, { ...row, room: 's', of: S } as const] : [around];
  });
}

const published = (walks: Walks, context = YEAR_OVER) => publish(rowsOf(walks), ASKED, context);
const told = (tables: readonly Table[], name: Table['name'], period: string) =>
  tables.find((one) => one.name === name && one.period === period)?.cells;

test('hides 0 to 10, rounds the others to 5, and adds up what is shown', () => {
  const walks: Walks = new Map([
    ['2026-10 caf.un own', 10],
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
    MONTHS.flatMap((month) => FLOWS.map((flow) => [`${month} ${flow} own`, 40] as const)),
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
  const rest = tables.filter(({ period, of }) => period === '2026-T3' && of === E);
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
  const row = { room: 't', of: E, month: '2026-10', count: 30 } as const;
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

/* Attackers. They hold all that is published, know that the structure's people live in the territory,
   and know the walks that they made themselves. */

interface Known {
  readonly from: number;
  readonly to: number;
}

/** What stands behind a cell of a table, as anyone may work out from the rule of rounding. */
function behind({ cells, leavesOut }: Table, cell: string): Known {
  const shown = cells.get(cell);
  if (shown === undefined) return { from: 0, to: leavesOut ? Infinity : 10 };
  const whole = Array.from({ length: 40 }, (_, at) => at + shown - 20).filter(
    (count) => count > 10 && Math.max(15, Math.round(count / 5) * 5) === shown,
  );
  return { from: whole[0] ?? 0, to: whole.at(-1) ?? 0 };
}

const rangeIn = (walks: ReadonlyMap<Cell, Known>, one: Cell): Known =>
  walks.get(one) ?? { from: 0, to: Infinity };
const sumOf = (ranges: readonly Known[], end: keyof Known): number =>
  ranges.reduce((all, range) => all + range[end], 0);

/**
 * Everything subtracted from everything: the bounds of each unknown number of walks (month, flow, by
 * whom), then of each hidden cell, tightened until nothing moves.
 */
function workedOut(tables: readonly Table[], injected: Walks): ReadonlyMap<string, Known> {
  const walks = new Map<Cell, Known>();
  for (const month of MONTHS) {
    for (const flow of FLOWS) {
      for (const by of ['own', 'other'] as const) {
        const cell: Cell = `${month} ${flow} ${by}`;
        walks.set(cell, { from: injected.get(cell) ?? 0, to: Infinity });
      }
    }
  }
  const sums = tables
    .filter(({ name }) => /^(?:territory|structure)-(?:flows|families)$/.test(name))
    .flatMap((table) => {
      const isFine = table.name.endsWith('flows');
      return (isFine ? FLOWS : [...new Set(FAMILIES.values())]).map((cell) => ({
        cell: `${table.name} ${table.period} ${table.months.join()} ${cell}`,
        known: behind(table, cell),
        of: [...walks.keys()].filter((one) => {
          const [month = '', flow = '', by] = one.split(' ');
          const isOf = (isFine ? flow : FAMILIES.get(flow)) === cell;
          return isOf && table.months.includes(month) && (by === 'own' || table.of === E);
        }),
      }));
    });
  const before = () =>
    JSON.stringify([...walks.values()].map(({ from, to }) => [from, String(to)]));
  for (let last = ''; last !== before();) {
    last = before();
    for (const { known, of } of sums) {
      for (const one of of) {
        const others = of.filter((other) => other !== one).map((other) => rangeIn(walks, other));
        const now = rangeIn(walks, one);
        walks.set(one, {
          from: Math.max(now.from, known.from - sumOf(others, 'to')),
          to: Math.min(now.to, known.to - sumOf(others, 'from')),
        });
      }
    }
  }
  return new Map(
    sums.map(({ cell, known, of }) => {
      const all = of.map((one) => rangeIn(walks, one));
      const [from, to] = [sumOf(all, 'from'), sumOf(all, 'to')];
      return [cell, { from: Math.max(from, known.from), to: Math.min(to, known.to) }];
    }),
  );
}

const anyWalks: fc.Arbitrary<Walks> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...MONTHS),
      fc.constantFrom(...FLOWS),
      fc.constantFrom('own' as const, 'other' as const),
      fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 9, max: 60 })),
    ),
    { maxLength: 40 },
  )
  .map((all) => new Map(all.map(([month, flow, by, count]) => [`${month} ${flow} ${by}`, count])));

/** The walks that a cell adds up. */
function walksIn(walks: Walks, named: string): number {
  const [table = '', , months = '', cell = ''] = named.split(' ');
  return [...walks].reduce((sum, [one, count]) => {
    const [month = '', flow = '', by] = one.split(' ');
    const isOf = (table.endsWith('flows') ? flow : FAMILIES.get(flow)) === cell;
    const isIn = months.split(',').includes(month) && (by === 'own' || table.startsWith('t'));
    return isOf && isIn ? sum + count : sum;
  }, 0);
}

/** Each cell of 0 to 10: nothing but what was made there is known of it. */
function expectHidden(walks: Walks, injected: Walks): void {
  for (const [cell, { from, to }] of workedOut(published(walks), injected)) {
    if (walksIn(walks, cell) > 10) continue;
    expect([cell, Math.min(to, 10)]).toEqual([cell, 10]);
    expect([cell, from <= walksIn(injected, cell)]).toEqual([cell, true]);
  }
}

test('nobody works out a hidden cell from all that is published', () => {
  fc.assert(
    fc.property(anyWalks, (walks) => {
      expectHidden(walks, new Map());
    }),
    { numRuns: 80 },
  );
});

/** A coordinator's: it makes them through its own structure. */
const ownWalks = anyWalks.map(
  (walks): Walks => new Map([...walks].filter(([cell]) => cell.endsWith('own'))),
);

test('a coordinator who makes walks knows them, and nothing more of any hidden cell', () => {
  fc.assert(
    fc.property(anyWalks, ownWalks, (others, injected) => {
      const walks = new Map(others);
      for (const [cell, count] of injected) walks.set(cell, (walks.get(cell) ?? 0) + count);
      expectHidden(walks, injected);
    }),
    { numRuns: 80 },
  );
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
        for (const by of ['own', 'other'] as const) quiet.set(`${month} ${flow} ${by}`, 0);
        const changed = new Map(quiet).set(`${month} ${flow} other`, count);
        const tables = published(quiet);
        const own = tables.filter(({ months, of }) => of === E && months.includes(month));
        const [only] = own.filter(({ name }) => name === 'territory-flows');
        // Of a cell that is one month's alone; those of a quarter add up others.
        if (only?.months.length !== 1) return;
        expect(published(changed)).toEqual(tables);
      },
    ),
    { numRuns: 60 },
  );
});

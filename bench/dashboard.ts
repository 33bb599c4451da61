import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTables, type ReadPage, type TablesAsked } from '../bot/statistics/read-tables.ts';
import { openSqlitePages } from '../bot/storage/sqlite-pages.ts';
import { openSqliteStore } from '../bot/storage/sqlite.ts';
import { mulberry32 } from '../bot/statistics/mulberry32.ts';
import { type Bench, figuresOf, type Result } from './harness.ts';

const TURNS_A_MONTH = 1_000_000;
const EPCIS = 1254;
const FLOWS = 140;
const FAMILIES = 8;
const STEPS = 8;
const MOST_CPU_MS = 300;
const MOST_READ_MS = 50;
const MOST_ROWS = 20_000;
const PAGES = 21;
const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);

const familyOf = (flow: number): string => `family-${flow % FAMILIES}`;

/** Structures that serve the largest EPCI alone: few, many, and more than a page may read. */
const STRUCTURES = [5, 12, 40];
const MOST_STRUCTURES = Math.max(...STRUCTURES);
/** The thread of figures answers within this, or the page says that it cannot be read. */
const MOST_THREAD_MS = 10_000;

/** What a page of figures costs where a million turns a month were counted for a year. */
export const dashboard: Bench = { name: 'dashboard', run: async () => await pages() };

async function pages(): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-dashboard-'));
  try {
    const store = openSqliteStore({ folder, now: Date.now });
    const chance = mulberry32(21);
    for (const month of MONTHS) await store.count(countsOf(month, chance));
    const reader = openSqlitePages(folder);
    const all: Page[] = [];
    for (let page = 0; page < PAGES; page++) {
      // The largest EPCI first: as many walks as a metropolis has.
      const asked = { epci: `e${page}`, structure: 's1', home: 'e1', flow: 'f0' };
      all.push(await pageOf(reader, { quarters: ['2026-T2', '2026-T3'], ...asked }, '2026-12-31'));
    }
    // The first page of a year that is over, for a structure among many of the largest EPCI.
    const near: Page[] = [];
    for (const structures of STRUCTURES) {
      const neighbours = Array.from({ length: structures }, (_, at) => `near${at}`);
      const asked = { epci: 'e0', structure: 'near0', home: 'e0', neighbours, flow: 'f0' };
      near.push(await pageOf(reader, { quarters: ['2026-T3', '2026-T4'], ...asked }, '2027-01-02'));
    }
    await reader.close();
    await store.close();
    const cpuOf = ({ cpu }: Page): number => cpu;
    const every = [...all, ...near];
    return [
      resultOf('CPU of a page of figures', all.map(cpuOf), MOST_CPU_MS, 'ms at the median'),
      ...near.map((page, at) =>
        resultOf(
          `CPU of the first page, year over, ${STRUCTURES[at] ?? 0} structures (${page.isTold ? 'told' : 'too many, which is said'}, ${page.rows} rows)`,
          [page.cpu],
          MOST_THREAD_MS,
          'ms',
        ),
      ),
      resultOf(
        'longest reading',
        [Math.max(...every.map(({ longest }) => longest))],
        MOST_READ_MS,
        'ms',
      ),
      resultOf(
        'most rows of a page',
        [Math.max(...every.map(({ rows }) => rows))],
        MOST_ROWS,
        'rows',
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What one page cost: milliseconds of CPU, of its longest reading, rows; whether a structure is told. */
interface Page {
  readonly cpu: number;
  readonly longest: number;
  readonly rows: number;
  readonly isTold: boolean;
}

async function pageOf(
  reader: { readonly page: ReadPage },
  asked: TablesAsked,
  today: string,
): Promise<Page> {
  let [rows, longest] = [0, 0];
  const counted: ReadPage = async (...given) => {
    const began = performance.now();
    const some = await reader.page(...given);
    longest = Math.max(longest, performance.now() - began);
    rows += some.length;
    return some;
  };
  const families = new Map(Array.from({ length: FLOWS }, (_, at) => [`f${at}`, familyOf(at)]));
  const before = process.cpuUsage();
  const { hasTooMany } = await readTables(counted, asked, { today, families });
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, longest, rows, isTold: hasTooMany !== true };
}

/** A month of turns, of which each counts a step; one in five begins a walk, one in six ends one. */
function countsOf(month: string, chance: () => number): readonly { key: string; by: number }[] {
  const sums = new Map<string, number>();
  const add = (key: string): void => void sums.set(key, (sums.get(key) ?? 0) + 1);
  for (let turn = 0; turn < TURNS_A_MONTH; turn++) {
    const epci = `e${Math.floor(EPCIS ** chance() - 1)}`;
    const flow = Math.floor(FLOWS ** chance() - 1);
    add(`t|${epci}|${month}|step|f${flow}|q${Math.floor(chance() * STEPS)}`);
    if (turn % 5 === 0) {
      add(`t|${epci}|${month}|flow|${familyOf(flow)}|f${flow}`);
      if (turn % 20 === 0)
        add(`s|s${Math.floor(chance() * 50)}|${month}|flow|${familyOf(flow)}|f${flow}`);
      // A quarter of those of the largest EPCI come through one of its structures.
      if (epci === 'e0' && turn % 20 === 0) {
        const near = Math.floor(MOST_STRUCTURES ** chance() - 1);
        add(`s|near${near}|${month}|flow|${familyOf(flow)}|f${flow}`);
      }
    }
    if (turn % 6 === 0) add(`t|${epci}|${month}|end|f${flow}|o${Math.floor(chance() * 4)}`);
  }
  return [...sums].map(([key, by]) => ({ key, by }));
}

function resultOf(title: string, taken: readonly number[], most: number, unit: string): Result {
  const figures = figuresOf(
    'figures',
    taken.map((one) => one * 1000),
  );
  const median = figures.median / 1000;
  const met = median <= most;
  const words = `at most ${most} ${unit}: ${median.toFixed(1)}`;
  const same = figuresOf('promised', [most * 1000]);
  const ratio = figuresOf('promised / figures', [most / median]);
  return {
    title,
    ours: figures,
    peer: same,
    ratio,
    goals: [{ goal: { kind: 'figure', words, met }, met }],
  };
}

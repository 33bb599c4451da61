import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTables, type ReadPage } from '../bot/statistics/read-tables.ts';
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

/** What a page of figures costs where a million turns a month were counted for a year. */
export const dashboard: Bench = { name: 'dashboard', run: async () => await pages() };

async function pages(): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-dashboard-'));
  try {
    const store = openSqliteStore({ folder, now: Date.now });
    const chance = mulberry32(21);
    for (const month of MONTHS) await store.count(countsOf(month, chance));
    const reader = openSqlitePages(folder);
    const [cpu, reads, rows]: [number[], number[], number[]] = [[], [], []];
    for (let page = 0; page < PAGES; page++) {
      let read = 0;
      const counted: ReadPage = async (...given) => {
        const began = performance.now();
        const some = await reader.page(...given);
        reads.push(performance.now() - began);
        read += some.length;
        return some;
      };
      const before = process.cpuUsage();
      // The largest EPCI first: as many walks as a metropolis has.
      await readTables(
        counted,
        {
          quarters: ['2026-T2', '2026-T3'],
          epci: `e${page}`,
          structure: 's1',
          home: 'e1',
          flow: 'f0',
        },
        {
          today: '2026-12-31',
          families: new Map(Array.from({ length: FLOWS }, (_, at) => [`f${at}`, familyOf(at)])),
        },
      );
      const { user, system } = process.cpuUsage(before);
      cpu.push((user + system) / 1000);
      rows.push(read);
    }
    await reader.close();
    await store.close();
    const most = Math.max(...rows);
    return [
      resultOf('CPU of a page of figures', cpu, MOST_CPU_MS, 'ms at the median'),
      resultOf('longest reading', [Math.max(...reads)], MOST_READ_MS, 'ms'),
      resultOf('most rows of a page', [most], MOST_ROWS, 'rows'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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

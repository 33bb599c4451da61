import { allFindings, headLines } from '../../channels/atelier/dashboard/all-findings.ts';
import { type Dashboard } from '../../channels/atelier/dashboard/dashboard.ts';
import { demonstrationFigures } from '../../channels/atelier/dashboard/demonstration-figures.ts';
import { figuresHere } from '../../channels/atelier/dashboard/figures.ts';
import { lastOver, quartersBefore, tablesOf } from '../../channels/atelier/dashboard/tables-of.ts';
import { areasOf } from '../../channels/atelier/dashboard/reach.ts';
import { reportedIn } from '../../channels/atelier/dashboard/reported-in.ts';
import { DEMONSTRATION } from '../../conversation/structure.ts';
import { type World } from '../../conversation/world.ts';
import { monthsTold } from '../../statistics/figures/quarter-said.ts';
import { publishingDay } from '../../statistics/publish/periods.ts';
import { HIDDEN_SAID, type Finding } from '../../statistics/figures/finding.ts';
import { TooManyRows } from '../../statistics/read-tables.ts';
import { toCsv } from '../../statistics/figures/to-csv.ts';
import { type CommandIo } from '../command.ts';
import { PAGES, REPORTS } from '../openers.ts';
import { withStorage } from '../open-storage.ts';

/** What a report of what people ask is asked for. */
export interface HitParadeAsked {
  readonly world: World;
  readonly structure: string;
  /** EPCI, département or commune; absent: what the structure serves. */
  readonly territory: readonly string[] | undefined;
  readonly quarter: string | undefined;
  readonly format: string;
  readonly demo: boolean;
}

/** `aiguillage report --hits`: what the dashboard tells, for a terminal or a program. */
export async function hitParade(asked: HitParadeAsked, io: CommandIo): Promise<number> {
  const { world, demo } = asked;
  const structure = demo ? DEMONSTRATION : asked.structure;
  const territory =
    asked.territory ??
    world.structures.get(structure)?.territory ??
    (demo ? [DEMONSTRATED_EPCI] : []);
  const [area] = areasOf(world, { territory });
  if (!area) {
    io.err(
      'Dites une structure (--structure) ou un territoire (--territory) que nous connaissons.\n',
    );
    return 2;
  }
  const today = publishingDay(io.now);
  const quarters = quartersBefore(today);
  const quarter = quarters.find((one) => one === asked.quarter) ?? lastOver(quarters, today);
  const where = { current: world, key: { structure }, area, quarter, today };
  const told = async (
    read: Parameters<typeof tablesOf>[0],
    reported: readonly string[],
  ): Promise<number> => {
    const tables = await tablesOf(read, where, undefined);
    const board: Dashboard = {
      root: '',
      world,
      paths: { note: '', csv: '', json: '', counted: '' },
      structure,
      area,
      areas: [area],
      quarter,
      quarters,
      months: monthsTold(quarter, today),
      sort: 'nombre',
      ...tables,
      reported,
      now: io.now,
      isDemonstration: demo,
    };
    io.out(written(allFindings(board), headLines(board), asked.format));
    return 0;
  };
  if (demo) return told(demonstrationFigures(world, quarter), []);
  return orTooMany(io, () =>
    withStorage(io, PAGES, (pages) =>
      withStorage(io, REPORTS, async (reports) =>
        told(
          figuresHere({ page: (...given) => pages.page(...given) }),
          await reportedIn(reports, area),
        ),
      ),
    ),
  );
}

/** Says why nothing is told where there are more lines than may be read. */
async function orTooMany(io: CommandIo, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TooManyRows)) throw error;
    io.err(`${error.message}\n`);
    return 1;
  }
}

/** Bordeaux and around: where the demonstration's own places are. */
const DEMONSTRATED_EPCI = '243300316';

function written(findings: readonly Finding[], head: readonly string[], format: string): string {
  if (format === 'json') return `${JSON.stringify({ notes: head, findings }, null, 2)}\n`;
  if (format === 'csv') return toCsv(findings, head);
  return `${[...head, ...findings.map(inColumns)].join('\n\n')}\n`;
}

/** A sentence, then its lines in columns. */
function inColumns({ says, rows, rest = '' }: Finding): string {
  const width = Math.max(0, ...rows.map(({ label }) => label.length));
  const lines = rows.map(({ label, count, more = '' }) => {
    const number = count === undefined ? HIDDEN_SAID : String(count);
    return `  ${label.padEnd(width)}  ${number.padStart(6)}  ${more}`.trimEnd();
  });
  return [says, ...lines, ...(rest === '' ? [] : [`  (${rest})`])].join('\n');
}

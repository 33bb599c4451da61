import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { toCorrected } from '../../data/import/formats/planning/to-corrected.ts';
import { type PlannedWorkbook } from '../../data/import/formats/planning/plan-workbook.ts';
import { importFrom, type ImportRequest } from '../../data/import/import-from.ts';
import { type CommandIo } from '../command.ts';
import { counted } from '../counted.ts';
import { countRefused, lineOf, tableOf } from './import-table.ts';
import { countAsked, countTaken, planningTable, sayForAll } from './planning-table.ts';

/** A planning and what is to be done with it. */
export interface PlanningImport {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Written without a question. */
  readonly write: boolean;
  /** How the place that receives it is named. */
  readonly where: (file: string) => string;
  readonly request: Omit<ImportRequest, 'bytes' | 'dryRun' | 'tell' | 'progress' | 'planned'>;
}

/**
 * Reads a planning back in plain French, asks what is not certain in a copy of the file, and writes
 * what is certain once it is told to. Throws {@link ImportFault}.
 */
export async function importPlanning(
  { file, bytes, write, request, where }: PlanningImport,
  io: CommandIo,
): Promise<number> {
  const read: PlannedWorkbook[] = [];
  const run = (dryRun: boolean, isFirst: boolean) =>
    importFrom({
      ...request,
      bytes: [once(bytes)],
      dryRun,
      planned: (workbook) => read.push(workbook),
      tell(told) {
        // Rows at fault are read back one by one, cell by cell.
        if (isFirst && told.code !== 'to-correct') io.err(`${lineOf(told)}\n`);
      },
      progress: () => undefined,
    });
  const tried = await run(true, true);
  const [planned] = read;
  if (planned === undefined) return 1;
  io.out(planningTable(planned));
  if (countAsked(planned) > 0) io.out(`${sayForAll(planned)}${writeCorrected(file, planned)}`);
  const isWanted = write || (await isToWrite(planned, io));
  const table = isWanted && countTaken(planned) > 0 ? await run(false, false) : tried;
  io.out(`\n${tableOf(table, !isWanted, where)}`);
  if (!isWanted) io.out(`Pour écrire : la même commande avec --write.\n`);
  return countRefused(table) + planned.unread.length > 0 ? 1 : 0;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function isToWrite(planned: PlannedWorkbook, io: CommandIo): Promise<boolean> {
  if (!io.isTty || countTaken(planned) === 0) return false;
  io.out(`\nÉcrire ${counted(countTaken(planned), 'ligne')} ? (oui ou non) `);
  const lines = createInterface({ input: io.stdin });
  for await (const line of lines) {
    lines.close();
    return /^o(?:ui)?$/i.test(line.trim());
  }
  return false;
}

const SUFFIX = '-a-corriger';

/** Beside the file, under a name that nothing has: someone may be correcting the one before. */
function writeCorrected(file: string, planned: PlannedWorkbook): string {
  if (file === '-') return '\nDonnez un nom de fichier pour recevoir le tableau à corriger.\n';
  const extension = `.${planned.workbook.kind}`;
  const base = basename(file, extname(file)).replace(/-a-corriger(?:-\d+)?$/, '');
  const named = (rank: number) =>
    join(dirname(file), `${base}${SUFFIX}${rank === 1 ? '' : `-${rank}`}${extension}`);
  let rank = 1;
  while (existsSync(named(rank))) rank += 1;
  writeFileSync(named(rank), toCorrected(planned), { flag: 'wx' });
  return `\nÀ corriger : ${counted(countAsked(planned), 'ligne')}, dans ${named(rank)} (colonne « À corriger »). Corrigez, puis importez ce fichier.\n`;
}

import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ImportFault } from '../../data/import/import-fault.ts';
import { openWorkbook } from '../../data/import/sheets/open-workbook.ts';
import { MAX_FILE_BYTES } from '../../data/import/sheets/workbook.ts';
import { loadData } from '../../data/load-data.ts';
import { loadFlows } from '../../flows/load/load-flows.ts';
import { namesOf } from '../../flows/texts/copied-line.ts';
import { type Change } from '../../flows/translate/judge-row.ts';
import { type FlowPlan, planImport } from '../../flows/translate/plan-import.ts';
import {
  readTranslationSheet,
  type TranslatedRow,
} from '../../flows/translate/read-translation-sheet.ts';
import { type CommandIo } from '../command.ts';
import { counted } from '../counted.ts';
import { type Folders } from '../folders.ts';

/** A sheet that a translator gives back. */
export interface TextsGiven {
  readonly path: string;
  readonly lang: string;
  readonly folders: Folders;
  readonly dryRun: boolean;
}

/** Says what a sheet brings, and writes it. The exit code. */
export async function importTexts(given: TextsGiven, io: CommandIo): Promise<number> {
  const { path, lang, folders, dryRun } = given;
  if (!existsSync(path)) {
    io.err(`« ${path} » n’existe pas : rien n’a été lu.\n`);
    return 2;
  }
  const loaded = loadFlows(folders.flows, folders.cache);
  const { required, wanted } = loaded.languages;
  if (![...required, ...wanted].includes(lang)) {
    io.err(`Ajoutez d’abord « ${lang} » sous « wanted », dans flows/languages.yaml.\n`);
    return 2;
  }
  const rows = await rowsOf(path, lang, io);
  if (rows === undefined) return 1;
  const { data } = loadData(folders.data, folders);
  const names = namesOf(data.operators.values());
  const plans = planImport(rows, { loaded, lang, names });
  for (const plan of plans) sayPlan(plan, io);
  if (!dryRun) for (const { path: to, text } of plans) if (text !== undefined) writeWhole(to, text);
  return sayEnd(plans, dryRun, io);
}

/** What all of it came to; the exit code. */
function sayEnd(plans: readonly FlowPlan[], dryRun: boolean, io: CommandIo): number {
  const files = counted(plans.filter(({ text }) => text !== undefined).length, 'fichier');
  io.out(dryRun ? `Essai : rien n’a été écrit (${files} à écrire).\n` : `Écrit : ${files}.\n`);
  const faults = plans.flatMap((plan) => plan.faults).length;
  if (faults === 0) return 0;
  io.out(`${counted(faults, 'ligne')} à corriger : rien de ces parcours n’est pris.\n`);
  return 1;
}

async function rowsOf(
  path: string,
  lang: string,
  io: CommandIo,
): Promise<readonly TranslatedRow[] | undefined> {
  try {
    if (statSync(path).size > MAX_FILE_BYTES) {
      throw new ImportFault('too-large', 'Ce fichier est trop gros.');
    }
    return readTranslationSheet(await openWorkbook(readFileSync(path)), lang);
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    io.err(`${path} : ${error.message} Rien n’a été écrit.\n`);
    return undefined;
  }
}

function sayPlan({ flow, path, changes, faults, stale, text }: FlowPlan, io: CommandIo): void {
  for (const { line, key, message } of faults) {
    io.err(`refusé · ligne ${line}, ${flow}, ${key} : ${message}\n`);
  }
  if (text !== undefined) {
    io.out(`${path} : ${counted(changes.length, 'texte')}\n`);
    for (const change of changes)
      io.out(`  ${KINDS[change.kind]} · ${change.key} : ${said(change)}\n`);
  }
  if (stale > 0) io.out(`${flow} : ${counted(stale, 'texte')} toujours à relire.\n`);
}

const KINDS = { new: 'nouveau', changed: 'changé', 'read-again': 'relu' } as const;
/** Signs of a text that are said back. */
const MOST_SAID = 80;

function said({ lines }: Change): string {
  if (lines === undefined) return 'pareil qu’en français';
  const whole = lines.join(' / ');
  return `« ${whole.length > MOST_SAID ? `${whole.slice(0, MOST_SAID)}…` : whole} »`;
}

/** A service that reads meanwhile finds the old file or the new one, never half of one. */
function writeWhole(path: string, text: string): void {
  const aside = join(dirname(path), `.${basename(path)}.new`);
  writeFileSync(aside, text);
  renameSync(aside, path);
}

import { existsSync, writeFileSync } from 'node:fs';
import { type WorkbookKind } from '../../data/import/sheets/workbook.ts';
import { writeWorkbook } from '../../data/import/sheets/write-workbook.ts';
import { type FlowSource } from '../../flows/authored.ts';
import { loadFlows, type LoadedFlows } from '../../flows/load/load-flows.ts';
import { didYouMean } from '../../flows/texts/did-you-mean.ts';
import { translationPath } from '../../flows/translate/file-head.ts';
import { textStates } from '../../flows/translate/text-states.ts';
import { toSkeleton } from '../../flows/translate/to-skeleton.ts';
import { toTranslationSheets } from '../../flows/translate/to-translation-sheets.ts';
import { type CommandIo } from '../command.ts';
import { counted } from '../counted.ts';
import { type Folders } from '../folders.ts';

/** What is asked for. */
export interface TextsAsked {
  /** Id of a flow, or `all`. */
  readonly what: string;
  readonly lang: string;
  readonly to: string | undefined;
  readonly folders: Folders;
}

const ALL = 'all';

/** Writes texts for translators, in a spreadsheet or as YAML on standard output. The exit code. */
export function exportTexts({ what, lang, to, folders }: TextsAsked, io: CommandIo): number {
  const loaded = loadFlows(folders.flows, folders.cache);
  const sources = [...loaded.sources.values()].filter(
    ({ flow }) => what === ALL || flow.id === what,
  );
  for (const line of leftOut(what, loaded)) io.err(`${line}\n`);
  if (sources.length === 0) {
    io.err(`« ${what} » n’est pas un parcours. ${didYouMean(what, loaded.sources.keys())}\n`);
    return 2;
  }
  return to === undefined ? sayYaml(sources, lang, io) : writeSheet(sources, lang, to, io);
}

/** Flows that cannot be read are in no export. */
function leftOut(what: string, { faulty }: LoadedFlows): readonly string[] {
  return [...faulty]
    .filter((id) => what === ALL || id === what)
    .map(
      (id) => `« ${id} » a un fichier en faute (aiguillage check dit où) : vérifiez-le d’abord.`,
    );
}

function sayYaml(sources: readonly FlowSource[], lang: string, io: CommandIo): number {
  for (const source of sources) {
    const yaml = toSkeleton(source, lang);
    if (yaml !== undefined) io.out(`# ── ${translationPath(source, lang)}\n${yaml}\n`);
  }
  io.err(`${summary(sources, lang)}\n`);
  return 0;
}

function writeSheet(
  sources: readonly FlowSource[],
  lang: string,
  to: string,
  io: CommandIo,
): number {
  const kind = kindOf(to);
  if (kind === undefined) {
    io.err(`« ${to} » : un tableau se nomme en .ods, .xlsx ou .csv.\n`);
    return 2;
  }
  if (existsSync(to)) {
    // It may hold the work of a translator.
    io.err(`« ${to} » existe déjà : donnez un autre nom. Rien n’a été écrit.\n`);
    return 2;
  }
  writeFileSync(to, writeWorkbook(kind, toTranslationSheets(sources, lang)), { flag: 'wx' });
  io.out(`${to} : ${summary(sources, lang)}\n`);
  return 0;
}

function kindOf(name: string): WorkbookKind | undefined {
  return (['ods', 'xlsx', 'csv'] as const).find((kind) => name.toLowerCase().endsWith(`.${kind}`));
}

function summary(sources: readonly FlowSource[], lang: string): string {
  const all = sources.flatMap((source) => textStates(source, lang));
  const count = (state: string) => all.filter((one) => one.state === state).length;
  const parts = [
    counted(sources.length, 'parcours', 'parcours'),
    `${counted(count('missing'), 'texte')} à traduire (${lang})`,
    `${count('stale')} à relire`,
  ];
  return `${parts.join(', ')}.`;
}

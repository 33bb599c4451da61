import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { modelPlanning } from '../data/import/formats/planning/model-planning.ts';
import { isWorkbookName } from '../data/import/sheets/open-workbook.ts';
import { type WorkbookKind } from '../data/import/sheets/workbook.ts';
import { importPlanning } from './import/import-planning.ts';
import { COLUMNS, EXAMPLES } from '../data/import/formats/permanence-csv/columns.ts';
import { toCsv } from '../data/export/to-csv.ts';
import { isDemonstrationOn } from '../data/demonstration.ts';
import {
  importFrom,
  IMPORT_FORMATS,
  type ImportFormat,
  isImportFormat,
} from '../data/import/import-from.ts';
import { formatIssue } from '../source/code-frame.ts';
import { ImportFault } from '../data/import/import-fault.ts';
import { planningWords } from '../data/read-planning-words.ts';
import { type Prose, toProposalsCsv } from '../data/import/propose/to-proposals-csv.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { withDestination, type Destination } from './import/destination.ts';
import { countRefused, lineOf, tableOf } from './import/import-table.ts';
import { withArgs } from './read-args.ts';
import { roleFault } from './role-fault.ts';
import { dataFolders } from './data-folders.ts';

const OPTIONS = {
  source: { type: 'string' },
  title: { type: 'string' },
  url: { type: 'string' },
  data: { type: 'string' },
  to: { type: 'string' },
  operator: { type: 'string' },
  place: { type: 'string' },
  serves: { type: 'string' },
  mode: { type: 'string' },
  zone: { type: 'string' },
  by: { type: 'string' },
  'dry-run': { type: 'boolean' },
  modele: { type: 'boolean' },
  model: { type: 'string' },
  write: { type: 'boolean' },
  vacances: { type: 'string' },
  departement: { type: 'string' },
  propose: { type: 'string' },
} as const;

/** `aiguillage import`: public files and spreadsheets into `data/imported/`. */
export const importCommand: CommandDefinition = {
  name: 'import',
  summary: 'Lit des lieux, des horaires ou des permanences (fichiers publics, tableur, agenda)',
  usage: `Usage : aiguillage import <planning.xlsx|.ods|.csv> [--write]
        aiguillage import <format> <fichier…|-> [options]

Un planning de bureau (Commune, Lieu, Service, Jours, Horaires, Rendez-vous…) est relu en français,
ligne par ligne. Rien n'est écrit sans --write. Ce qui n'est pas certain est demandé, case par case,
dans une copie du fichier : corrigez-la et importez-la. Le modèle : --model planning.ods
  --write           écrit les lignes qui sont certaines
  --vacances <ouvert|ferme>, --serves <anywhere|departement|epci|commune>, --by <rôle>,
  --departement <code>
                    pour toutes les lignes qui ne le disent pas
  --model <fichier> écrit le tableau à remplir (.ods, .xlsx ou .csv)

Les formats publics :

  lamednum         lieux de médiation numérique (CSV ou JSON)
  data-inclusion   structures et services v1 (JSON ou CSV ; les structures d'abord)
  dila             annuaire de l'administration (JSON)
  ical             agenda : ajoutez --operator et --place
  csv              tableau de permanences ; le modèle vide : aiguillage import csv --modele

Rien n'est écrit si le fichier ne peut pas être lu. Le même fichier deux fois ne change rien.
Ce qu'une personne a écrit dans data/ n'est jamais remplacé. Sort avec 1 si une ligne est refusée :
chacune est nommée, avec sa raison, et les autres sont prises. Ce qui est nouveau, changé ou disparu
est nommé. Où il y a un service (DATABASE_URL, ou VAR_DIR), l'import va dans sa base, et il le sert
d'ici 10 secondes ; sinon, dans le dernier dossier de données.
Options :
  --source <id>     nom de la source, et du fichier data/imported/<id>.ndjson ; sinon le format
  --title <texte>   son titre      --url <adresse>   sa page
  --dry-run         dit ce qui changerait, n'écrit rien
  --propose <tableau.csv>
                    écrit dans un tableau ce que les horaires en français veulent peut-être dire.
                    Relisez, corrigez, complétez, puis : aiguillage import csv <tableau.csv>
  --to <dossier>    écrit dans ce dossier de données, et pas dans la base du service
  --data <dossiers> sinon DATA_DIR, sinon data
Pour un agenda : --operator, --place, --serves, --mode, --zone, --by`,
  run(args, io) {
    return withArgs(
      { command: this, options: OPTIONS },
      args,
      io,
      async ({ values, positionals }) => {
        const [format = '', ...files] = positionals;
        if (format === 'csv' && values.modele === true) {
          io.out(toCsv(COLUMNS, EXAMPLES));
          return 0;
        }
        const person = roleFault(values.by, dataFolders(values.data, io.env));
        if (person !== undefined) {
          io.err(`${person} Rien n’est écrit.\n`);
          return 2;
        }
        const other = otherThanFormats(positionals, values, io);
        if (other !== undefined) return other;
        const source = values.source ?? format;
        if (!isImportFormat(format) || files.length === 0 || !SOURCE.test(source)) {
          io.err(`${this.usage}\n`);
          return 2;
        }
        const given = { ...values, source };
        return withDestination(given, io, (into) =>
          importFiles(format, files, { ...given, into }, io),
        );
      },
    );
  },
};

const SOURCE = /^[a-z0-9-]{1,24}$/;

type Values = Readonly<Record<string, string | boolean | Destination | undefined>> & {
  readonly source: string;
  readonly title?: string;
  readonly url?: string;
  readonly into: Destination;
  readonly 'dry-run'?: boolean;
  readonly propose?: string;
};

interface SheetValues {
  readonly source?: string;
  readonly title?: string;
  readonly url?: string;
  readonly to?: string;
  readonly data?: string;
  readonly model?: string;
  readonly write?: boolean;
}

/** The model of a planning, or a planning; nothing where a public format is named. */
function otherThanFormats(
  files: readonly string[],
  values: SheetValues,
  io: CommandIo,
): Promise<number> | number | undefined {
  const { model } = values;
  if (model !== undefined) return writeModel(model, io);
  return isWorkbookName(files[0] ?? '') ? importSheet(files, values, io) : undefined;
}

/** A planning: no format is named, its file says it. */
async function importSheet(
  files: readonly string[],
  values: SheetValues,
  io: CommandIo,
): Promise<number> {
  const { source = 'planning', write = false, to, data } = values;
  const [file = ''] = files;
  const refusal = files.length > 1 ? 'Un seul planning à la fois.' : refusalOf(files, undefined);
  if (refusal !== undefined || !SOURCE.test(source)) {
    io.err(`${refusal ?? importCommand.usage}\n`);
    return 2;
  }
  return withDestination({ source, to, data }, io, (into) =>
    faultsTold(files, io, () => {
      const { title = `${IMPORT_FORMATS.planning} (${source})`, url = '' } = values;
      const request = {
        format: 'planning',
        source,
        title,
        url,
        ...asked(values, into, io),
      } as const;
      const bytes = readFileSync(file);
      return importPlanning({ file, bytes, write, request, where: into.where }, io);
    }),
  );
}

/** A fault of a whole file is told, and nothing of it is written. */
async function faultsTold(
  files: readonly string[],
  io: CommandIo,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    io.err(`Rien n'a été écrit. ${faultIn(files, error)}\n`);
    return 1;
  }
}

/** What every import is asked with. */
function asked(values: object, { folders }: Destination, io: CommandIo) {
  const given = Object.entries(values).filter(([, value]) => typeof value === 'string');
  return {
    folders,
    today: new Date(io.now).toISOString().slice(0, 10),
    demonstration: isDemonstrationOn(io.env),
    given: Object.fromEntries(given) as Readonly<Record<string, string>>,
  };
}

function writeModel(file: string, io: CommandIo): number {
  const kind = /\.(xlsx|ods|csv)$/i.exec(file)?.[1]?.toLowerCase();
  if (kind === undefined || existsSync(file)) {
    const why = kind === undefined ? 'finissez son nom par .ods, .xlsx ou .csv' : 'il existe déjà';
    io.err(`« ${file} » : ${why}. Rien n'est écrit.\n`);
    return 2;
  }
  writeFileSync(file, modelPlanning(kind as WorkbookKind), { flag: 'wx' });
  io.out(`Écrit : ${file}. Remplacez les lignes d'exemple, puis : aiguillage import ${file}\n`);
  return 0;
}

async function importFiles(
  format: ImportFormat,
  files: readonly string[],
  values: Values,
  io: CommandIo,
): Promise<number> {
  const { source, title = `${IMPORT_FORMATS[format]} (${source})`, url = '', into } = values;
  const dryRun = values['dry-run'] ?? false;
  const refusal = refusalOf(files, values.propose);
  if (refusal !== undefined) {
    io.err(`${refusal}\n`);
    return 2;
  }
  const proses: Prose[] = [];
  return faultsTold(files, io, async () => {
    const table = await importFrom({
      format,
      bytes: bytesOf(files, io),
      source,
      title,
      url,
      ...asked(values, into, io),
      dryRun,
      tell: (told) => {
        io.err(`${lineOf(told)}\n`);
      },
      progress: (read) => {
        io.err(`… ${read} lus\n`);
      },
      propose: values.propose === undefined ? undefined : (prose) => proses.push(prose),
    });
    io.out(tableOf(table, dryRun, into.where));
    if (values.propose !== undefined)
      io.out(writeProposals(values.propose, proses, asked(values, into, io)));
    return countRefused(table) > 0 ? 1 : 0;
  });
}

/** What is wrong with a whole file; where, when that is known. */
function faultIn(
  files: readonly string[],
  { code, message, place, file = 0 }: ImportFault,
): string {
  const name = files[file] ?? '-';
  if (place === undefined) return files.length > 1 ? `${name} : ${message}` : message;
  const { line, column, text, hint } = place;
  const shown = { file: name, line: 1, column, code, severity: 'error', message, hint } as const;
  // The line alone is known of the file: its number is put back once it is drawn.
  const drawn = formatIssue(shown, text).replace(`${name}:1:`, () => `${name}:${line}:`);
  return `\n${drawn}`;
}

function refusalOf(files: readonly string[], proposals: string | undefined): string | undefined {
  const missing = files.find((file) => file !== '-' && !existsSync(file));
  if (missing !== undefined) return `Le fichier « ${missing} » n'existe pas.`;
  // A person may have begun to correct it.
  return proposals !== undefined && existsSync(proposals)
    ? `« ${proposals} » existe déjà : donnez un autre nom, rien n'a été lu.`
    : undefined;
}

function writeProposals(
  file: string,
  proses: readonly Prose[],
  { folders, today }: ReturnType<typeof asked>,
): string {
  const { text, count } = toProposalsCsv(proses, { now: today, words: planningWords(folders) });
  writeFileSync(file, text, { flag: 'wx' });
  return `Propositions : ${count} sur ${proses.length} textes, à relire dans ${file}. Rien n'en est repris tant que personne ne les a complétées.\n`;
}

/** The files one after another, each as a stream of its own. */
function bytesOf(files: readonly string[], io: CommandIo): readonly AsyncIterable<Uint8Array>[] {
  return files.map((file) =>
    file === '-' ? io.stdin : (createReadStream(file) as AsyncIterable<Uint8Array>),
  );
}

import { existsSync } from 'node:fs';
import { normalize, resolve } from 'node:path';
import { checkData } from '../data/check/check-data.ts';
import { heldBackIssues } from '../data/check/held-back.ts';
import { loadData, type LoadedData } from '../data/load-data.ts';
import { checkFlows } from '../flows/check-flows.ts';
import { faqFaults } from '../flows/faq-faults.ts';
import { letterFaults } from '../flows/letter-faults.ts';
import { loadFlows, type LoadedFlows } from '../flows/load/load-flows.ts';
import { type Snapshot } from '../flows/snapshot.ts';
import { loadOwn } from '../service/load-own.ts';
import { formatIssues, sortIssues } from '../source/code-frame.ts';
import { type Issue } from '../source/issue.ts';
import { helperDataFaults } from './check/helper-data.ts';
import { reportLinks } from './check/links/links.ts';
import { internet } from '../network/network.ts';
import { unusedFacts } from './check/unused-facts.ts';
import { seasonFindings } from './check/season.ts';
import { toCheckReport } from './check/to-check.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { counted } from './counted.ts';
import { FOLDER_HELP, FOLDER_OPTIONS, readFolders, type Folders } from './folders.ts';
import { withArgs } from './read-args.ts';

const FORMATS = ['text', 'json'];

/** `aiguillage check`: every fault of the flows and of the data, at once. */
export const check: CommandDefinition = {
  name: 'check',
  summary: 'Vérifie les parcours et les données, et montre chaque faute à sa place',
  usage: `Usage : aiguillage check [fichier…] [options]

Sort avec 1 s'il y a une erreur, 0 s'il n'y a que des avertissements, 2 si un fichier ou un dossier
demandé n'est pas là. Avec des fichiers ou des dossiers, montre seulement leurs fautes.
  --to-check          liste ce qui est montré « à vérifier », par responsable
  --links             essaie chaque lien des parcours et des données, les plus utilisés d'abord
  --strict            une date de relecture passée est une erreur
  --format json       une liste {file, line, column, code, severity, message, hint}
${FOLDER_HELP}`,
  run(args, io) {
    const options = {
      ...FOLDER_OPTIONS,
      format: { type: 'string' },
      strict: { type: 'boolean' },
      'to-check': { type: 'boolean' },
      links: { type: 'boolean' },
    } as const;
    return withArgs({ command: this, options }, args, io, async ({ values, positionals }) => {
      const { format = 'text' } = values;
      if (!FORMATS.includes(format)) {
        io.err(`Format inconnu : ${format}. Formats possibles : ${FORMATS.join(', ')}.\n`);
        return 2;
      }
      const folders = readFolders(values, io);
      const { cache: snapshot } = folders;
      const read = loadData(folders.data, folders);
      const { data } = read;
      const loaded = loadFlows(folders.flows, snapshot);
      if (values['to-check'] === true) {
        io.out(`${toCheckReport(loaded, data, folders.today)}\n`);
        return 0;
      }
      if (values.links === true) {
        const { today } = folders;
        const asked = { folders, flows: loaded.flows, data, today, json: format === 'json' };
        const { text, broken } = await reportLinks(asked, internet);
        io.out(`${text}\n`);
        return broken ? 1 : 0;
      }
      const strict = values.strict === true;
      const checked = checkAll(read, loaded, folders, { strict, snapshot });
      snapshot.save();
      return tell(positionals, checked, folders, { io, json: format === 'json' });
    });
  },
};

/** Writes the faults of what was asked for; the exit code. */
function tell(
  paths: readonly string[],
  { found, texts }: ReturnType<typeof checkAll>,
  { flows, data }: Pick<Folders, 'flows' | 'data'>,
  { io, json }: { readonly io: CommandIo; readonly json: boolean },
): number {
  const unread = paths.filter((path) => !isRead(path, [...texts.keys()], [...flows, ...data]));
  if (unread.length > 0) {
    for (const path of unread) io.err(`${notRead(path)}\n`);
    return 2;
  }
  const issues = only(paths, sortIssues(found));
  if (json) io.out(`${JSON.stringify(issues, null, 2)}\n`);
  else {
    const files = paths.length > 0 ? paths.length : texts.size;
    io.out(`${report(issues, texts)}${conclusion(issues, files)}\n`);
  }
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Everyone's flows and data, then what structures lay over them. */
function checkAll(
  read: LoadedData,
  flows: LoadedFlows,
  { today, demonstration, data: folders }: Pick<Folders, 'today' | 'demonstration' | 'data'>,
  { strict, snapshot }: { readonly strict: boolean; readonly snapshot: Snapshot },
) {
  const ofData = ({ data, records }: LoadedData) => checkData({ data, records, today }, { strict });
  const helpers = helperDataFaults(folders, {
    ...read.data,
    flows: flows.flows,
    families: flows.families,
  });
  const flowIssues = checkFlows(flows, read.data, { today, strict, snapshot });
  const forAll = [
    ...read.issues,
    ...flowIssues,
    ...ofData(read),
    ...seasonFindings(read, flows, { today, snapshot }),
    ...unusedFacts(read, flows),
    ...letterFaults(read, flows),
    ...faqFaults(read, flows),
    ...helpers.issues,
  ];
  const owns = loadOwn({ flows, data: read, flowIssues }, read.data.structures.values(), {
    today,
    strict,
    snapshot,
    demonstration,
  });
  const known = new Set(forAll.map((issue) => JSON.stringify(issue)));
  const own = owns
    .flatMap(({ issues, data, flows: own }) => [
      ...issues,
      ...ofData(data),
      ...letterFaults(data, own.flows),
      ...faqFaults(data, own.flows),
    ])
    .filter((issue) => !known.has(JSON.stringify(issue)));
  const texts = [read, flows, helpers, ...owns.flatMap((one) => [one.data, one.flows])];
  const ownOf = (structure: string) => owns.find((one) => one.structures.includes(structure));
  const held = heldBackIssues(read, (structure) => (ownOf(structure)?.data ?? read).data);
  return {
    found: [...forAll, ...own, ...held],
    texts: new Map(texts.flatMap((one) => [...one.texts])),
  };
}

function only(paths: readonly string[], issues: readonly Issue[]): readonly Issue[] {
  if (paths.length === 0) return issues;
  return issues.filter(({ file }) => paths.some((path) => isMeant(file, path)));
}

/** Whether a path means a file: by its end (`caf/dette.yaml`), or as a folder that it lies in. */
function isMeant(file: string, path: string): boolean {
  const [whole, asked] = [resolve(file), resolve(path)];
  return whole === asked || whole.startsWith(`${asked}/`) || file.endsWith(`/${normalize(path)}`);
}

/** Whether a path means a file that was read, or something that stands in the folders. */
function isRead(path: string, files: readonly string[], folders: readonly string[]): boolean {
  return (
    files.some((file) => isMeant(file, path)) ||
    (existsSync(path) && folders.some((folder) => isMeant(path, folder)))
  );
}

function notRead(path: string): string {
  return existsSync(path)
    ? `« ${path} » n’est dans aucun des dossiers lus. Voyez --flows et --data.`
    : `« ${path} » n’existe pas : rien n’a été vérifié.`;
}

function report(issues: readonly Issue[], texts: ReadonlyMap<string, string>): string {
  return issues.length === 0 ? '' : `${formatIssues(issues, texts)}\n\n`;
}

function conclusion(issues: readonly Issue[], files: number): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const parts = [counted(errors, 'erreur'), counted(issues.length - errors, 'avertissement')];
  return `${parts.join(', ')} dans ${counted(files, 'fichier')}.`;
}

import { loadData } from '../data/load-data.ts';
import { exampleFindings, runExamples, type FlowReport } from '../flows/examples/run-examples.ts';
import { loadFlows } from '../flows/load/load-flows.ts';
import { formatIssue } from '../source/code-frame.ts';
import { type Issue } from '../source/issue.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { counted } from './counted.ts';
import { FOLDER_HELP, FOLDER_OPTIONS, readFolders } from './folders.ts';
import { withArgs } from './read-args.ts';

/** `aiguillage test`: plays the examples of the flows, and says which outcomes they reach. */
export const test: CommandDefinition = {
  name: 'test',
  summary: 'Joue les exemples des parcours et compte les fins atteintes',
  usage: `Usage : aiguillage test [parcours…] [options]

Joue chaque exemple, sur un territoire d'essai. Sort avec 1 si l'un d'eux ne tient pas. Un exemple
sans « now » a lieu le 3 décembre 2026, ou au moment de --now.
${FOLDER_HELP}`,
  run(args, io) {
    return withArgs(
      { command: this, options: FOLDER_OPTIONS },
      args,
      io,
      ({ values, positionals }) => {
        const folders = readFolders(values, io);
        const { data } = loadData(folders.data, folders);
        const loaded = loadFlows(folders.flows, folders.cache);
        const unknown = positionals.find((id) => !loaded.flows.has(id));
        if (unknown !== undefined) {
          io.err(notPlayable(unknown, loaded.sources.has(unknown) || loaded.faulty.has(unknown)));
          return 2;
        }
        const wanted = positionals.length > 0 ? positionals : [...loaded.flows.keys()];
        const flows = wanted.flatMap((id) => {
          const [source, flow] = [loaded.sources.get(id), loaded.flows.get(id)];
          return source && flow ? [[source, flow] as const] : [];
        });
        const reports = runExamples(flows, loaded, data, values.now);
        const left = positionals.length > 0 ? 0 : unplayed(loaded);
        return tell(reports, loaded.texts, left, io);
      },
    );
  },
};

/** Says why a flow cannot be played. */
export function notPlayable(id: string, isThere: boolean): string {
  return isThere
    ? `Le parcours « ${id} » a des fautes ou n'est pas encore écrit : voyez aiguillage check.\n`
    : `Le parcours « ${id} » n'existe pas.\n`;
}

function unplayed({ sources, flows, faulty }: ReturnType<typeof loadFlows>): number {
  const uncompiled = [...sources].filter(([id, { kind }]) => kind === 'flow' && !flows.has(id));
  return uncompiled.length + [...faulty].filter((id) => !sources.has(id)).length;
}

function tell(
  reports: readonly FlowReport[],
  texts: ReadonlyMap<string, string>,
  left: number,
  io: CommandIo,
): number {
  const issues = [...exampleFindings(reports)].map(({ file, path, part, ...finding }): Issue => {
    return { severity: 'error', ...finding, file: file.name, ...file.at(path, part) };
  });
  for (const report of reports) {
    io.out(`${lineOf(report)}\n`);
    const own = issues.filter(({ file }) => file === report.source.file.name);
    for (const issue of own) io.out(`${formatIssue(issue, texts.get(issue.file) ?? '')}\n`);
  }
  const files = new Set(reports.map(({ source }) => source.file.name));
  const shared = issues.filter(({ file }) => !files.has(file));
  for (const issue of shared) io.out(`${formatIssue(issue, texts.get(issue.file) ?? '')}\n`);
  const examples = reports.flatMap((report) => report.examples);
  const failed = examples.filter(({ fault }) => fault).length + shared.length;
  const parts = [
    counted(examples.length, 'exemple'),
    counted(failed, 'en échec', 'en échec'),
    reachedOf(reports),
    ...(left > 0 ? [`${counted(left, 'fichier')} en faute, voyez aiguillage check`] : []),
  ];
  io.out(`\n${parts.join(', ')}.\n`);
  return failed > 0 || left > 0 ? 1 : 0;
}

/** `12 fins atteintes sur 12 (100 %)`; the share is rounded down, so that 100 % leaves none. */
function reachedOf(reports: readonly FlowReport[]): string {
  const all = reports.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  const met = reports.reduce((sum, { outcomes, reached }) => {
    return sum + outcomes.filter((address) => reached.has(address)).length;
  }, 0);
  const share = all === 0 ? 100 : Math.floor((100 * met) / all);
  return `${counted(met, 'fin atteinte', 'fins atteintes')} sur ${all} (${share} %)`;
}

/** `caf.dette   13/13 exemples   12/12 fins`. */
function lineOf({ flow, examples, outcomes, reached }: FlowReport): string {
  const held = examples.filter(({ fault }) => !fault).length;
  const met = outcomes.filter((address) => reached.has(address)).length;
  const mark = held === examples.length && met === outcomes.length ? '✓' : '✗';
  return `${mark} ${flow.padEnd(32)} exemples ${held}/${examples.length}   fins ${met}/${outcomes.length}`;
}

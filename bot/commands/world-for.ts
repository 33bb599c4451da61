import { type World } from '../conversation/world.ts';
import { loadWorld } from '../service/load-world.ts';
import { formatIssues } from '../source/code-frame.ts';
import { type CommandIo } from './command.ts';
import { dataFolders, flowFolders } from './data-folders.ts';

/** Options of every command that reads flows and data. */
export const FOLDER_OPTIONS = {
  flows: { type: 'string' },
  data: { type: 'string' },
} as const;

/** The World of the folders asked for; its faults on standard error, and nothing when refused. */
export function worldFor(
  options: { readonly flows?: string; readonly data?: string },
  io: CommandIo,
): World | undefined {
  const { world, issues, texts } = loadWorld({
    flowsDirs: flowFolders(options.flows, io.env),
    dataDirs: dataFolders(options.data, io.env),
    snapshotDir: io.env['VAR_DIR'] ?? 'var',
    today: new Date(io.now).toISOString().slice(0, 10),
  });
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) io.err(`${formatIssues(errors, texts)}\n`);
  return world;
}

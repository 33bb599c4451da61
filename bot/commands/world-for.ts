import { type World } from '../conversation/world.ts';
import { loadWorld } from '../service/load-world.ts';
import { formatIssues } from '../source/code-frame.ts';
import { type CommandIo } from './command.ts';
import { type Folders } from './folders.ts';

/**
 * The World of the folders asked for, with the snapshot of the service (VAR_DIR, `var`); its
 * faults on standard error, and nothing when refused.
 */
export function worldFor({ flows, data, today }: Folders, io: CommandIo): World | undefined {
  const { world, issues, texts } = loadWorld({
    flowsDirs: flows,
    dataDirs: data,
    snapshotDir: io.env['VAR_DIR'] ?? 'var',
    today,
  });
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) io.err(`${formatIssues(errors, texts)}\n`);
  return world;
}

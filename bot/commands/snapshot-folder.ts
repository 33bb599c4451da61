import { type CommandIo } from './command.ts';

/** Where a command keeps what it worked out: the folder that the service keeps its own in. */
export function snapshotFolder({ env }: Pick<CommandIo, 'env'>): string {
  return env['VAR_DIR'] ?? 'var';
}

import { Readable } from 'node:stream';
import { type CommandDefinition, type CommandIo } from '../../bot/commands/command.ts';
import { cacheFolder } from '../support/cache-folder.ts';
import { warmed } from '../support/shared-snapshot.ts';

/** No service has run there: what one on this machine keeps is nobody's business here. */
let noService: string | undefined;

/** What a command writes and exits with, on a standard input and at a moment. */
export async function runCommand(
  command: CommandDefinition,
  args: readonly string[],
  {
    input = '',
    now = 0,
    env = {},
  }: {
    readonly input?: string;
    readonly now?: number;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = '';
  let err = '';
  const io: CommandIo = {
    stdin: Readable.from([input]),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env: {
      VAR_DIR: (noService ??= warmed(
        cacheFolder(`no-service-${process.env['JEST_WORKER_ID'] ?? 0}`),
      )),
      ...env,
    },
    now,
    isTty: false,
  };
  return { code: await command.run(args, io), out, err };
}

/** One JSON object a line. */
export function linesOf(out: string): readonly Record<string, unknown>[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

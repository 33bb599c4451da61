import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type CommandDefinition, type CommandIo } from './command.ts';

/**
 * Runs a command on its options; a wrong call (an unknown option, a folder that is not there, a
 * moment that is none) is said in one line, with the usage, and gives 2.
 */
export async function withArgs<T extends NonNullable<ParseArgsConfig['options']>>(
  { command, options }: { readonly command: Pick<CommandDefinition, 'usage'>; readonly options: T },
  args: readonly string[],
  io: CommandIo,
  run: (
    parsed: ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>,
  ) => Promise<number> | number,
): Promise<number> {
  try {
    return await run(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    const message = wrongCall(error);
    if (message === undefined) throw error;
    io.err(`${message}\n\n${command.usage}\n`);
    return 2;
  }
}

function wrongCall(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, path, message = '', name } = error as Partial<NodeJS.ErrnoException>;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `Le dossier « ${path ?? ''} » n'existe pas.`;
  if (code?.startsWith('ERR_PARSE_ARGS') === true) return `Appel incorrect : ${message}`;
  return name === 'LineError' ? message : undefined;
}

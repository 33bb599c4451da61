import { existsSync } from 'node:fs';
import { commands } from './commands/index.ts';
import { roomIn } from './commands/room-in.ts';
import { formatIssues } from './source/code-frame.ts';
import { FileFault } from './source/file-fault.ts';
import { StoreError } from './storage/store-error.ts';
import { harmless } from './view/harmless.ts';

/** Entry of `aiguillage <command>`; see docs/design.md, "The command". */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...args] = argv;
  // What files and imports hold commands no terminal; a program that reads gets it as it is.
  const out = (text: string): void =>
    void process.stdout.write(process.stdout.isTTY ? harmless(text) : text);
  const err = (text: string): void => void process.stderr.write(harmless(text));
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    const list = commands.map((one) => `  ${one.name.padEnd(10)} ${one.summary}`).join('\n');
    const help = `Usage : aiguillage <commande> [options]\n\n${list}\n\naiguillage <commande> --help : l'aide d'une commande.\n`;
    if (name === undefined || name === '--help' || name === 'help') {
      out(help);
      return 0;
    }
    err(`Commande inconnue : ${name}\n\n${help}`);
    return 2;
  }
  if (args.includes('--help')) {
    out(`${command.usage}\n`);
    return 0;
  }
  return command.run(args, {
    stdin: process.stdin,
    out,
    room: () => roomIn(process.stdout),
    err,
    env: process.env,
    now: Date.now(),
    isTty: process.stdout.isTTY,
    async settingFaults() {
      // Read by one command alone: the others start without it.
      const { readConfig } = await import('./config.ts');
      return readConfig(process.env).faults ?? [];
    },
  });
}

/** A file or a store without which the command cannot go on; nothing for a fault of the program. */
function sayFault(error: unknown): string | undefined {
  if (error instanceof FileFault) return formatIssues(error.issues, new Map());
  return error instanceof StoreError ? error.message : undefined;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `aiguillage … | head`: the reader left, which is no fault.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
// Begun by the service: it ends with it, were that killed.
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => process.exit(1));
}
// The settings of the service, where there are some: a command looks at the same things.
if (existsSync('.env')) process.loadEnvFile('.env');
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const said = sayFault(error);
  if (said === undefined) throw error;
  process.stderr.write(harmless(`${said}\n`));
  process.exitCode = 1;
}

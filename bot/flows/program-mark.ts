import { createHash, hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms whose code decides what a flow compiles to and what its check says. */
const ROOMS = [
  'engine',
  'view',
  'territory',
  'reading',
  'permanences',
  'campaigns',
  'understanding',
  'conversation',
  'source',
  'data',
  'flows',
];

const BOT = fileURLToPath(new URL('..', import.meta.url));
/** Left by the build beside the rooms that it made: their mark, and that of their sources. */
const MADE_OF = 'made-of';

let stamp: string | undefined;

/**
 * Changes with a file of the program, and with where it stands: cheap to tell, for what stays on this
 * machine. Of the program that runs: a build that comes after its start is another.
 */
export function programStamp(): string {
  return (stamp ??= sha256(fileStamps().join('\n')));
}

/**
 * The SHA-256 of what the program is made of, the same on every machine, and the same for the
 * sources as for what the build made of them. `bot`: the folder of its rooms.
 */
export function programMark(bot: string = BOT): string {
  const mark = contentsOf(bot);
  const [built, sources] = existsSync(join(bot, MADE_OF))
    ? readFileSync(join(bot, MADE_OF), 'utf8').split(' ')
    : [];
  // Compiled again by another hand, it is no more what was told of.
  return built === mark && sources !== undefined ? sources : mark;
}

/** Tells what the rooms in `built` were made of; called by the build. */
export function tellMadeOf(built: string, sources: string): void {
  writeFileSync(join(built, MADE_OF), `${contentsOf(built)} ${contentsOf(sources)}`);
}

function fileStamps(): readonly string[] {
  const marks = ROOMS.flatMap((room) => filesOf(join(BOT, room)).map(stampOf));
  // Bundled into one file, the rooms are not beside: that file is the program.
  return [...marks, stampOf(fileURLToPath(import.meta.url))];
}

function contentsOf(bot: string): string {
  const sum = createHash('sha256');
  for (const room of ROOMS) {
    for (const file of filesOf(join(bot, room)).toSorted()) {
      const bytes = readFileSync(file);
      sum.update(`\n${relative(bot, file)} ${bytes.length}:`).update(bytes);
    }
  }
  return sum.digest('hex');
}

function filesOf(room: string): readonly string[] {
  if (!existsSync(room)) return [];
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file))
    .map((file) => join(room, file));
}

function stampOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${file} ${size} ${mtimeMs}`;
}

function sha256(text: string): string {
  return hash('sha256', text);
}

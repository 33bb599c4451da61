import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CommandIo } from '../command.ts';
import { openOverlay } from '../open-overlay.ts';
import { type WrittenFile } from './write-record.ts';

type Env = CommandIo['env'];

/** What the last change of the calendar was made to, on this machine. */
function undoFile(env: Env): string {
  return join(env['VAR_DIR'] ?? 'var', 'permanence-undo.json');
}

/** Remembers how a file was, so that the change can be undone. A full disk is no fault. */
export function keepUndo(written: WrittenFile, env: Env): void {
  const file = undoFile(env);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, JSON.stringify(written), { mode: 0o600 });
  } catch {
    rmSync(file, { force: true });
  }
}

/** Puts back what the last change was made to, unless someone changed it since. The exit code. */
export async function undoLast(io: CommandIo): Promise<number> {
  const last = readUndo(io.env);
  const opened = last && (await openOverlay(io.env));
  if (!opened) {
    io.err('Rien à défaire ici.\n');
    return 1;
  }
  try {
    const { path, before: text, version: ifVersion } = last;
    const done = await opened.write([{ path, text, ifVersion }]);
    if (done === 'conflict') {
      io.err('Quelqu’un a changé cette permanence depuis : rien n’a été défait.\n');
      return 1;
    }
  } finally {
    await opened.close();
  }
  rmSync(undoFile(io.env), { force: true });
  io.out('C’est défait. Le public le voit d’ici 10 secondes.\n');
  return 0;
}

function readUndo(env: Env): WrittenFile | undefined {
  try {
    return JSON.parse(readFileSync(undoFile(env), 'utf8')) as WrittenFile;
  } catch {
    return undefined;
  }
}

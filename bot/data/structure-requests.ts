import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Requests of structures that wait for a coordinator. */
export interface StructureRequests {
  /** Keeps one; its name, or nothing when too many wait already. */
  save(yaml: string): string | undefined;
  list(): readonly WaitingRequest[];
  read(name: string): string | undefined;
  remove(name: string): void;
  /** How many more are kept. */
  room(): number;
  /** Removes those whose time is over. */
  sweep(): void;
}

export interface WaitingRequest {
  readonly name: string;
  /** Milliseconds since the epoch: it is removed then, answered or not. */
  readonly until: number;
}

/** Requests that wait, at most: nobody fills a disk through a form. */
export const MOST_REQUESTS = 200;
/** Milliseconds that a request waits: thirty days. */
const LIFE_MS = 30 * 86_400_000;
const NAME = /^[a-z2-7]{8}$/;

/**
 * Requests as files of `<varDir>/requests`, read by nobody else: what a structure wrote of itself,
 * its professional contact included. A file's own date says since when it waits.
 */
export function openRequests(varDir: string, now: () => number): StructureRequests {
  const folder = join(varDir, 'requests');
  const fileOf = (name: string) => join(folder, `${name}.yaml`);
  const all = (): readonly WaitingRequest[] =>
    filesIn(folder)
      .map((file) => file.replace(/\.yaml$/, ''))
      .filter((name) => NAME.test(name))
      .sort()
      .flatMap((name) => {
        const kept = statSync(fileOf(name), { throwIfNoEntry: false });
        return kept ? [{ name, until: kept.mtimeMs + LIFE_MS }] : [];
      });
  const list = () => all().filter(({ until }) => until > now());
  const isWaiting = (name: string) => list().some((one) => one.name === name);
  const sweep = (): void => {
    for (const { name, until } of all()) if (until <= now()) rmSync(fileOf(name), { force: true });
  };
  const room = () => Math.max(0, MOST_REQUESTS - list().length);
  return {
    list,
    room,
    sweep,
    save(yaml) {
      sweep();
      if (room() === 0) return undefined;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const name = newName();
      writeFileSync(fileOf(name), yaml, { mode: 0o600, flag: 'wx' });
      return name;
    },
    read: (name) => (isWaiting(name) ? readFileSync(fileOf(name), 'utf8') : undefined),
    remove(name) {
      if (isWaiting(name)) rmSync(fileOf(name));
    },
  };
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Eight signs that are told apart when read aloud. */
function newName(): string {
  const signs = 'abcdefghijklmnopqrstuvwxyz234567';
  return [...randomBytes(8)].map((byte) => signs[byte % signs.length]).join('');
}

import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Requests of structures that wait for a coordinator. */
export interface StructureRequests {
  /** Keeps one; its name, or nothing when too many wait already. */
  save(yaml: string): string | undefined;
  list(): readonly string[];
  read(name: string): string | undefined;
  remove(name: string): void;
}

/** Requests that wait, at most: nobody fills a disk through a form. */
const MOST = 200;
const NAME = /^[a-z2-7]{8}$/;

/**
 * Requests as files of `<varDir>/requests`, read by nobody else: what a structure wrote of itself,
 * its professional contact included.
 */
export function openRequests(varDir: string): StructureRequests {
  const folder = join(varDir, 'requests');
  const fileOf = (name: string) => join(folder, `${name}.yaml`);
  const list = (): readonly string[] => {
    try {
      return readdirSync(folder)
        .map((file) => file.replace(/\.yaml$/, ''))
        .filter((name) => NAME.test(name))
        .sort();
    } catch {
      return [];
    }
  };
  return {
    list,
    save(yaml) {
      if (list().length >= MOST) return undefined;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const name = newName();
      writeFileSync(fileOf(name), yaml, { mode: 0o600, flag: 'wx' });
      return name;
    },
    read(name) {
      return list().includes(name) ? readFileSync(fileOf(name), 'utf8') : undefined;
    },
    remove(name) {
      if (list().includes(name)) rmSync(fileOf(name));
    },
  };
}

/** Eight signs that are told apart when read aloud. */
function newName(): string {
  const signs = 'abcdefghijklmnopqrstuvwxyz234567';
  return [...randomBytes(8)].map((byte) => signs[byte % signs.length]).join('');
}

import { readdirSync } from 'node:fs';

/** A room: what is mutated in it, and the tests that must notice. */
export interface Room {
  readonly name: string;
  /** Folder of the sources; a file of the same name beside it belongs to it. */
  readonly sources: string;
  /** Folder, or one file, of the room's own tests: no other test counts. */
  readonly tests: string;
}

/** The rooms that are measured. */
export const ROOMS: readonly Room[] = [
  { name: 'guard', sources: 'bot/understanding/guard', tests: 'tests/understanding/guard.test.ts' },
  ...['engine', 'permanences', 'service', 'view', 'conversation'].map((name) => ({
    name,
    sources: `bot/${name}`,
    tests: `tests/${name}`,
  })),
];

/** Paths of a room's test files, from the root of the project. */
export function testFilesOf({ tests }: Room): readonly string[] {
  if (tests.endsWith('.ts')) return [tests];
  return readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${tests}/${file}`)
    .sort();
}

/** Paths of a room's sources, from the root of the project. */
export function filesOf({ sources }: Room): readonly string[] {
  const parent = sources.slice(0, sources.lastIndexOf('/'));
  return readdirSync(parent, { recursive: true, encoding: 'utf8' })
    .map((file) => `${parent}/${file}`)
    .filter((file) => file.startsWith(`${sources}/`) || file === `${sources}.ts`)
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/** Tests that weigh the sources themselves: they are red with every mutant in them, asleep or not. */
export const OF_SOURCES: readonly string[] = [
  'tests/conversation/packs.test.ts: the program weighs no more than it does, and what is carried keeps to its promise',
];

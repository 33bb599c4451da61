import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { exampleCast } from './support/example-cast.ts';
import { documentedIn, namesTaken, run } from './support/examples.ts';
import { typescriptIn } from './support/imports.ts';

const ROOMS = [
  'engine',
  'view',
  'territory',
  'reading',
  'permanences',
  'campaigns',
  'understanding',
  'conversation',
];

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['bot', 'widget', 'training', 'bench'].flatMap((folder) =>
  typescriptIn(join(root, folder)).map((file) => join(folder, file)),
);
const roomOf = (file: string) => file.split('/')[1] ?? '';
/** A room's index is its face: what stands there is for others. */
const isOutside = (file: string, target: string) =>
  !file.startsWith('bot/') || roomOf(file) !== roomOf(target) || file.endsWith('/index.ts');

/** `bot/engine/answer.ts answer`, for each name that a file outside a room takes from it. */
const taken = new Set(
  files.flatMap((file) =>
    namesTaken(join(root, file))
      .filter(([specifier]) => specifier.startsWith('.'))
      .map(([specifier, name]) => ({ target: normalize(join(dirname(file), specifier)), name }))
      .filter(({ target }) => isOutside(file, target))
      .map(({ target, name }) => `${target} ${name}`),
  ),
);
const cast = exampleCast();

const load = async (file: string) => (await import(join(root, file))) as Record<string, unknown>;
/** All that a room exports: an example may call its neighbours. */
const exportsOf = async (room: string): Promise<Readonly<Record<string, unknown>>> =>
  Object.assign(
    {},
    ...(await Promise.all(files.filter((file) => file.startsWith(`bot/${room}/`)).map(load))),
  ) as Readonly<Record<string, unknown>>;

describe.each(ROOMS)('%s', (room) => {
  const faces = files
    .filter((file) => file.startsWith(`bot/${room}/`))
    .flatMap((file) => documentedIn(join(root, file)).map((one) => ({ file, ...one })));

  test('each function that other rooms import shows an example', () => {
    const bare = faces
      .filter(({ file, name, examples }) => taken.has(`${file} ${name}`) && examples.length === 0)
      .map(({ file, name }) => `${file} ${name}`);
    expect(bare).toEqual([]);
  });

  test.each(faces.filter(({ examples }) => examples.length > 0))(
    '$name gives what its examples say',
    async ({ file, examples }) => {
      const names = { ...cast, ...(await exportsOf(room)), ...(await load(file)) };
      for (const example of examples) {
        const [given, said] = run(example, names);
        expect([example.expression, given]).toEqual([example.expression, said]);
      }
    },
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { circlesIn, importGraph, importsOf, typescriptIn } from './support/imports.ts';
import { wordListsIn } from './support/word-lists.ts';

/** docs/design.md, "The rooms", top to bottom: a room imports only itself and those above it. */
const ROOMS = [
  ['engine'],
  ['view'],
  ['territory'],
  ['reading'],
  ['permanences'],
  ['campaigns'],
  ['understanding'],
  ['conversation'],
  ['source'],
  ['data'],
  ['flows'],
  ['storage', 'statistics'],
  ['network'],
  ['feeds'],
  ['alerts'],
  ['service'],
  ['metrics'],
  ['channels'],
  ['commands'],
];
const PURE = new Set([
  'engine',
  'view',
  'territory',
  'reading',
  'permanences',
  'campaigns',
  'understanding',
  'conversation',
]);
/** Files of bot/ itself: the edges, which may import every room. */
const EDGES = 'edges';

const root = fileURLToPath(new URL('..', import.meta.url));
const bot = join(root, 'bot');
const files = typescriptIn(bot);

const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? EDGES) : EDGES);
const levelOf = (room: string) =>
  room === EDGES ? ROOMS.length : ROOMS.findIndex((level) => level.includes(room));

const importedBy = (file: string) => importsOf(join(bot, file));

test('every file stands in a room of the table', () => {
  const strangers = files.filter((file) => levelOf(roomOf(file)) < 0);
  expect(strangers).toEqual([]);
});

test('a room imports only itself and the rooms above it', () => {
  const wrong = files.flatMap((file) =>
    importedBy(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => normalize(join(dirname(file), specifier)))
      .filter((target) => {
        const [from, to] = [roomOf(file), roomOf(target)];
        return from !== to && levelOf(to) >= levelOf(from);
      })
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('no file imports its way back to itself, types included', () => {
  const beside = ['mediator', 'widget', 'bench', 'reliability', 'training', 'mutation', 'tests'];
  expect(circlesIn(importGraph(root, ['bot', ...beside]))).toEqual([]);
});

test('a circle is found, however long', () => {
  const graph = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['a', 'd']],
    ['d', []],
    ['e', ['e']],
  ]);
  expect(circlesIn(graph)).toEqual(['a → b → c → a', 'e → e']);
});

test('what tests keep from file to file imports nothing that each of them loads anew', () => {
  const helpers = JSON.parse(
    readFileSync(join(root, 'tests/support/kept-helpers.json'), 'utf8'),
  ) as readonly string[];
  const kept = (file: string) =>
    file.startsWith('bot/') || helpers.some((helper) => file === `tests/support/${helper}`);
  const graph = importGraph(root, ['bot', 'tests/support']);
  const wrong = [...graph]
    .filter(([file]) => kept(file))
    .flatMap(([file, targets]) =>
      targets.filter((target) => !kept(target)).map((one) => [file, one]),
    );
  expect(helpers.filter((helper) => !graph.has(`tests/support/${helper}`))).toEqual([]);
  expect(wrong).toEqual([]);
});

test('pure rooms import no package and nothing of Node', () => {
  const wrong = files
    .filter((file) => PURE.has(roomOf(file)))
    .flatMap((file) =>
      importedBy(file)
        .filter((specifier) => !specifier.startsWith('.'))
        .map((specifier) => `${file} imports ${specifier}`),
    );
  expect(wrong).toEqual([]);
});

test('one file names the Bot Framework SDK', () => {
  const naming = files.filter((file) =>
    importedBy(file).some((specifier) => specifier.startsWith('botbuilder')),
  );
  expect(naming).toEqual(['channels/botframework/sdk.ts']);
});

test('the tests of channels open no browser: those of `browser` do', () => {
  const graph = importGraph(root, ['tests']);
  const opens = (file: string, seen = new Set<string>()): boolean => {
    if (file === 'tests/support/chromium.ts') return true;
    if (seen.has(file)) return false;
    seen.add(file);
    return [...(graph.get(file) ?? [])].some((next) => opens(next, seen));
  };
  const inFolder = (folder: string) =>
    [...graph.keys()].filter((file) => file.startsWith(`tests/${folder}/`));
  expect(inFolder('browser').some((file) => opens(file))).toBe(true);
  expect(inFolder('channels').filter((file) => opens(file))).toEqual([]);
});

test('the embedded guide imports itself and bot/view only', () => {
  const embed = join(bot, '..', 'widget', 'embed');
  const wrong = readdirSync(embed).flatMap((file) =>
    [...readFileSync(join(embed, file), 'utf8').matchAll(/\bfrom '([^']+)'/g)]
      .map(([, specifier = '']) => specifier)
      .filter((specifier) => !/^\.\/[\w-]+\.ts$|^\.\.\/\.\.\/bot\/view\//.test(specifier))
      .map((specifier) => `${file} imports ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test('the application of who helps imports itself, the pure rooms and what draws codes', () => {
  const home = join(bot, '..', 'mediator');
  const pure = new RegExp(`^(?:${[...PURE].map((room) => `bot/${room}/`).join('|')}|mediator/)`);
  const wrong = typescriptIn(home).flatMap((file) =>
    importsOf(join(home, file))
      .filter((specifier) => !(specifier === 'uqr' && file === 'app/draw-qr.ts'))
      .map((specifier) => normalize(join('mediator', dirname(file), specifier)))
      .filter((target) => !pure.test(target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

/** Where lists of words stand by right: formats of personal data, and what the guide says. */
const WORDS_BELONG = ['understanding/guard/', 'view/phrases/'];
/** Lists that are formats, each with the reason why. */
const FORMATS: Readonly<Record<string, string>> = {
  'data/import/formats/permanence-csv/columns.ts': 'columns of a table that others fill',
};

test('lists of words are data, not code', () => {
  const found = wordListsIn(
    files.map((file) => ({ file, text: readFileSync(join(bot, file), 'utf8') })),
  );
  const apart = [...WORDS_BELONG, ...Object.keys(FORMATS)];
  const lists = found.filter(({ file }) => !apart.some((one) => file.startsWith(one)));
  expect(lists).toEqual([]);
  // An exception that nothing needs any more goes.
  const needed = new Set(found.map(({ file }) => file));
  expect(Object.keys(FORMATS).filter((file) => !needed.has(file))).toEqual([]);
});

test.each([
  [
    'an array',
    "const A = ['je', 'veux', 'voudrais', 'aimerais', 'faut', 'dois', 'cherche', 'besoin', 'aide'];",
  ],
  [
    'words to split',
    "const A = new Set('je veux voudrais aimerais faut dois cherche besoin aide un'.split(' '));",
  ],
  [
    'an expression',
    'const A = /^(?:je|veux|voudrais|aimerais|faut|dois|cherche|besoin|aide|tout)$/;',
  ],
  [
    'text of an expression',
    'const A = `${B}(?:je|veux|voudrais|aimerais|faut|${C}|dois|cherche|besoin|aide|un)`;',
  ],
  [
    'arguments',
    "const A = any('je', 'veux', 'voudrais', 'aimerais', 'faut', 'dois', 'cherche', 'besoin', 'aide');",
  ],
])('%s is a list of words', (_, text) => {
  expect(wordListsIn([{ file: 'a.ts', text }])).toHaveLength(1);
});

test.each([
  [
    'names of the code',
    "type Kind = 'je' | 'veux' | 'voudrais' | 'aimerais' | 'faut' | 'dois' | 'cherche' | 'besoin' | 'aide'; const A: Kind[] = ['je', 'veux', 'voudrais', 'aimerais', 'faut', 'dois', 'cherche', 'besoin', 'aide'];",
  ],
  [
    'a sentence',
    "const A = 'Je veux, voudrais, aimerais, il faut, je dois, cherche, ai besoin, aide.';",
  ],
  ['a few words', "const A = ['je', 'veux', 'voudrais'];"],
])('%s are none', (_, text) => {
  expect(wordListsIn([{ file: 'a.ts', text }])).toEqual([]);
});

test('turns are counted by the service, its pages and a batch of a helper alone', () => {
  // The terminal, the workshop of authors, the desk, training and the demonstration count nothing.
  const counting = files.filter((file) =>
    importsOf(join(bot, file)).some((from) => from.endsWith('statistics/to-counts.ts')),
  );
  expect(counting).toEqual([
    'channels/http/count-once.ts',
    'channels/mediator/counts.ts',
    'service/service.ts',
  ]);
});

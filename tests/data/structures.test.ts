import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readStructureText } from '../../bot/data/read-structures.ts';
import { communeWords } from '../../bot/data/read-commune-words.ts';
import { createCommunes } from '../../bot/territory/create-communes.ts';
import { loadData } from '../../bot/data/load-data.ts';
import { sharedSnapshot } from '../support/shared-snapshot.ts';

const cache = sharedSnapshot();
const today = '2026-11-25';
const folder = mkdtempSync(join(tmpdir(), 'aiguillage-structures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(origin: string) {
  mkdirSync(join(folder, 'structures'), { recursive: true });
  writeFileSync(
    join(folder, 'structures', 'mairie.yaml'),
    [
      'id: mairie',
      'name: Mairie',
      'origins:',
      `  - "${origin}"`,
      'languages: [ar]',
      'contact: { phone: "05 56 00 00 00" }',
      '',
    ].join('\n'),
  );
  const { data, issues } = loadData(['data', folder], { cache, today });
  const told = issues.filter(({ file }) => file.startsWith(folder));
  return { structure: data.structures.get('mairie'), told };
}

test('a structure is read: its origins, its languages, who answers', () => {
  const { structure, told } = read('https://www.mairie.example');
  expect(told).toEqual([]);
  expect(structure).toEqual({
    id: 'mairie',
    name: 'Mairie',
    origins: ['https://www.mairie.example'],
    languages: ['ar'],
    facts: new Map(),
    device: 'own',
    contact: { phone: '05 56 00 00 00' },
  });
  expect(read('http://localhost:5000').told).toEqual([]);
});

test('two structures of one origin are both read, and told of at the line', () => {
  const second = join(folder, 'structures', 'zz-ccas.yaml');
  read('https://www.mairie.example');
  writeFileSync(
    second,
    'id: ccas\nname: CCAS\norigins:\n  - https://ccas.example\n  - https://www.mairie.example\ncontact: { phone: "3939" }\n',
  );
  const { data, issues } = loadData(['data', folder], { cache, today });
  rmSync(second);
  const told = issues.filter(({ file }) => file.startsWith(folder));
  expect([data.structures.has('mairie'), data.structures.has('ccas')]).toEqual([true, true]);
  expect(told.map(({ code, line, severity }) => [code, line, severity])).toEqual([
    ['shared-origin', 5, 'warning'],
  ]);
});

test.each([
  'http://www.mairie.example',
  'https://www.mairie.example/',
  'https://www.mairie.example/page',
  'https://*.example',
  'https://Mairie.example',
  'https://mairie.example:443',
  'null',
])('an origin that is not one exactly is told at its line: %s', (origin) => {
  const { structure, told } = read(origin);
  expect(structure).toBeUndefined();
  expect(told.map(({ line }) => line)).toEqual([4]);
});

const context = {
  communes: createCommunes({
    communes: [],
    departements: new Map(),
    old: [],
    words: communeWords(['data']),
  }),
  territory: new Set(['33', '200023933']),
  folder: '',
};
const faultsOf = (lines: string) =>
  readStructureText(
    'essai.yaml',
    `id: essai\nname: Essai\norigins: []\ncontact: { phone: "39 39" }\n${lines}`,
    context,
  ).issues;

test.each([
  'territory: ["33", "200023933"]',
  'theme: { light: { action: "#003b73" }, radius: ".2em", font-family: Verdana, }',
  'legal: [Directrice de la publication : la maire]'.replace(' :', ''),
  'device: shared',
])('a structure may say: %s', (lines) => {
  expect(faultsOf(lines)).toEqual([]);
});

test.each([
  ['territory: ["99"]', 'unknown-territory'],
  ['commune: "99999"', 'unknown-commune'],
  ['theme: { light: { action: "#9bc3e6" } }', 'theme-contrast'],
  ...['"url(x)"', '"red"', '"#12"', '"#fff;}body{"', '"var(--x)"'].map((bad) => [
    `theme: { light: { action: ${bad} } }`,
    'bad-value',
  ]),
  ['theme: { light: { nothing: "#000" } }', 'unknown-key'],
  ['theme: { radius: "calc(1px)" }', 'bad-value'],
  ['theme: { font-family: "url(x)" }', 'bad-value'],
  ['theme: { font-family: "a;b" }', 'bad-value'],
  ['device: tablet', 'unknown-value'],
])('and is told in French what it may not: %s', (lines, code) => {
  const faults = faultsOf(lines);
  expect([...new Set(faults.map((fault) => fault.code))]).toEqual([code]);
});

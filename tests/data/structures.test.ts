import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { loadData } from '../../bot/data/load-data.ts';

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
  const { data, issues } = loadData(['data', folder], { today });
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
  expect(read('http://localhost:3979').told).toEqual([]);
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

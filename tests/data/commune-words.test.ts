import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { noCache } from '../../bot/data/data-cache.ts';
import { communeWords, readCommuneWords } from '../../bot/data/read-commune-words.ts';
import { readCommunes } from '../../bot/data/read-communes.ts';
import { Report } from '../../bot/data/report.ts';

const FILE = join('language', 'fr', 'communes.yaml');

function folderWith(words: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'commune-words-'));
  mkdirSync(join(folder, 'language', 'fr'), { recursive: true });
  writeFileSync(join(folder, FILE), words);
  return folder;
}

test('a folder without such words has those that ship', () => {
  expect(communeWords([mkdtempSync(join(tmpdir(), 'commune-words-'))])).toEqual(
    communeWords(['data']),
  );
});

test('a later folder overrides one kind of them, and leaves the others', () => {
  const words = communeWords(['data', folderWith('here: dans_mon_bourg\nranks: un/prem deux\n')]);
  expect(words.here).toEqual(['dans mon bourg']);
  expect(words.ranks).toEqual([['un', 'prem'], ['deux']]);
  expect(words.openers).toEqual(communeWords(['data']).openers);
});

test('what is written otherwise is told at its line', () => {
  const report = new Report();
  readCommuneWords({ folders: [folderWith("here: l'Île\n")], report, cache: noCache });
  expect(report.issues.map(({ line, severity }) => [line, severity])).toEqual([[1, 'error']]);
});

test('a word added to the data is heard in a sentence', () => {
  const folder = folderWith(
    readFileSync(join('data', FILE), 'utf8').replace('openers: >-', 'openers: >-\n  oyez'),
  );
  for (const table of ['communes.tsv', 'communes-old.tsv', 'departements.json']) {
    cpSync(join('data', table), join(folder, table));
  }
  expect(readCommunes('data').find('oyez Vesoul').decision).not.toBe('found');
  expect(readCommunes(folder).find('oyez Vesoul')).toMatchObject({
    decision: 'found',
    matches: [{ name: 'Vesoul' }],
  });
});

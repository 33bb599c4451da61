import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { noCache } from '../../bot/data/data-cache.ts';
import { readWatchWords } from '../../bot/data/read-watch-words.ts';
import { Report } from '../../bot/data/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-watch-words-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(folders: readonly string[]) {
  const report = new Report();
  const words = readWatchWords({ folders, report, cache: noCache });
  return { words, faults: report.issues.map(({ code, line }) => `${line} ${code}`) };
}

test('a subject names nobody, and no words stand in two subjects', () => {
  writeFileSync(
    join(folder, 'watch-words.yaml'),
    `cantine: { title: Cantine, words: [cantine] }
repas: { title: Repas, words: [goûter, Cantine] }
appel: { title: Appel, words: [06 12 34 56 78] }
`,
  );
  const { words, faults } = read([folder]);
  expect([...words.keys()]).toEqual(['cantine']);
  expect(faults).toEqual(['2 watch-word-twice', '3 watch-word-personal']);
});

test('the list that ships has no fault', () => {
  const { words, faults } = read(['data']);
  expect(faults).toEqual([]);
  expect(words.size).toBeGreaterThan(5);
});

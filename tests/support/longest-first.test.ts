import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

test('each file that is begun first is there', () => {
  const source = readFileSync('tests/support/longest-first.js', 'utf8');
  const names = [...source.matchAll(/^ {2}'(.+)',$/gm)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !existsSync(`tests/${name}.test.ts`))).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arraysKey, keepArrays, keptArrays } from '../../bot/data/kept-arrays.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const KEY = arraysKey('of this');
const VALUE = {
  head: 'préfixe\nune ligne',
  bytes: Int8Array.of(-16, 0, 12),
  within: {
    kinds: Uint16Array.of(65_535, 7),
    starts: Int32Array.of(-1, 2),
    none: new Int32Array(),
  },
  weights: Float64Array.of(Math.PI, -0, 1e-300),
};

function written(name: string): string {
  keepArrays(name, KEY, VALUE, folder);
  return join(folder, name);
}

test('what is kept is read as it was, each array of its own kind', () => {
  written('whole/model.br');
  expect(keptArrays('whole/model.br', KEY, folder)).toStrictEqual(VALUE);
});

test('nothing is read for another key, by another name, or where nothing is kept', () => {
  written('other');
  expect(keptArrays('other', arraysKey('of that'), folder)).toBeUndefined();
  expect(keptArrays('another', KEY, folder)).toBeUndefined();
  expect(keptArrays('other', KEY, join(folder, 'missing'))).toBeUndefined();
  expect(arraysKey('ab', 'c')).not.toBe(arraysKey('a', 'bc'));
});

test('what is damaged anywhere is as good as none', () => {
  const path = written('damaged');
  const whole = readFileSync(path);
  for (const at of [3, 70, whole.length - 20, whole.length - 1]) {
    const spoilt = Buffer.from(whole);
    spoilt[at] = (spoilt[at] ?? 0) ^ 1;
    writeFileSync(path, spoilt);
    expect(keptArrays('damaged', KEY, folder)).toBeUndefined();
  }
  writeFileSync(path, whole);
  expect(keptArrays('damaged', KEY, folder)).toBeDefined();
  truncateSync(path, whole.length - 8);
  expect(keptArrays('damaged', KEY, folder)).toBeUndefined();
});

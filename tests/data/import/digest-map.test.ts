import { expect, test } from '@jest/globals';
import { DigestMap } from '../../../bot/data/import/digest-map.ts';
import { digestOf } from '../../../bot/data/import/read-digests.ts';

test('keeps as a Map does, through growth, keys that fall together, and zero', () => {
  const ours = new DigestMap();
  const map = new Map<number, number>();
  const near = Array.from({ length: 1_500 }, (_, at) => (at % 500) * 2 ** 32);
  const far = Array.from({ length: 3_000 }, (_, at) => digestOf(`key ${at}`));
  for (const [at, key] of [...near, ...far].entries()) {
    ours.set(key, at);
    map.set(key, at);
  }
  expect(ours.size).toBe(map.size);
  const all = [...map.keys()];
  expect(all.map((key) => ours.get(key))).toEqual([...map.values()]);
  expect(all.every((key) => ours.has(key))).toBe(true);
  for (const absent of [1, digestOf('absent'), 2 ** 51]) {
    expect([ours.has(absent), ours.get(absent)]).toEqual([false, undefined]);
  }
});

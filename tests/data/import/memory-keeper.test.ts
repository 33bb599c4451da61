import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { memoryKeeper } from '../../../bot/data/import/memory-keeper.ts';

/** What is left after 5,000 records by a process that is above, or far below, its mark. */
async function leftAbove(much: number): Promise<object | undefined> {
  const left = new WeakRef({ by: 'a record' });
  const keepMemory = memoryKeeper(much);
  // A reference lives to the end of the turn in which it was made.
  await setImmediate();
  for (let at = 0; at < 5_000; at += 1) keepMemory();
  return left.deref();
}

test('collects what a long import leaves once the process has grown much', async () => {
  expect(await leftAbove(0)).toBeUndefined();
  expect(await leftAbove(Infinity)).toEqual({ by: 'a record' });
});

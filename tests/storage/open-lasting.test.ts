import { setImmediate as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openLasting } from '../../bot/storage/open-lasting.ts';

let collect: () => void;
beforeAll(() => {
  setFlagsFromString('--expose-gc');
  collect = runInNewContext('gc') as () => void;
});
afterAll(() => {
  setFlagsFromString('--no-expose-gc');
});

/** A database and a statement that nothing holds any more. */
function left(): readonly WeakRef<object>[] {
  const db = openLasting(':memory:', {});
  const statement = db.prepare('select 1');
  statement.get();
  db.pragma('user_version');
  db.close();
  return [new WeakRef<object>(db), new WeakRef<object>(statement)];
}

test('a database that was closed, and its statements, are never collected', async () => {
  const refs = left();
  const other = new WeakRef({});
  // What a reference gave is held until its turn of the loop is over.
  await pause();
  collect();
  expect(refs.map((ref) => ref.deref() !== undefined)).toEqual([true, true]);
  expect(other.deref()).toBeUndefined();
});

test('a pragma answers as the package would have it, each time', () => {
  const db = openLasting(':memory:', {});
  expect(db.pragma('user_version = 3')).toEqual([]);
  for (const time of [1, 2]) {
    expect([time, db.pragma('user_version')]).toEqual([time, [{ user_version: 3 }]]);
    expect([time, db.pragma('user_version', { simple: true })]).toEqual([time, 3]);
  }
  expect(db.pragma('busy_timeout = 250')).toEqual([{ timeout: 250 }]);
  expect(db.pragma('journal_mode = WAL')).toEqual([{ journal_mode: 'memory' }]);
  db.close();
});

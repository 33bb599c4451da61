import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { begin, read, say, type Began } from '../channels/directline/client.ts';
import { bundle, run } from './run-child.ts';
import { type Started } from './start-server.ts';

const WRITERS = 8;
const ROUNDS = 3;

/** Posts as fast as it is answered, until the server is gone; the ids acknowledged. */
async function write(server: Started, began: Began, name: string): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  try {
    for (let each = 0; ; each++) {
      const { status, body } = await say(server, began, {
        text: each % 2 === 0 ? 'La Caf' : 'recommencer',
        channelData: { clientActivityID: `${name}.${each}` },
      });
      if (status === 200) acknowledged.push(body.id);
    }
  } catch {
    return acknowledged;
  }
}

async function idsOf(server: Started, began: Began): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let watermark = ''; ;) {
    const { body } = await read(server, began, watermark);
    if (body.activities.length === 0) return ids;
    for (const { id } of body.activities) ids.add(id);
    watermark = body.watermark;
  }
}

test('every acknowledged answer is there after kill -9 under load and a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-kill-'));
  const file = await bundle('tests/server/sqlite-server.ts');
  const start = async () => {
    const child = run(file, [folder]);
    const [url] = await child.line(/^http.*/);
    return { child, server: { url, domain: `${url}/directline` } as Started };
  };
  const kept: { began: Began; acknowledged: readonly string[] }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { child, server } = await start();
    const begans = await Promise.all(Array.from({ length: WRITERS }, () => begin(server)));
    const writing = begans.map((began, each) => write(server, began, `w${each}`));
    setTimeout(() => child.process.kill('SIGKILL'), 400 + 150 * round);
    for (const [each, acknowledged] of (await Promise.all(writing)).entries()) {
      const began = begans[each];
      if (began) kept.push({ began, acknowledged });
    }
    await child.ended;
  }
  const { child, server } = await start();
  let total = 0;
  for (const { began, acknowledged } of kept) {
    const ids = await idsOf(server, began);
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    // A message and its answer go together: never one without the other (the welcome makes one).
    expect(ids.size % 2).toBe(1);
    total += acknowledged.length;
  }
  child.process.kill('SIGKILL');
  await child.ended;
  expect(total).toBeGreaterThan(ROUNDS * WRITERS);
  const db = new Sqlite(join(folder, 'aiguillage.sqlite'), { readonly: true });
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

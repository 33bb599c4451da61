import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';
import { recovered } from '../recovered.ts';
import { type Rig } from '../rig.ts';
import { createTalk } from '../talk.ts';

/** Bytes of the disk, of one write that fills it, and milliseconds that it stays full. */
const DISK = 256 * 1024 * 1024;
const CHUNK = Buffer.alloc(4096);
const FULL_MS = 700;

export const diskFull: Fault = {
  name: 'disk-full',
  what: 'disk full: reads and erasing go on',
  on: 'sqlite',
  start: { disk: DISK },
  impossible: () => (canMount() ? undefined : 'no small disk can be mounted here'),
  async strike(rig) {
    const { load } = rig;
    if (!load) return;
    const talk = await createTalk(rig);
    const before = load.met.unavailable;
    const filler = join(rig.folder, 'filler');
    fill(filler);
    await sleep(FULL_MS);
    // What was freed meanwhile by the service is taken too.
    fill(filler);
    await sleep(FULL_MS);
    if (load.met.unavailable === before) rig.fail('no 503 while the disk was full');
    if ((await talk.read()) !== 200) rig.fail('a read failed while the disk was full');
    if ((await talk.erase()) !== 200) rig.fail('erasing failed while the disk was full');
    if ((await talk.say('1')) !== 404) rig.fail('an erased conversation was still there');
    await recovered(rig, () => {
      rmSync(filler);
      return Promise.resolve();
    });
    checkWhole(rig);
  },
};

function fill(file: string): void {
  const open = openSync(file, 'a');
  try {
    for (;;) writeSync(open, CHUNK);
  } catch {
    // Full.
  } finally {
    closeSync(open);
  }
}

function checkWhole(rig: Rig): void {
  const db = new Sqlite(join(rig.folder, 'aiguillage.sqlite'), { readonly: true });
  if (db.pragma('quick_check', { simple: true }) !== 'ok') rig.fail('the file is corrupt');
  db.close();
}

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-mount-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4096', 'tmpfs', folder]);
  if (status === 0) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
  return status === 0;
}

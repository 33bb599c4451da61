import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';
import { createTalk } from '../talk.ts';

/** Milliseconds that a reader holds its picture of the file. */
const READS_MS = 1500;
/** Milliseconds that an erasing may take beside it: it must not wait for the reader. */
const ERASE_MS = 1000;

export const longReader: Fault = {
  name: 'long-reader',
  what: 'a long reader beside the service; erasing goes on',
  on: 'sqlite',
  async strike(rig) {
    const talk = await createTalk(rig);
    const db = new Sqlite(join(rig.folder, 'aiguillage.sqlite'), { readonly: true });
    db.exec('begin');
    db.prepare('select count(*) from activities').get();
    const before = rig.ledger.count();
    const began = performance.now();
    if ((await talk.erase()) !== 200) rig.fail('erasing failed beside a reader');
    if (performance.now() - began > ERASE_MS) rig.fail('erasing waited for a reader');
    await sleep(READS_MS);
    if (rig.ledger.count() === before) rig.fail('no turn was taken beside a reader');
    db.exec('commit');
    db.close();
  },
};

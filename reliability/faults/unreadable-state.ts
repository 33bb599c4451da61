import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Client } from 'pg';
import { type Fault } from '../fault.ts';
import { type Rig } from '../rig.ts';
import { createTalk } from '../talk.ts';

/** Not JSON; JSON of another shape; a state whose parts are not what they should be. */
const UNREADABLE = ['{"walks":[', '[]', '{"walks":[{}],"lang":"fr"}'];

export const unreadableState: Fault = {
  name: 'unreadable-state',
  what: 'an unreadable state row (SQLite): a kind restart',
  on: 'sqlite',
  strike: (rig) =>
    spoil(rig, (conversation, state) => {
      const db = new Sqlite(join(rig.folder, 'aiguillage.sqlite'), { timeout: 5000 });
      db.prepare('update conversations set state = ? where id = ?').run(state, conversation);
      db.close();
      return Promise.resolve();
    }),
};

export const unreadableStateOfReplicas: Fault = {
  name: 'unreadable-state-of-replicas',
  what: 'an unreadable state row (PostgreSQL): a kind restart',
  on: 'postgres',
  replicas: 2,
  strike: (rig) =>
    spoil(rig, async (conversation, state) => {
      const client = new Client({ connectionString: rig.databaseUrl });
      await client.connect();
      await client.query('update aiguillage.conversations set state = $1 where id = $2', [
        state,
        conversation,
      ]);
      await client.end();
    }),
};

/** After a restart of the service that has it in memory, the conversation must go on. */
async function spoil(
  rig: Rig,
  put: (conversation: string, state: string) => Promise<void>,
): Promise<void> {
  const talks = await Promise.all(UNREADABLE.map(() => createTalk(rig)));
  for (const [each, state] of UNREADABLE.entries()) {
    const talk = talks[each];
    if (talk) await put(talk.conversation, state);
  }
  const [service] = rig.services;
  await service?.kill();
  await service?.start();
  for (const talk of talks) {
    if ((await talk.say('1')) !== 200) rig.fail('an unreadable conversation did not go on');
    if ((await talk.read()) !== 200) rig.fail('an unreadable conversation could not be read');
  }
}

import { type Fault } from '../fault.ts';
import { createTalk, type Talk } from '../talk.ts';

/** Conversations erased in one round, while turns come on the other replica. */
const RACES = 10;
/** Turns on the way when the erasing comes. */
const TURNS = 4;

export const eraseRace: Fault = {
  name: 'erase-race',
  what: 'erasing on one replica, turns on the other',
  on: 'postgres',
  replicas: 2,
  async strike(rig) {
    const talks = await Promise.all(Array.from({ length: RACES }, () => createTalk(rig)));
    await Promise.all(
      talks.map(async (talk) => {
        const turns = Promise.all(Array.from({ length: TURNS }, () => talk.say('1', 1)));
        const erased = await talk.erase(0);
        const statuses = await turns;
        if (erased !== 200) rig.fail(`an erasing was answered ${erased}`);
        for (const status of statuses) {
          if (![200, 404].includes(status)) rig.fail(`a racing turn was answered ${status}`);
        }
        for (const replica of [0, 1]) {
          if ((await talk.read(replica)) === 200 && !(await isFarewell(talk, replica))) {
            rig.fail('an erased conversation was still there');
          }
        }
      }),
    );
    const ids = talks.map(({ conversation }) => `'${conversation}'`).join(',');
    const [left] =
      (await rig.postgres?.admin(
        `select count(*) as rows from aiguillage.conversations as one
         where id in (${ids}) and (state is not null
           or exists (select from aiguillage.activities where conversation = one.number)
           or exists (select from aiguillage.turns where conversation = one.number))`,
        rig.databaseUrl,
      )) ?? [];
    if (Number(left?.['rows']) !== 0) rig.fail('something was left of an erased conversation');
  },
};

/** The replica that erased still has the last screen for a minute; nothing can be said to it. */
async function isFarewell(talk: Talk, replica: number): Promise<boolean> {
  return (await talk.say('1', replica)) === 404;
}

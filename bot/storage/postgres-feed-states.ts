import { type FeedStates } from './feed-states.ts';
import { type Database } from './postgres-pool.ts';
import { statement } from './postgres-statements.ts';

const READ = statement('feeds-read', "select id, state from aiguillage.feeds where state <> ''");
const SAVE = statement(
  'feeds-save',
  'update aiguillage.feeds set state = $3 where id = $1 and holder = $2 returning id',
);
const HOLD = statement(
  'feeds-hold',
  `insert into aiguillage.feeds as feed (id, state, holder, until) values ($1, '', $2, $4::int8)
   on conflict (id) do update set holder = $2, until = $4::int8
   where feed.holder is null or feed.until <= $3::int8
   returning id`,
);
const RENEW = statement(
  'feeds-renew',
  'update aiguillage.feeds set until = $3::int8 where id = $1 and holder = $2 returning id',
);
const RELEASE = statement(
  'feeds-release',
  'update aiguillage.feeds set holder = null where id = $1 and holder = $2',
);

/** The feeds in the database of the replicas, which is closed by who opened it. */
export function openPostgresFeedStates({ run }: Pick<Database, 'run'>): FeedStates {
  return {
    async read() {
      const rows = await run<{ id: string; state: string }>(READ, []);
      return new Map(rows.map(({ id, state }) => [id, state]));
    },
    save: async (feed, holder, state) => (await run(SAVE, [feed, holder, state])).length === 1,
    hold: async (feed, holder, now, until) =>
      (await run(HOLD, [feed, holder, now, until])).length === 1,
    renew: async (feed, holder, until) => (await run(RENEW, [feed, holder, until])).length === 1,
    async release(feed, holder) {
      await run(RELEASE, [feed, holder]);
    },
    close: () => Promise.resolve(),
  };
}

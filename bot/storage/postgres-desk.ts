import { type Desk, type DeskKey, type DeskSession, type OpenSession } from './desk.ts';
import { type Database } from './postgres-pool.ts';
import { EXPIRED_BY, statement } from './postgres-statements.ts';

const KEY = `id, structure, role, label, territory, hash, made::float8, expires::float8`;
const SESSION = `session.id, session.key, session.begun::float8, session.seen::float8,
  session.until::float8`;
const LIVING = `aiguillage.desk_sessions as session
  join aiguillage.desk_keys as key on key.id = session.key
  where session.until > $1::int8 and key.expires > $1::int8`;

const ADD_KEY = statement(
  'desk-add-key',
  `insert into aiguillage.desk_keys (id, structure, role, label, territory, hash, made, expires)
   values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning id`,
);
const KEYS = statement('desk-keys', `select ${KEY} from aiguillage.desk_keys order by made, id`);
const ONE_KEY = statement('desk-key', `select ${KEY} from aiguillage.desk_keys where id = $1`);
const HOLD_KEY = statement(
  'desk-hold-key',
  'select id from aiguillage.desk_keys where id = $1 for share',
);
const DROP_KEY = statement(
  'desk-drop-key',
  'delete from aiguillage.desk_keys where id = $1 returning id',
);
const DROP_SESSIONS = statement(
  'desk-drop-sessions',
  'delete from aiguillage.desk_sessions where key = $1',
);
const BEGIN = statement(
  'desk-begin',
  `insert into aiguillage.desk_sessions (id, key, begun, seen, until, hash)
   values ($1, $2, $3, $4, $5, $6)`,
);
const DROP_OLDEST = statement(
  'desk-drop-oldest',
  `delete from aiguillage.desk_sessions where key = $1 and id not in (
     select id from aiguillage.desk_sessions where key = $1 order by begun desc, id limit $2)`,
);
const OPEN = statement('desk-open', `select ${SESSION} from ${LIVING} and session.hash = $2`);
const PROLONG = statement(
  'desk-prolong',
  `update aiguillage.desk_sessions
   set seen = greatest(seen, $2::int8), until = greatest(until, $3::int8) where id = $1`,
);
const SESSIONS = statement(
  'desk-sessions',
  `select ${SESSION} from ${LIVING} order by session.begun, session.id`,
);
const END = statement('desk-end', 'delete from aiguillage.desk_sessions where id = $1');
const SWEEP_KEYS = statement(
  'desk-sweep-keys',
  `delete from aiguillage.desk_keys where ${EXPIRED_BY('expires')}`,
);
const SWEEP_SESSIONS = statement(
  'desk-sweep-sessions',
  `delete from aiguillage.desk_sessions where ${EXPIRED_BY('until')}
   or key not in (select id from aiguillage.desk_keys)`,
);

/** Keys of people and their sessions, in the database of the replicas. */
export function createPostgresDesk({ run, together }: Pick<Database, 'run' | 'together'>): Desk {
  const key = async (id: string): Promise<DeskKey | undefined> =>
    (await run<DeskKey>(ONE_KEY, [id]))[0];
  return {
    async addKey({ id, structure, role, label, territory, hash, made, expires }) {
      const values = [id, structure, role, label, territory, hash, made, expires];
      return (await run(ADD_KEY, values)).length > 0;
    },
    keys: () => run<DeskKey>(KEYS, []),
    key,
    /** The key goes first: who opens a session by it meanwhile waits, then finds it gone. */
    revokeKey: (id) =>
      together(async (on) => {
        const gone = await on(DROP_KEY, [id]);
        await on(DROP_SESSIONS, [id]);
        return gone.length > 0;
      }),
    begin: ({ id, key: by, begun, seen, until }, hash, most) =>
      together(async (on) => {
        if ((await on(HOLD_KEY, [by])).length === 0) return false;
        await on(BEGIN, [id, by, begun, seen, until, hash]);
        await on(DROP_OLDEST, [by, most]);
        return true;
      }),
    async open(hash, now): Promise<OpenSession | undefined> {
      const [session] = await run<DeskSession>(OPEN, [now, hash]);
      const own = session && (await key(session.key));
      return session && own ? { session, key: own } : undefined;
    },
    async prolong(id, seen, until) {
      await run(PROLONG, [id, seen, until]);
    },
    sessions: (now) => run<DeskSession>(SESSIONS, [now]),
    async end(id) {
      await run(END, [id]);
    },
    async sweep(before) {
      await run(SWEEP_KEYS, [before]);
      await run(SWEEP_SESSIONS, [before]);
    },
  };
}

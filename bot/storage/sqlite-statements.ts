import { type Database, type Statement } from 'better-sqlite3';

export interface ConversationRow {
  readonly version: number;
  readonly state: string | null;
  readonly last: number;
  readonly expires: number;
}

/** Every statement of the store, prepared once. */
export interface Statements {
  readonly read: Statement<[string], ConversationRow>;
  readonly save: Statement<[string, number, string | null, number, number]>;
  readonly log: Statement<[string, number, string]>;
  readonly readLog: Statement<[string, number, number], { sequence: number; activity: string }>;
  readonly clearLog: Statement<[string]>;
  readonly turn: Statement<[string, string], { reply: string | null }>;
  readonly keepTurn: Statement<[string, string, string | null]>;
  readonly clearTurns: Statement<[string]>;
  readonly count: Statement<[string, number]>;
  readonly counters: Statement<[string, string], { key: string; count: number }>;
  readonly expired: Statement<[number, number], { id: string }>;
  readonly remove: Statement<[string]>;
}

export function prepareStatements(db: Database): Statements {
  return {
    read: db.prepare('select version, state, last, expires from conversations where id = ?'),
    save: db.prepare(
      `insert into conversations (id, version, state, last, expires) values (?, ?, ?, ?, ?)
       on conflict (id) do update set version = excluded.version, state = excluded.state,
         last = excluded.last, expires = excluded.expires`,
    ),
    log: db.prepare('insert into activities (conversation, sequence, activity) values (?, ?, ?)'),
    readLog: db.prepare(
      `select sequence, activity from activities
       where conversation = ? and sequence > ? order by sequence limit ?`,
    ),
    clearLog: db.prepare('delete from activities where conversation = ?'),
    turn: db.prepare('select reply from turns where conversation = ? and key = ?'),
    keepTurn: db.prepare('insert into turns (conversation, key, reply) values (?, ?, ?)'),
    clearTurns: db.prepare('delete from turns where conversation = ?'),
    count: db.prepare(
      `insert into counters (key, count) values (?, ?)
       on conflict (key) do update set count = count + excluded.count`,
    ),
    counters: db.prepare(
      'select key, count from counters where substr(key, 1, length(?)) = ? order by key',
    ),
    expired: db.prepare('select id from conversations where expires <= ? limit ?'),
    remove: db.prepare('delete from conversations where id = ?'),
  };
}

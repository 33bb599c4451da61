import { type Database, type Statement } from 'better-sqlite3';
import { type KeptTicket } from './tickets.ts';

/** What a write needs to know of a conversation: all but its state. */
export interface HeadRow {
  readonly number: number;
  readonly version: number;
  readonly erased: 0 | 1;
  readonly last: number;
  readonly expires: number;
}

export interface ConversationRow {
  readonly version: number;
  readonly state: string | null;
  readonly last: number;
  readonly expires: number;
}

/** Whether a mark of what was counted is known: by its own key. */
export const IS_COUNTED = 'select mark from counted where mark = ? and until > ?';
/** Forgets marks that are over, found by their end. */
export const CLEAR_COUNTED =
  'delete from counted where mark in (select mark from counted where until <= ? limit ?)';

/** Every statement of the store, prepared once. */
export interface Statements {
  readonly read: Statement<[string], ConversationRow>;
  readonly head: Statement<[string], HeadRow>;
  readonly create: Statement<[string, number, string | null, number, number]>;
  /** All but `expires`, whose index costs as much as the row. */
  readonly save: Statement<[number, string | null, number, number]>;
  readonly prolong: Statement<[number, number]>;
  readonly log: Statement<[number, string]>;
  /** A message and its answer, the usual turn. */
  readonly logTwo: Statement<[number, string, number, string]>;
  readonly readLog: Statement<[number, number, number], { place: number; activity: string }>;
  readonly clearLog: Statement<[number, number]>;
  readonly turn: Statement<[number, string], { reply: string | null }>;
  /** Changes nothing when the key is known. */
  readonly keepTurn: Statement<[number, string, string | null]>;
  readonly clearTurns: Statement<[number]>;
  readonly count: Statement<[string, number]>;
  readonly isCounted: Statement<[number, number], { mark: number }>;
  readonly keepCounted: Statement<[{ mark: number; until: number; now: number }]>;
  readonly clearCounted: Statement<[number, number]>;
  readonly counters: Statement<[string, string], { key: string; count: number }>;
  readonly dropCounter: Statement<[string]>;
  readonly expired: Statement<[number, number], { number: number }>;
  readonly remove: Statement<[number]>;
  readonly ticket: Statement<[number], KeptTicket>;
  readonly keepTicket: Statement<[number, string, string | null, number, string]>;
  readonly clearTicket: Statement<[number]>;
  /** Changes nothing when the hash is known. */
  readonly spend: Statement<[string, number]>;
  readonly clearSpent: Statement<[number]>;
  readonly bytesOf: Statement<[number, number], { bytes: number }>;
  readonly size: Statement<[], { size: number }>;
  readonly soonest: Statement<[], { expires: number | null }>;
  readonly takeRate: Statement<
    [{ key: string; now: number; each: number; window: number }],
    { ends: number }
  >;
  readonly lookRate: Statement<[string], { ends: number }>;
  readonly clearRates: Statement<[number]>;
}

export function prepareStatements(db: Database): Statements {
  return {
    read: db.prepare('select version, state, last, expires from conversations where id = ?'),
    head: db.prepare(
      `select number, version, state is null as erased, last, expires
       from conversations where id = ?`,
    ),
    create: db.prepare(
      'insert into conversations (id, version, state, last, expires) values (?, ?, ?, ?, ?)',
    ),
    save: db.prepare('update conversations set version = ?, state = ?, last = ? where number = ?'),
    prolong: db.prepare('update conversations set expires = ? where number = ?'),
    log: db.prepare('insert into activities (place, activity) values (?, ?)'),
    logTwo: db.prepare('insert into activities (place, activity) values (?, ?), (?, ?)'),
    readLog: db.prepare(
      `select place, activity from activities
       where place > ? and place < ? order by place limit ?`,
    ),
    clearLog: db.prepare('delete from activities where place >= ? and place < ?'),
    turn: db.prepare('select reply from turns where conversation = ? and key = ?'),
    keepTurn: db.prepare('insert or ignore into turns (conversation, key, reply) values (?, ?, ?)'),
    clearTurns: db.prepare('delete from turns where conversation = ?'),
    count: db.prepare(
      `insert into counters (key, count) values (?, ?)
       on conflict (key) do update set count = count + excluded.count`,
    ),
    isCounted: db.prepare(IS_COUNTED),
    keepCounted: db.prepare(
      `insert into counted (mark, until) values ($mark, $until)
       on conflict (mark) do update set until = excluded.until where until <= $now`,
    ),
    clearCounted: db.prepare(CLEAR_COUNTED),
    counters: db.prepare('select key, count from counters where key >= ? and key < ? order by key'),
    dropCounter: db.prepare('delete from counters where key = ?'),
    expired: db.prepare('select number from conversations where expires <= ? limit ?'),
    remove: db.prepare('delete from conversations where number = ?'),
    ticket: db.prepare('select hash, before, replaced, bound from tickets where conversation = ?'),
    keepTicket: db.prepare(
      `insert or replace into tickets (conversation, hash, before, replaced, bound)
       values (?, ?, ?, ?, ?)`,
    ),
    clearTicket: db.prepare('delete from tickets where conversation = ?'),
    spend: db.prepare('insert or ignore into spent (hash, expires) values (?, ?)'),
    clearSpent: db.prepare('delete from spent where expires <= ?'),
    bytesOf: db.prepare(
      `select coalesce(sum(octet_length(activity)), 0) as bytes from activities
       where place > ? and place < ?`,
    ),
    size: db.prepare('select count(*) as size from conversations'),
    soonest: db.prepare('select min(expires) as expires from conversations'),
    takeRate: db.prepare(
      // `ends`: when all that was taken has come back; `count` was for a version before.
      `insert into rates (key, ends, count) values ($key, $now + $each, 1)
       on conflict (key) do update set ends = max(ends, $now) + $each
         where max(ends, $now) + $each <= $now + $window
       returning ends`,
    ),
    lookRate: db.prepare('select ends from rates where key = ?'),
    clearRates: db.prepare('delete from rates where ends <= ?'),
  };
}

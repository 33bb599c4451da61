import { type Database } from 'better-sqlite3';
import { bytesIn } from './bytes-in.ts';
import { endOf, type KeyRange } from './counter-pages.ts';
import { parseState } from './parse-state.ts';
import { eachMs, roomAt, type Rate, type Room } from './rates.ts';
import { StoreError } from './store-error.ts';
import { prepareStatements, type HeadRow, type Statements } from './sqlite-statements.ts';
import { createSqlitePages } from './sqlite-pages.ts';
import {
  type Count,
  type MarkedCounts,
  type StoredActivity,
  type Write,
  type Written,
} from './store.ts';
import { exchanged } from './tickets.ts';

/** Places kept for the log of one conversation; a walk of 200 answers fits thousands of times. */
const PLACES = 2 ** 20;

/** What is done inside a transaction of the caller's, or reads alone. Synchronous. */
export type Tables<S> = ReturnType<typeof createTables<S>>;

/** Rows of one file. `now` says what has expired. */
export function createTables<S>(db: Database, now: () => number) {
  const sql = prepareStatements(db);
  const pages = createSqlitePages(db);
  const alive = <T extends { readonly expires: number }>(row: T | undefined): T | undefined =>
    row && row.expires > now() ? row : undefined;
  return {
    read(id: string) {
      const row = alive(sql.read.get(id));
      if (!row) return undefined;
      if (row.state === null) return 'erased' as const;
      const { version, last, expires } = row;
      return { state: parseState(row.state) as S | undefined, version, last, expires };
    },
    write(id: string, version: number, write: Write<S>): Written {
      const head = sql.head.get(id);
      const row = alive(head);
      // An expired conversation may still stand there, under the same id.
      if (head && !row) remove(sql, head.number);
      return row ? append(sql, row, version, write) : create(sql, id, version, write);
    },
    replyTo(id: string, turnKey: string) {
      const row = alive(sql.head.get(id));
      const known = row && sql.turn.get(row.number, turnKey);
      return known && { reply: known.reply ?? undefined };
    },
    activities(id: string, after: number, limit: number) {
      const row = alive(sql.head.get(id));
      if (!row || row.last <= after) return [];
      const from = row.number * PLACES;
      return sql.readLog.all(from + after, from + PLACES, limit).map(({ place, activity }) => ({
        sequence: place - from,
        activity: JSON.parse(activity) as StoredActivity,
      }));
    },
    count(counts: readonly Count[]): void {
      addCounts(sql, counts);
    },
    countOnce(all: readonly MarkedCounts[], until: number): readonly Count[] {
      const at = now();
      const isKnown = (mark: number): boolean => sql.isCounted.get(mark, at) !== undefined;
      return all.flatMap(({ counts, keep, besides }) => {
        const isNew = ![...keep, ...besides].some(isKnown);
        for (const mark of keep) sql.keepCounted.run({ mark, until, now: at });
        if (isNew) addCounts(sql, counts);
        return isNew ? counts : [];
      });
    },
    clearCounted: (before: number, limit: number): number =>
      sql.clearCounted.run(before, limit).changes,
    counters(prefix: string): ReadonlyMap<string, number> {
      return new Map(sql.counters.all(prefix, endOf(prefix)).map(({ key, count }) => [key, count]));
    },
    fold(between: KeyRange, limit: number, to: (key: string) => string | undefined): number {
      const rows = pages(between, limit);
      for (const { key, count } of rows) {
        sql.dropCounter.run(key);
        const into = to(key);
        if (into !== undefined) addCounts(sql, [{ key: into, by: count }]);
      }
      return rows.length;
    },
    erase(id: string, expires: number, counts: readonly Count[]): void {
      const head = sql.head.get(id);
      if (head) remove(sql, head.number);
      sql.create.run(id, (head?.version ?? 0) + 1, null, 0, expires);
      addCounts(sql, counts);
    },
    issue(id: string, hash: string, bound: string): boolean {
      const row = alive(sql.head.get(id));
      if (!row || row.erased === 1) return false;
      sql.keepTicket.run(row.number, hash, null, 0, bound);
      return true;
    },
    exchange(id: string, hash: string, bound: string, next: string): boolean {
      const row = alive(sql.head.get(id));
      const kept = row && sql.ticket.get(row.number);
      const ticket = kept && exchanged(kept, { hash, bound, next }, now());
      if (!row || !ticket) return false;
      sql.keepTicket.run(row.number, next, ticket.before, ticket.replaced, bound);
      return true;
    },
    spend: (hash: string, expires: number): boolean => sql.spend.run(hash, expires).changes === 1,
    /** What lives for a while and belongs to no conversation. */
    clearPassing(before: number): void {
      sql.clearSpent.run(before);
      sql.clearRates.run(before);
    },
    bytesOf(id: string): number {
      const row = alive(sql.head.get(id));
      const from = (row?.number ?? 0) * PLACES;
      return (row && sql.bytesOf.get(from, from + PLACES)?.bytes) ?? 0;
    },
    size: (): number => sql.size.get()?.size ?? 0,
    soonestExpiry: (): number | undefined => sql.soonest.get()?.expires ?? undefined,
    takeRate(key: string, rate: Rate): Room {
      const at = now();
      const given = { key, now: at, each: eachMs(rate), window: rate.windowMs };
      const taken = sql.takeRate.get(given);
      const { ends } = taken ?? sql.lookRate.get(key) ?? {};
      return { taken: taken !== undefined, ...roomAt(ends, rate, at) };
    },
    lookRate: (key: string, rate: Rate): Room => ({
      taken: false,
      ...roomAt(sql.lookRate.get(key)?.ends, rate, now()),
    }),
    expired: (before: number, limit: number) =>
      sql.expired.all(before, limit).map(({ number }) => number),
    remove(numbers: readonly number[]): void {
      for (const number of numbers) remove(sql, number);
    },
  };
}

function remove(sql: Statements, number: number): void {
  sql.clearLog.run(number * PLACES, (number + 1) * PLACES);
  sql.clearTurns.run(number);
  sql.clearTicket.run(number);
  sql.remove.run(number);
}

function create<S>(sql: Statements, id: string, version: number, write: Write<S>): Written {
  if (version !== 0) return { kind: 'conflict' };
  const { state, activities, turnKey, reply, expires } = write;
  const made = sql.create.run(id, 1, JSON.stringify(state), activities.length, expires);
  const number = Number(made.lastInsertRowid);
  if (turnKey !== undefined) sql.keepTurn.run(number, turnKey, reply ?? null);
  const bytes = log(sql, number, 0, activities);
  addCounts(sql, write.counts);
  return { kind: 'written', version: 1, firstSequence: 1, bytes };
}

function append<S>(sql: Statements, row: HeadRow, version: number, write: Write<S>): Written {
  const { number, last } = row;
  const { state, activities, turnKey, expires } = write;
  const isAt = row.version === version && row.erased === 0;
  if (turnKey !== undefined && !keepTurn(sql, number, { key: turnKey, reply: write.reply }, isAt)) {
    return { kind: 'known', reply: sql.turn.get(number, turnKey)?.reply ?? undefined };
  }
  if (!isAt) return { kind: 'conflict' };
  const end = last + activities.length;
  if (end >= PLACES) throw new StoreError('unavailable', 'Cette conversation est trop longue.');
  sql.save.run(version + 1, JSON.stringify(state), end, number);
  if (expires !== row.expires) sql.prolong.run(expires, number);
  const bytes = log(sql, number, last, activities);
  addCounts(sql, write.counts);
  return { kind: 'written', version: version + 1, firstSequence: last + 1, bytes };
}

/** False: the key was known. Nothing is kept when the turn will not be written. */
function keepTurn(
  sql: Statements,
  number: number,
  { key, reply }: { readonly key: string; readonly reply: string | undefined },
  willWrite: boolean,
): boolean {
  if (!willWrite) return sql.turn.get(number, key) === undefined;
  return sql.keepTurn.run(number, key, reply ?? null).changes === 1;
}

/** Adds lines to the log; their bytes. */
function log(
  sql: Statements,
  number: number,
  last: number,
  activities: readonly StoredActivity[],
): number {
  const lines = activities.map((activity) => JSON.stringify(activity));
  let place = number * PLACES + last;
  const [one, two] = lines;
  if (one !== undefined && two !== undefined && lines.length === 2) {
    sql.logTwo.run(place + 1, one, place + 2, two);
  } else {
    for (const line of lines) {
      place += 1;
      sql.log.run(place, line);
    }
  }
  return bytesIn(lines);
}

function addCounts(sql: Statements, counts: readonly Count[]): void {
  for (const { key, by } of counts) sql.count.run(key, by);
}

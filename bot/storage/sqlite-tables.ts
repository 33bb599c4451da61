import { type Database } from 'better-sqlite3';
import { prepareStatements, type ConversationRow, type Statements } from './sqlite-statements.ts';
import { type Count, type StoredActivity, type Write, type Written } from './store.ts';

/** What is done inside a transaction of the caller's, or reads alone. Synchronous. */
export type Tables<S> = ReturnType<typeof createTables<S>>;

/** Rows of one file. `now` says what has expired. */
export function createTables<S>(db: Database, now: () => number) {
  const sql = prepareStatements(db);
  const rowOf = (id: string): ConversationRow | undefined => {
    const row = sql.read.get(id);
    return row && row.expires > now() ? row : undefined;
  };
  const clear = (id: string): void => {
    sql.clearLog.run(id);
    sql.clearTurns.run(id);
  };
  return {
    read(id: string) {
      const row = rowOf(id);
      if (!row) return undefined;
      if (row.state === null) return 'erased' as const;
      const { version, last, expires } = row;
      return { state: JSON.parse(row.state) as S, version, last, expires };
    },
    write(id: string, version: number, write: Write<S>): Written {
      const row = rowOf(id);
      const known = row && write.turnKey !== undefined && sql.turn.get(id, write.turnKey);
      if (known) return { kind: 'known', reply: known.reply ?? undefined };
      if (!isAt(row, version)) return { kind: 'conflict' };
      // Version 0 may still have the lines of an expired conversation under it.
      if (version === 0) clear(id);
      return save(sql, id, row, write);
    },
    replyTo(id: string, turnKey: string) {
      const known = rowOf(id) && sql.turn.get(id, turnKey);
      return known && { reply: known.reply ?? undefined };
    },
    activities(id: string, after: number, limit: number) {
      if (!rowOf(id)) return [];
      return sql.readLog.all(id, after, limit).map(({ sequence, activity }) => ({
        sequence,
        activity: JSON.parse(activity) as StoredActivity,
      }));
    },
    count(counts: readonly Count[]): void {
      addCounts(sql, counts);
    },
    counters(prefix: string): ReadonlyMap<string, number> {
      return new Map(sql.counters.all(prefix, prefix).map(({ key, count }) => [key, count]));
    },
    erase(id: string, expires: number, counts: readonly Count[]): void {
      const version = (rowOf(id)?.version ?? 0) + 1;
      clear(id);
      sql.save.run(id, version, null, 0, expires);
      addCounts(sql, counts);
    },
    expired: (before: number, limit: number) => sql.expired.all(before, limit).map(({ id }) => id),
    remove(ids: readonly string[]): void {
      for (const id of ids) {
        clear(id);
        sql.remove.run(id);
      }
    },
  };
}

/** Whether the conversation is at that version (0: not there), and not erased. */
function isAt(row: ConversationRow | undefined, version: number): boolean {
  return (row?.version ?? 0) === version && row?.state !== null;
}

function save<S>(
  sql: Statements,
  id: string,
  row: ConversationRow | undefined,
  { state, activities, counts, turnKey, reply, expires }: Write<S>,
): Written {
  const { version, last } = row ?? { version: 0, last: 0 };
  const end = last + activities.length;
  sql.save.run(id, version + 1, JSON.stringify(state), end, expires);
  activities.forEach((activity, index) => {
    sql.log.run(id, last + index + 1, JSON.stringify(activity));
  });
  if (turnKey !== undefined) sql.keepTurn.run(id, turnKey, reply ?? null);
  addCounts(sql, counts);
  return { kind: 'written', version: version + 1, firstSequence: last + 1 };
}

function addCounts(sql: Statements, counts: readonly Count[]): void {
  for (const { key, by } of counts) sql.count.run(key, by);
}

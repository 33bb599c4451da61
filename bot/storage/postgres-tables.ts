import { bytesIn } from './bytes-in.ts';
import { endOf, type CountedKey, type KeyRange } from './counter-pages.ts';
import { parseState } from './parse-state.ts';
import { type Database, type Run } from './postgres-pool.ts';
import * as sql from './postgres-statements.ts';
import { eachMs, roomAt, type Rate, type Room } from './rates.ts';
import {
  type Conversation,
  type Count,
  type LoggedActivity,
  type MarkedCounts,
  type StoredActivity,
  type Write,
  type Written,
} from './store.ts';

/** Rows that share a counter, so that turns at once seldom wait for the same one. */
const COUNTER_PARTS = 8;

/** Rows of one database. `now` says what has expired; `chance`, from 0 to 1, which part counts. */
export type PostgresTables<S> = ReturnType<typeof createPostgresTables<S>>;

interface Appended {
  readonly last: number | null;
  readonly known: boolean;
  readonly reply: string | null;
}

export function createPostgresTables<S>(
  { run, runBefore, together }: Database,
  now: () => number,
  chance: () => number,
) {
  const part = () => Math.floor(chance() * COUNTER_PARTS);
  const valuesOf = (id: string, write: Write<S>): unknown[] => [
    id,
    now(),
    JSON.stringify(write.state),
    write.expires,
    write.activities.map((activity) => JSON.stringify(activity)),
    write.turnKey ?? null,
    write.reply ?? null,
    write.counts.map(({ key }) => key),
    write.counts.map(({ by }) => by),
    part(),
  ];
  /** Written, and the other replicas told without waiting for the answer to the writing. */
  const runAndTell: Run = (statement, values) =>
    runBefore([statement, values], [sql.TELL, [values[0]]]);
  const create = async (on: Run, values: readonly unknown[]): Promise<Written | undefined> => {
    const [made] = await on<{ last: number }>(sql.CREATE, values);
    const bytes = bytesIn(values[4] as readonly string[]);
    return made && { kind: 'written', version: 1, firstSequence: 1, bytes };
  };
  const append = async (values: readonly unknown[], version: number): Promise<Written> => {
    const lines = values[4] as readonly string[];
    const [done] = await runAndTell<Appended>(sql.APPEND, [...values, version]);
    if (done?.known === true) return { kind: 'known', reply: done.reply ?? undefined };
    const last = done?.last ?? undefined;
    if (last === undefined) return { kind: 'conflict' };
    const firstSequence = last - lines.length + 1;
    return { kind: 'written', version: version + 1, firstSequence, bytes: bytesIn(lines) };
  };

  const tell = (id: string): void => {
    // Lost with the connection: the other replicas see it at their next look.
    run(sql.TELL, [id]).catch(() => undefined);
  };

  const lookRate = async (key: string, rate: Rate): Promise<Room> => {
    const [row] = await run<{ ends: number }>(sql.LOOK_RATE, [key]);
    return { taken: false, ...roomAt(row?.ends, rate, now()) };
  };

  return {
    async read(id: string): Promise<Conversation<S | undefined> | 'erased' | undefined> {
      const [row] = await run<Row>(sql.READ, [id, now()]);
      if (!row) return undefined;
      const { state, version, last, expires } = row;
      if (state === null) return 'erased';
      return { state: parseState(state) as S | undefined, version, last, expires };
    },
    async write(id: string, version: number, write: Write<S>): Promise<Written> {
      const values = valuesOf(id, write);
      if (version !== 0) return append(values, version);
      const made = await create(runAndTell, values);
      if (made) return made;
      // A row stands there: a message known, a conversation begun, or one expired and not swept.
      const done = await append(values, version);
      if (done.kind === 'known') return done;
      const anew = await together(async (on): Promise<Written> => {
        const expired = await on<{ number: string }>(sql.TAKE_EXPIRED, [now(), id]);
        if (expired.length === 0) return { kind: 'conflict' };
        await remove(on, expired);
        return (await create(on, values)) ?? { kind: 'conflict' };
      });
      if (anew.kind === 'written') tell(id);
      return anew;
    },
    async replyTo(id: string, turnKey: string) {
      const [row] = await run<{ reply: string | null }>(sql.REPLY_TO, [id, now(), turnKey]);
      return row && { reply: row.reply ?? undefined };
    },
    async activities(id: string, after: number, limit: number): Promise<LoggedActivity[]> {
      const rows = await run<Line>(sql.ACTIVITIES, [id, now(), after, limit]);
      return rows.map(({ sequence, activity }) => ({
        sequence,
        activity: JSON.parse(activity) as StoredActivity,
      }));
    },
    async bytesOf(id: string): Promise<number> {
      const [row] = await run<{ bytes: number }>(sql.BYTES_OF, [id, now()]);
      return row?.bytes ?? 0;
    },
    async size(): Promise<number> {
      const [row] = await run<{ size: number }>(sql.SIZE, []);
      return row?.size ?? 0;
    },
    async soonestExpiry(): Promise<number | undefined> {
      const [row] = await run<{ expires: number | null }>(sql.SOONEST, []);
      return row?.expires ?? undefined;
    },
    async takeRate(key: string, rate: Rate): Promise<Room> {
      const at = now();
      const given = [key, at, eachMs(rate), rate.windowMs];
      const [taken] = await run<{ ends: number }>(sql.TAKE_RATE, given);
      return taken ? { taken: true, ...roomAt(taken.ends, rate, at) } : lookRate(key, rate);
    },
    lookRate,
    async count(counts: readonly Count[]): Promise<void> {
      if (counts.length > 0) await count(run, counts, part());
    },
    async countOnce(all: readonly MarkedCounts[], until: number): Promise<readonly Count[]> {
      const marks = all.flatMap(({ keep, besides }, item) => [
        ...keep.map((mark) => ({ item, mark, keeps: true })),
        ...besides.map((mark) => ({ item, mark, keeps: false })),
      ]);
      const counts = all.flatMap((one, item) => one.counts.map((count) => ({ item, ...count })));
      const added = await run<{ item: number }>(sql.COUNT_ONCE, [
        marks.map(({ item }) => item),
        marks.map(({ mark }) => mark),
        marks.map(({ keeps }) => keeps),
        now(),
        until,
        counts.map(({ item }) => item),
        counts.map(({ key }) => key),
        counts.map(({ by }) => by),
        part(),
      ]);
      return added.flatMap(({ item }) => all[item]?.counts ?? []);
    },
    /** Forgets at most so many marks that are over; how many. */
    clearCounted: async (before: number, limit: number): Promise<number> =>
      (await run(sql.CLEAR_COUNTED, [before, limit])).length,
    async counters(prefix: string): Promise<ReadonlyMap<string, number>> {
      const rows = await run<{ key: string; count: number }>(sql.COUNTERS, [prefix, endOf(prefix)]);
      return new Map(rows.map(({ key, count: sum }) => [key, sum]));
    },
    fold: ({ after, before }: KeyRange, limit: number, to: (key: string) => string | undefined) =>
      together(async (on) => {
        const rows = await on<CountedKey>(sql.TAKE_COUNTERS, [after, before, limit]);
        const counts = rows.flatMap(({ key, count: by }): readonly Count[] => {
          const into = to(key);
          return into === undefined ? [] : [{ key: into, by }];
        });
        if (counts.length > 0) await count(on, counts, part());
        return rows.length;
      }),
    /** The row is held first: a turn that commits meanwhile on another replica is erased too. */
    async erase(id: string, expires: number, counts: readonly Count[]): Promise<void> {
      await together(async (on) => {
        const rows = await on<{ number: string }>(sql.ERASE, [id, expires]);
        await removeLines(on, rows);
        if (counts.length > 0) await count(on, counts, part());
      });
      tell(id);
    },
    /** Removes at most so many that have expired, in one transaction; how many. */
    sweepSome: (before: number, limit: number): Promise<number> =>
      together(async (on) => {
        const rows = await on<{ number: string }>(sql.EXPIRED_NUMBERS, [before, limit]);
        if (rows.length > 0) await remove(on, rows);
        return rows.length;
      }),
  };
}

interface Row {
  readonly state: string | null;
  readonly version: number;
  readonly last: number;
  readonly expires: number;
}

interface Line {
  readonly sequence: number;
  readonly activity: string;
}

type Numbered = readonly { readonly number: string }[];

async function remove(run: Run, rows: Numbered): Promise<void> {
  await removeLines(run, rows);
  await run(sql.REMOVE, [rows.map(({ number }) => number)]);
}

async function removeLines(run: Run, rows: Numbered): Promise<void> {
  const numbers = [rows.map(({ number }) => number)];
  await run(sql.REMOVE_LOGS, numbers);
  await run(sql.REMOVE_TURNS, numbers);
  await run(sql.REMOVE_TICKETS, numbers);
}

async function count(run: Run, counts: readonly Count[], part: number): Promise<void> {
  await run(sql.COUNT, [counts.map(({ key }) => key), counts.map(({ by }) => by), part]);
}

import { bytesIn } from './bytes-in.ts';
import { between, pageRange } from './counter-pages.ts';
import { createMemoryDesk } from './memory-desk.ts';
import { createMemoryReports } from './memory-reports.ts';
import { createMemoryOverlay } from './memory-overlay.ts';
import { createMemoryScreens } from './memory-screens.ts';
import { createOpenings } from './openings.ts';
import { parseState } from './parse-state.ts';
import { eachMs, roomAt } from './rates.ts';
import { forgottenBefore } from './reports.ts';
import { StoreError } from './store-error.ts';
import { type Count, type LoggedActivity, type Store, type Write, type Written } from './store.ts';
import { exchanged, type KeptTicket } from './tickets.ts';
import { createWakes } from './wakes.ts';

interface Row {
  /** JSON, as on disk; `undefined`: erased. */
  state: string | undefined;
  version: number;
  expires: number;
  readonly log: string[];
  readonly turns: Map<string, string | undefined>;
  ticket?: KeptTicket;
}

/** Everything in this process, gone with it: for tests, trials and the terminal. */
export function createMemoryStore<S>({ now }: { readonly now: () => number }): Store<S> {
  const rows = new Map<string, Row>();
  const counts = new Map<string, number>();
  const counted = new Map<number, number>();
  const spent = new Map<string, number>();
  const rates = new Map<string, number>();
  const wakes = createWakes();
  const screens = createMemoryScreens(now, () => {
    alive('');
  });
  const desk = createMemoryDesk(() => void alive(''));
  const reports = createMemoryReports(() => void alive(''));
  let closed = false;

  const alive = (id: string): Row | undefined => {
    if (closed) throw new StoreError('closed', 'Le magasin est fermé.');
    const row = rows.get(id);
    return row && row.expires > now() ? row : undefined;
  };
  const add = (added: readonly Count[]): void => {
    for (const { key, by } of added) counts.set(key, (counts.get(key) ?? 0) + by);
  };
  const writeNow = (id: string, version: number, write: Write<S>): Written => {
    const row = alive(id);
    const { turnKey } = write;
    if (turnKey !== undefined && row?.turns.has(turnKey)) {
      return { kind: 'known', reply: row.turns.get(turnKey) };
    }
    if ((row?.version ?? 0) !== version || (row && row.state === undefined)) {
      return { kind: 'conflict' };
    }
    const next = row ?? { state: '', version: 0, expires: 0, log: [], turns: new Map() };
    rows.set(id, next);
    add(write.counts);
    return append(next, write);
  };

  return {
    async read(id) {
      await Promise.resolve();
      const row = alive(id);
      if (!row) return undefined;
      if (row.state === undefined) return 'erased';
      const state = parseState(row.state) as S | undefined;
      return { state, version: row.version, last: row.log.length, expires: row.expires };
    },
    async write(id, version, write) {
      // Once round the event loop, as on a disk: answers of all that has come go out together.
      await new Promise((resolve) => setImmediate(resolve));
      const written = writeNow(id, version, write);
      if (written.kind === 'written') wakes.wake(id);
      return written;
    },
    async replyTo(id, turnKey) {
      await Promise.resolve();
      const row = alive(id);
      return row?.turns.has(turnKey) ? { reply: row.turns.get(turnKey) } : undefined;
    },
    async activities(id, after, limit) {
      await Promise.resolve();
      const log = alive(id)?.log ?? [];
      return log.slice(after, after + limit).map((json, index): LoggedActivity => ({
        sequence: after + index + 1,
        activity: JSON.parse(json) as LoggedActivity['activity'],
      }));
    },
    subscribe: (id, wake) => wakes.subscribe(id, wake),
    async bytesOf(id) {
      await Promise.resolve();
      return bytesIn(alive(id)?.log ?? []);
    },
    async size() {
      await Promise.resolve();
      alive('');
      return rows.size;
    },
    async soonestExpiry() {
      await Promise.resolve();
      alive('');
      let soonest: number | undefined;
      for (const { expires } of rows.values()) soonest = Math.min(soonest ?? expires, expires);
      return soonest;
    },
    rates: {
      async take(key, rate) {
        await Promise.resolve();
        alive('');
        const taken = roomAt(rates.get(key), rate, now()).left > 0;
        if (taken) rates.set(key, Math.max(rates.get(key) ?? 0, now()) + eachMs(rate));
        return { taken, ...roomAt(rates.get(key), rate, now()) };
      },
      async look(key, rate) {
        await Promise.resolve();
        alive('');
        return { taken: false, ...roomAt(rates.get(key), rate, now()) };
      },
    },
    async sweep(before) {
      await Promise.resolve();
      for (const [key, back] of rates) if (back <= before) rates.delete(key);
      for (const [mark, until] of counted) if (until <= before) counted.delete(mark);
      screens.sweep(before);
      await desk.sweep(before);
      await reports.forget(forgottenBefore(before));
      const gone = [...rows].filter(([, { expires }]) => expires <= before);
      for (const [id] of gone) rows.delete(id);
      return gone.length;
    },
    async count(added) {
      await Promise.resolve();
      alive('');
      add(added);
    },
    async countOnce(all, until) {
      await Promise.resolve();
      alive('');
      const isKnown = (mark: number): boolean => (counted.get(mark) ?? 0) > now();
      const fresh = all.filter(({ keep, besides }) => {
        const isNew = ![...keep, ...besides].some(isKnown);
        for (const mark of keep) if (!isKnown(mark)) counted.set(mark, until);
        return isNew;
      });
      const added = fresh.flatMap(({ counts }) => counts);
      add(added);
      return added;
    },
    async counters(prefix) {
      await Promise.resolve();
      return new Map(
        [...counts].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    },
    async fold(range, limit, to) {
      const rows = between(counts, range, limit);
      for (const { key, count } of rows) {
        counts.delete(key);
        const into = to(key);
        if (into !== undefined) add([{ key: into, by: count }]);
      }
      await Promise.resolve();
      return rows.length;
    },
    pages: {
      async page(prefix, after, limit) {
        await Promise.resolve();
        alive('');
        return between(counts, pageRange(prefix, after), limit);
      },
    },
    async erase(id, expires, added = []) {
      await Promise.resolve();
      const version = (alive(id)?.version ?? 0) + 1;
      rows.set(id, { state: undefined, version, expires, log: [], turns: new Map() });
      add(added);
      wakes.wake(id);
    },
    openings: createOpenings(),
    screens,
    overlay: createMemoryOverlay(() => void alive('')),
    desk,
    reports,
    tickets: {
      async issue(id, hash, bound) {
        await Promise.resolve();
        const row = alive(id);
        if (row?.state === undefined) return false;
        row.ticket = { hash, before: null, replaced: 0, bound };
        return true;
      },
      async exchange(id, hash, bound, next) {
        await Promise.resolve();
        const row = alive(id);
        const ticket = row?.ticket && exchanged(row.ticket, { hash, bound, next }, now());
        if (!row || !ticket) return false;
        row.ticket = ticket;
        return true;
      },
      async spend(hash, expires) {
        await Promise.resolve();
        alive('');
        for (const [old, until] of spent) if (until <= now()) spent.delete(old);
        if (spent.has(hash)) return false;
        spent.set(hash, expires);
        return true;
      },
    },
    async close() {
      await Promise.resolve();
      closed = true;
      rows.clear();
    },
  };
}

function append<S>(row: Row, { state, activities, turnKey, reply, expires }: Write<S>): Written {
  const firstSequence = row.log.length + 1;
  row.state = JSON.stringify(state);
  row.version += 1;
  row.expires = expires;
  const lines = activities.map((activity) => JSON.stringify(activity));
  row.log.push(...lines);
  if (turnKey !== undefined) row.turns.set(turnKey, reply);
  return { kind: 'written', version: row.version, firstSequence, bytes: bytesIn(lines) };
}

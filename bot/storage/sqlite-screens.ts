import { type Database } from 'better-sqlite3';
import { type Keeping, type NewScreen } from './screens.ts';

interface VisitRow {
  readonly until: number;
  readonly ended: number | null;
  readonly screens: number;
}

/** Screens of one file: what is done inside a transaction of the caller's, or reads alone. */
export type ScreenTables = ReturnType<typeof createScreenTables>;

/** `now` says which visits are over. */
export function createScreenTables(db: Database, now: () => number) {
  const visit = db.prepare<[string], VisitRow>(
    'select until, ended, screens from visits where id = ?',
  );
  const extend = db.prepare<[string, number, number]>(
    `insert into visits (id, until, forget, screens) values (?, ?, ?, 1)
     on conflict (id) do update set until = max(until, excluded.until),
       forget = max(forget, excluded.forget), screens = screens + 1`,
  );
  const add = db.prepare<[string, string, string]>(
    'insert into screens (id, visit, body) values (?, ?, ?)',
  );
  const one = db.prepare<[string, number], { visit: string; body: string }>(
    `select visit, body from screens join visits on visits.id = screens.visit
     where screens.id = ? and visits.until > ?`,
  );
  const prolong = db.prepare<[number, number, string, number]>(
    `update visits set until = max(until, ?), forget = max(forget, ?)
     where id = ? and until > ?`,
  );
  const end = db.prepare<[string, number, number]>(
    `insert into visits (id, until, ended, forget, screens) values (?, 0, ?, ?, 0)
     on conflict (id) do update set until = 0, ended = excluded.ended,
       forget = max(forget, excluded.forget), screens = 0`,
  );
  const clear = db.prepare<[string]>('delete from screens where visit = ?');
  const emptied = db.prepare<[string]>('update visits set screens = 0 where id = ?');
  const over = db.prepare<[number, number], { id: string }>(
    'select id from visits where screens > 0 and until <= ? limit ?',
  );
  const forgetOld = db.prepare<[number]>('delete from visits where screens = 0 and forget <= ?');
  const size = db.prepare<[], { size: number }>(
    'select coalesce(sum(screens), 0) as size from visits where screens > 0',
  );
  const isOver = (row: VisitRow | undefined): boolean => row !== undefined && row.until <= now();
  const endedSince = (row: VisitRow | undefined, at: number): boolean =>
    row !== undefined && isOver(row) && (row.ended ?? row.until) >= at;

  return {
    keep(screen: NewScreen): Keeping {
      const { id, from, at, body, until, forget, most } = screen;
      if (from.some((one) => endedSince(visit.get(one), at))) return 'over';
      const row = visit.get(screen.visit);
      if (isOver(row)) return 'ended';
      if ((row?.screens ?? 0) >= most) return 'full';
      extend.run(screen.visit, until, forget);
      add.run(id, screen.visit, body);
      return 'kept';
    },
    read: (id: string) => one.get(id, now()),
    prolong(id: string, until: number, forget: number): void {
      prolong.run(until, forget, id, now());
    },
    end(visits: readonly string[], forget: number): void {
      for (const id of visits) {
        clear.run(id);
        end.run(id, now(), forget);
      }
    },
    size: (): number => size.get()?.size ?? 0,
    over: (before: number, limit: number) => over.all(before, limit).map(({ id }) => id),
    empty(visits: readonly string[]): void {
      for (const id of visits) {
        clear.run(id);
        emptied.run(id);
      }
    },
    forget(before: number): void {
      forgetOld.run(before);
    },
  };
}

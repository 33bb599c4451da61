import { type Database } from './postgres-pool.ts';
import * as sql from './postgres-screens-statements.ts';
import { type Keeping, type Screens } from './screens.ts';

/** Visits emptied in one transaction of a sweep. */
const SWEEP_AT_ONCE = 200;

/** Screens in the database of the replicas. `now` says which visits are over. */
export function createPostgresScreens(
  { run, together }: Pick<Database, 'run' | 'together'>,
  now: () => number,
): Screens & { sweep(before: number): Promise<void> } {
  return {
    async keep({ id, visit, from, at, body, until, forget, most }) {
      const values = [id, visit, body, until, forget, from, now(), most, at];
      const [done] = await run<{ keeping: Keeping }>(sql.KEEP_SCREEN, values);
      return done?.keeping ?? 'over';
    },
    async read(id) {
      const [row] = await run<{ visit: string; body: string }>(sql.READ_SCREEN, [id, now()]);
      return row;
    },
    async prolong(visit, until, forget) {
      await run(sql.PROLONG_VISIT, [visit, until, now(), forget]);
    },
    /** The visits are held first: a screen kept meanwhile on another replica goes too. */
    end: (visits, forget) =>
      together(async (on) => {
        await on(sql.END_VISITS, [visits, forget, now()]);
        await on(sql.CLEAR_SCREENS, [visits]);
      }),
    async size() {
      const [row] = await run<{ size: number }>(sql.SCREENS_SIZE, []);
      return row?.size ?? 0;
    },
    async sweep(before) {
      for (let some = SWEEP_AT_ONCE; some === SWEEP_AT_ONCE;) {
        some = (await run(sql.EMPTY_VISITS, [before, SWEEP_AT_ONCE])).length;
      }
      await run(sql.FORGET_VISITS, [before]);
    },
  };
}

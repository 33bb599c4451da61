import { pageRange, type CountedKey, type CounterPages } from './counter-pages.ts';
import { type Database } from './postgres-pool.ts';
import { COUNTER_PAGE } from './postgres-statements.ts';

/** Pages of a database; one statement each, which opens no transaction. */
export function createPostgresPages({ run }: Pick<Database, 'run'>): CounterPages {
  return {
    page(prefix, after, limit) {
      const range = pageRange(prefix, after);
      const values = [range.after, range.before, limit];
      return run<CountedKey & Record<string, unknown>>(COUNTER_PAGE, values);
    },
  };
}

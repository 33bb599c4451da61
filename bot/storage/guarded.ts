import { toStoreError } from './group-commit.ts';

/** Runs work on a SQLite file; what SQLite refuses is thrown as a `StoreError`. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error);
  }
}

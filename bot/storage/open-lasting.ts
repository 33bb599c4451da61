import Sqlite, { type Database, type Options } from 'better-sqlite3';

/** What must outlive every collection of garbage. */
const lasting: object[] = [];

/**
 * Opens a database of which nothing is ever collected as garbage: itself, closed or not, and each of
 * its statements, those of its pragmas too. On a recent Node 24 a process is aborted when the binary
 * of better-sqlite3 12 is told of such a collection. Statements are to be prepared as a file is
 * opened, few as they are; what is run again and again needs `exec`, or a statement that is kept
 * (decision 0148).
 */
export function openLasting(path: string, options: Options): Database {
  const db = new Sqlite(path, options);
  const prepare = db.prepare.bind(db);
  lasting.push(db);
  return Object.assign(db, {
    prepare(sql: string) {
      const statement = prepare(sql);
      lasting.push(statement);
      return statement;
    },
    // Prepared each time, as the package does: many take effect then, not when they are run.
    pragma(source: string, { simple = false } = {}) {
      const statement = db.prepare(`pragma ${source}`);
      if (!statement.reader) {
        statement.run();
        return [];
      }
      return simple ? statement.pluck().get() : statement.all();
    },
  });
}

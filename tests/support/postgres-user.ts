import { readFileSync } from 'node:fs';

/** Whom PostgreSQL runs as: it refuses to run as root. */
export interface PostgresUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** Accounts that every Linux has one of; PostgreSQL wants one that has a name. */
const ACCOUNTS = ['postgres', 'nobody', 'daemon'];

/** Nothing to change for an ordinary user; an unprivileged account for root. */
export function postgresUser(): PostgresUser {
  if (process.getuid?.() !== 0) return {};
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((row) => row.split(':'));
  for (const name of ACCOUNTS) {
    const [, , uid, gid] = rows.find(([account]) => account === name) ?? [];
    if (Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(`no account among ${ACCOUNTS.join(', ')} to run PostgreSQL as`);
}

import { isLoopback } from './is-loopback.ts';
import { readDatabaseAddress, type DatabaseAddress } from './postgres-address.ts';

/** Where the replicas keep everything. */
export interface DatabaseSettings {
  readonly address: DatabaseAddress;
  /** Who changes the schema, when the role that serves may not. */
  readonly migration?: DatabaseAddress;
}

/** What was written for `DATABASE_URL`, `DATABASE_MIGRATION_URL` and `DATABASE_TLS`. */
export interface DatabaseWritten {
  readonly url: string;
  readonly migrationUrl: string;
  readonly tls: string;
}

/** `undefined`: SQLite, or a fault; faults are told in French, without the addresses. */
export function readDatabaseSettings(
  { url, migrationUrl, tls }: DatabaseWritten,
  faults: string[],
): DatabaseSettings | undefined {
  if (tls !== '' && tls !== 'off') {
    faults.push(
      'DATABASE_TLS : laissez vide (certificat vérifié hors de cette machine), ou écrivez « off ».',
    );
  }
  const read = (name: string, written: string): DatabaseAddress | undefined => {
    const address = readDatabaseAddress(written, { tlsOff: tls === 'off', isLoopback });
    if (!address) {
      faults.push(`${name} : attendu « postgres://rôle:mot-de-passe@machine:5432/base ».`);
    }
    return address;
  };
  if (url === '') {
    if (migrationUrl !== '') faults.push('DATABASE_MIGRATION_URL : donné sans DATABASE_URL.');
    return undefined;
  }
  const address = read('DATABASE_URL', url);
  const migration = migrationUrl === '' ? undefined : read('DATABASE_MIGRATION_URL', migrationUrl);
  return address && { address, ...(migration ? { migration } : {}) };
}

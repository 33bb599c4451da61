import { checkServerIdentity } from 'node:tls';
import type { ClientConfig } from 'pg';

const DEFAULT_PORT = 5432;

/** Where the database is, and whether the way there is encrypted. */
export interface DatabaseAddress {
  /** A name, an address, or the folder of a socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  readonly tls: 'verified' | 'off';
}

/**
 * Reads a `DATABASE_URL`; `undefined` when it is no address of PostgreSQL. Of its
 * parameters only those of a socket (`postgres:///base?host=/folder&user=me`) count: off this machine TLS is verified unless `tlsOff`, whatever
 * the address says of TLS.
 */
export function readDatabaseAddress(
  written: string,
  { tlsOff, isLoopback }: { tlsOff: boolean; isLoopback: (host: string) => boolean },
): DatabaseAddress | undefined {
  const named = URL.canParse(written) ? partsOf(new URL(written)) : undefined;
  if (!named?.host || !named.database || !named.user) return undefined;
  const isHere = named.host.startsWith('/') || isLoopback(named.host);
  return { ...named, tls: tlsOff || isHere ? 'off' : 'verified' };
}

/** Parts that are absent are empty; `undefined`: another protocol, or a `%` for nothing. */
function partsOf(url: URL): Omit<DatabaseAddress, 'tls'> | undefined {
  if (!/^postgres(ql)?:$/.test(url.protocol)) return undefined;
  try {
    return {
      host: hostOf(url),
      port: url.port === '' ? DEFAULT_PORT : Number(url.port),
      database: decodeURIComponent(url.pathname.slice(1)),
      user: decodeURIComponent(url.username) || (url.searchParams.get('user') ?? ''),
      password: decodeURIComponent(url.password),
    };
  } catch {
    return undefined;
  }
}

function hostOf({ hostname, searchParams }: URL): string {
  const folder = searchParams.get('host') ?? '';
  if (hostname === '') return folder.startsWith('/') ? folder : '';
  return hostname.replace(/^\[|\]$/g, '');
}

/** What `pg` is told: nothing comes from the environment or from a file of its own. */
export function toClientConfig({ tls, ...address }: DatabaseAddress): ClientConfig {
  const { host } = address;
  return {
    ...address,
    application_name: 'aiguillage',
    ssl: tls === 'verified' && {
      rejectUnauthorized: true,
      // Told here: for an address in numbers `pg` hands over no name to compare with.
      checkServerIdentity: (_name, certificate) => checkServerIdentity(host, certificate),
    },
  };
}

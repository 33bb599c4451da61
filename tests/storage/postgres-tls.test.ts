import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readDatabaseAddress } from '../../bot/storage/postgres-address.ts';
import { bundle, run } from '../server/run-child.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';

const tls = (name: string) => fileURLToPath(new URL(`../fixtures/tls/${name}`, import.meta.url));
const AUTHORITY = { NODE_EXTRA_CA_CERTS: tls('ca.crt') };

let postgres: Postgres;
let script: string;
beforeAll(async () => {
  script = await bundle('tests/storage/connect-once.ts');
  postgres = await startPostgres(
    ['fsync=off', 'ssl=on', 'ssl_cert_file=../server.crt', 'ssl_key_file=../server.key'],
    {
      'server.crt': readFileSync(tls('server.crt'), 'utf8'),
      'server.key': readFileSync(tls('server.key'), 'utf8'),
    },
  );
}, 60_000);
afterAll(async () => {
  await postgres.remove();
});

async function connecting(host: string, more: readonly string[] = [], env = {}): Promise<string> {
  const url = `postgres://postgres@${host}:${postgres.port}/postgres${more[0] ?? ''}`;
  const child = run(script, [url, more[1] ?? ''], env);
  await child.ended;
  return child.lines[0] ?? child.output();
}

test('takes the certificate of an authority it knows, for that very host', async () => {
  expect(await connecting('localhost', [], AUTHORITY)).toBe('encrypted');
});

test('refuses an authority it does not know, and another host than the certificate names', async () => {
  expect(await connecting('localhost')).toMatch(/^refused .*NODE_EXTRA_CA_CERTS.*DATABASE_TLS=off/);
  expect(await connecting('127.0.0.1', [], AUTHORITY)).toMatch(/^refused .*ALTNAME/);
});

test('is not talked out of it by the address', async () => {
  for (const parameter of ['?sslmode=disable', '?sslmode=no-verify', '?ssl=false']) {
    expect(await connecting('localhost', [parameter])).toMatch(/^refused/);
  }
});

test('goes without where that is written out', async () => {
  expect(await connecting('localhost', ['', 'off'])).toBe('plain');
});

test('reads addresses, and takes TLS for granted on this machine only', () => {
  const read = (url: string, tlsOff = false) =>
    readDatabaseAddress(url, { tlsOff, isLoopback: (host) => host === '::1' });
  expect(read('postgresql://me:p%40ss@db.exemple.fr/guide?sslmode=disable')).toEqual({
    host: 'db.exemple.fr',
    port: 5432,
    database: 'guide',
    user: 'me',
    password: 'p@ss',
    tls: 'verified',
  });
  expect(read('postgres://me@db.exemple.fr:1/guide', true)).toMatchObject({ port: 1, tls: 'off' });
  expect(read('postgres://me@[::1]/guide')).toMatchObject({ host: '::1', tls: 'off' });
  expect(read('postgres:///guide?host=/run/postgresql&user=me')).toMatchObject({
    host: '/run/postgresql',
    tls: 'off',
  });
  // A host among the parameters would be another than the one looked at.
  expect(read('postgres://me@[::1]/guide?host=db.exemple.fr')).toMatchObject({ host: '::1' });
  for (const wrong of [
    'nothing',
    'mysql://me@h/d',
    'postgres://me@h',
    'postgres://h/d',
    'postgres://m@h/%zz',
  ]) {
    expect(read(wrong)).toBeUndefined();
  }
});

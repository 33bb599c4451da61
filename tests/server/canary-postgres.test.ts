import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { warmed } from '../support/shared-snapshot.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';
import { CANARIES, leaksIn, TYPED } from './canaries.ts';
import { bundle, run } from './run-child.ts';
import { typeInApi, typeInChat, typeInPages } from './type-everywhere.ts';

/** The server writes every statement out, with all its parameters. */
const TALKATIVE = [
  'fsync=off',
  'log_statement=all',
  'log_min_duration_statement=0',
  'log_parameter_max_length=-1',
  'log_parameter_max_length_on_error=-1',
];

const SECRET = 'the-secret-of-a-server-that-asks-1';

let postgres: Postgres;
let folder: string;
let main: string;

beforeAll(async () => {
  postgres = await startPostgres(TALKATIVE);
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-canary-'));
  main = await bundle('bot/main.ts');
}, 120_000);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await postgres.remove();
});

test('rows and log of PostgreSQL hold nothing that was typed', async () => {
  const database = await postgres.database();
  const child = run(main, [], {
    VAR_DIR: warmed(folder),
    PORT: '0',
    DATABASE_URL: database,
    DIRECTLINE_SECRETS: SECRET,
    LOG_LEVEL: 'info',
  });
  try {
    const [, url = ''] = await child.line(/(http:\/\/127\.0\.0\.1:\d+)/);
    const { others, own } = await typeInChat(url, SECRET);
    expect(others.flatMap(({ where, text }) => leaksIn(where, text, TYPED))).toEqual([]);
    expect(leaksIn('own stream', own, CANARIES)).toEqual([]);
    // What they answer is looked at in canary.test.ts.
    await typeInPages(url);
    await typeInApi(url);
    expect(leaksIn('metrics', await (await fetch(`${url}/metrics`)).text())).toEqual([]);
  } finally {
    child.process.kill('SIGTERM');
    await child.ended;
  }
  const tables = await postgres.admin(
    "select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
    database,
  );
  let rows = 0;
  for (const { name } of tables) {
    const found = await postgres.admin(`select t::text as row from ${String(name)} t`, database);
    rows += found.length;
    for (const { row } of found) expect(leaksIn(String(name), unescaped(String(row)))).toEqual([]);
  }
  // What is searched is there: a turn's rows, and its statements in the log.
  expect(rows).toBeGreaterThan(10);
  expect(postgres.log()).toMatch(/parameters: /i);
  expect(leaksIn('log', postgres.log())).toEqual([]);
  expect(leaksIn('output', child.output())).toEqual([]);
}, 120_000);

/** Bytes are written in hexadecimal: read as text too. */
function unescaped(row: string): string {
  const bytes = [...row.matchAll(/\\x((?:[0-9a-f]{2})+)/g)].map(([, hex = '']) => hex);
  return [row, ...bytes.map((hex) => Buffer.from(hex, 'hex').toString('latin1'))].join('\n');
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { warmed } from '../support/shared-snapshot.ts';
import { CANARIES, CHOSEN_IDS, CHOSEN_USER, leaksIn, TYPED } from './canaries.ts';
import { bundle, run, type Child } from './run-child.ts';
import { typeInApi, typeInChat, typeInPages, type Seen } from './type-everywhere.ts';

const SECRET = 'the-secret-of-a-server-that-asks-1';

let main: string;
let folder: string;
let child: Child;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-canary-'));
  main = await bundle('bot/main.ts');
  child = run(main, [], {
    VAR_DIR: warmed(folder),
    PORT: '0',
    DIRECTLINE_SECRETS: SECRET,
    LOG_LEVEL: 'info',
  });
  const [, address = ''] = await child.line(/(http:\/\/127\.0\.0\.1:\d+)/);
  url = address;
}, 120_000);

afterAll(() => {
  child.process.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function leaksOf(seen: readonly Seen[]): readonly string[] {
  return seen.flatMap(({ where, text }) => leaksIn(where, text, TYPED));
}

test('no field of the chat is seen by others; the person sees it masked', async () => {
  const { others, own } = await typeInChat(url, SECRET);
  expect(leaksOf(others)).toEqual([]);
  expect(leaksIn('own stream', own, CANARIES)).toEqual([]);
  expect(own).toContain('mon numero de secu est [');
  // Its own client alone gets back what it chose.
  expect(leaksIn('own', own, [...CHOSEN_IDS, CHOSEN_USER])).toHaveLength(CHOSEN_IDS.length + 1);
}, 120_000);

test('no field of a page stands in an address, a header or a page', async () => {
  expect(leaksOf(await typeInPages(url))).toEqual([]);
}, 120_000);

test('no parameter of the API comes back', async () => {
  expect(leaksOf(await typeInApi(url))).toEqual([]);
}, 120_000);

test('files and outputs hold none of all that, while it runs and once it ended', async () => {
  expect(readdirSync(folder).some((name) => name.endsWith('-wal'))).toBe(true);
  expect(filesWith(folder)).toEqual([]);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(leaksIn('metrics', metrics)).toEqual([]);
  child.process.kill('SIGTERM');
  await child.ended;
  expect(filesWith(folder)).toEqual([]);
  expect(leaksIn('output', child.output())).toEqual([]);
}, 120_000);

/** Canaries in files of a folder, byte by byte; what is only zeros holds none. */
function filesWith(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ name, parentPath }) => {
      const bytes = readFileSync(join(parentPath, name));
      return bytes.equals(Buffer.alloc(bytes.length))
        ? []
        : leaksIn(name, bytes.toString('latin1'));
    });
}

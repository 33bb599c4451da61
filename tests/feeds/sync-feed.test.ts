import { afterEach, expect, test } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { readNews } from '../../bot/feeds/list-news.ts';
import { parseFeedState } from '../../bot/feeds/feed-state.ts';
import { certificate, openSite, sendsTo } from '../commands/links/local-site.ts';
import { COMMUNES, feedAt, givesRows, openList, openReader, rowOf } from './support.ts';

const ROWS = COMMUNES.map((one) => rowOf(one));
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const reader of open.splice(0)) await reader.close();
});

function reader(folder?: string) {
  const opened = openReader(folder);
  open.push(opened);
  return opened;
}

async function begun() {
  const list = await openList(givesRows(ROWS, '"1"'));
  const here = reader();
  const feed = feedAt(list.address);
  const first = await here.read(feed);
  const stateOf = async () => parseFeedState((await here.context.states.read()).get('halls'));
  return { list, here, feed, first, stateOf };
}

test('writes a list by département, whole, and leaves nothing else behind', async () => {
  const { here, first, stateOf } = await begun();
  expect(first).toMatchObject({
    kind: 'written',
    counts: { read: 11, kept: 11, outside: 0, refused: 0, fresh: 11, changed: 0, gone: 0 },
  });
  expect(await here.ids()).toHaveLength(11);
  const { files } = await here.context.overlay.list();
  expect([...files.keys()].sort()).toEqual([
    'feeds/halls.ndjson',
    'imported/halls.24.ndjson',
    'imported/halls.33.ndjson',
    'imported/halls.ndjson',
  ]);
  expect(readdirSync(here.context.work)).toEqual([]);
  expect(await stateOf()).toMatchObject({ failures: 0, validators: { etag: '"1"' } });
});

test('asks only whether it changed, and writes nothing where it did not', async () => {
  const { here, feed, list } = await begun();
  const { version } = await here.context.overlay.list();
  expect(await here.read(feed)).toEqual({ kind: 'unchanged' });
  // No version, the same rows.
  list.set(givesRows(ROWS));
  expect(await here.read(feed)).toEqual({ kind: 'unchanged' });
  expect((await here.context.overlay.list()).version).toBe(version);
});

test('asks for everything anew where what it wrote, or how it reads, is no more the same', async () => {
  const { here, feed } = await begun();
  expect(await here.read({ ...feed, territory: { departements: ['33'] } })).toMatchObject({
    counts: { kept: 9, outside: 2 },
  });
  const { overlay } = here.context;
  const { files } = await overlay.list();
  const [path = '', { version } = { version: 0 }] =
    [...files].find(([one]) => one.startsWith('imported/')) ?? [];
  await overlay.write([{ path, text: undefined, ifVersion: version }]);
  const narrow = { ...feed, territory: { departements: ['33'] } };
  expect(await here.read(narrow)).toMatchObject({ kind: 'written' });
  expect(await here.ids()).toHaveLength(9);
});

test('tells by name what is new, changed and gone', async () => {
  const { here, feed, list } = await begun();
  const [first, second, ...rest] = COMMUNES.slice(1);
  const rows = [
    rowOf(first ?? '', { nom: 'Hôtel de ville' }),
    ...[second, ...rest].map((one) => rowOf(one ?? '')),
  ];
  list.set(givesRows([...rows, rowOf('33056 33290 Blanquefort')]));
  const done = await here.read(feed);
  expect(done).toMatchObject({
    changes: {
      fresh: [{ name: 'Mairie - Blanquefort', commune: '33056' }],
      changed: [{ name: 'Hôtel de ville', commune: '33281' }],
      gone: [{ name: 'Mairie - Bordeaux', commune: '33063' }],
    },
  });
  // The desk is told the same, by what was written with it.
  const told = (await here.context.overlay.files(['feeds/halls.ndjson'])).get('feeds/halls.ndjson');
  expect(readNews(told?.text ?? '')?.entries).toMatchObject([
    { what: 'new', name: 'Mairie - Blanquefort' },
    { what: 'changed', name: 'Hôtel de ville', before: [expect.stringContaining('Mairie - ')] },
    { what: 'gone', name: 'Mairie - Bordeaux' },
  ]);
});

test('keeps the last good list when half of it vanished, and takes it back or knowingly', async () => {
  const { here, feed, list, stateOf } = await begun();
  list.set(givesRows(ROWS.slice(0, 5)));
  const refused = await here.read(feed);
  expect(refused).toMatchObject({ kind: 'refused', fault: { code: 'too-many-gone' } });
  expect(await here.ids()).toHaveLength(11);
  expect(await stateOf()).toMatchObject({ failures: 1, fault: { code: 'too-many-gone' } });
  list.set(givesRows(ROWS, '"1"'));
  expect(await here.read(feed)).toMatchObject({ kind: 'unchanged' });
  expect(await stateOf()).toMatchObject({ failures: 0 });
  expect(await stateOf()).not.toHaveProperty('fault');
  list.set(givesRows(ROWS.slice(0, 5)));
  expect(await here.read(feed, { acceptLoss: true })).toMatchObject({ counts: { gone: 6 } });
  expect(await here.ids()).toHaveLength(5);
});

test('refuses a list that reads badly', async () => {
  const { here, feed, list } = await begun();
  list.set(givesRows([...ROWS.slice(1), { id: 'x', nom: 'X' }]));
  const done = await here.read(feed);
  expect(done).toMatchObject({ kind: 'refused', fault: { code: 'too-many-faults' } });
  expect(done).toHaveProperty('found.told.0.kind', 'refused');
  list.set((_, answer) => {
    answer.writeHead(200, { 'content-type': 'application/json' });
    answer.end('[{"id":');
  });
  expect(await here.read(feed)).toMatchObject({ fault: { code: 'cut-json' } });
  expect(await here.ids()).toHaveLength(11);
});

test('takes no list of which nothing is of the territory', async () => {
  const { here, feed } = await begun();
  const away = { ...feed, territory: { departements: ['75'] } };
  expect(await here.read(away)).toMatchObject({ fault: { code: 'nothing-left' } });
});

test('one reader at a time, and a killed one holds nobody up', async () => {
  const { here, feed, list } = await begun();
  const other = reader(here.folder);
  let going: () => void = () => undefined;
  const asked = new Promise<void>((done) => (going = done));
  let answerNow: () => void = () => undefined;
  list.set((request, answer, port) => {
    answerNow = () => {
      givesRows(ROWS.slice(1))(request, answer, port);
    };
    going();
  });
  const first = here.read(feed);
  await asked;
  expect(await other.read(feed)).toEqual({ kind: 'busy' });
  // A minute later the first is thought dead: the other reads, and what the first brings is not taken.
  list.set(givesRows(ROWS.slice(2)));
  const later = () => here.context.now() + 61_000;
  expect(await other.read(feed, {}, { now: later })).toMatchObject({ counts: { gone: 2 } });
  answerNow();
  await expect(first).resolves.toMatchObject({ kind: 'refused', fault: { code: 'lease-lost' } });
  expect(await here.ids()).toHaveLength(9);
});

test('writes nothing over what someone wrote meanwhile', async () => {
  const { here, feed, list } = await begun();
  const { overlay } = here.context;
  list.set(givesRows(ROWS.slice(1)));
  const racing = {
    ...overlay,
    async write(changes: Parameters<typeof overlay.write>[0]) {
      const file = (await overlay.list()).files.get('imported/halls.33.ndjson');
      const text = '{"kind":"source"}\n';
      await overlay.write([
        { path: 'imported/halls.33.ndjson', text, ifVersion: file?.version ?? 0 },
      ]);
      return overlay.write(changes);
    },
  };
  const done = await here.read(feed, {}, { overlay: racing });
  expect(done).toMatchObject({ kind: 'refused', fault: { code: 'conflict' } });
});

test('an essay writes nothing', async () => {
  const { here, feed, list, stateOf } = await begun();
  const before = [await stateOf(), await here.ids()];
  list.set(givesRows(ROWS.slice(1)));
  expect(await here.read(feed, { dryRun: true })).toMatchObject({ counts: { gone: 1 } });
  expect([await stateOf(), await here.ids()]).toEqual(before);
});

test('remembers that a list moved, and how long the site asks to wait', async () => {
  const { here, feed, list, stateOf } = await begun();
  list.set((_, answer) => {
    answer.writeHead(429, { 'retry-after': '7200' });
    answer.end();
  });
  expect(await here.read(feed)).toMatchObject({ fault: { code: 'too-often' } });
  expect(await stateOf()).toMatchObject({ notBefore: here.context.now() + 7_200_000 });
  list.set((asked, answer, port) => {
    if (asked.url === '/list') sendsTo('/nowhere', 301)(asked, answer, port);
  });
  expect(await here.read(feed)).toMatchObject({ fault: { code: 'not-there' } });
});

test('reads a list of pages, whole, by its key', async () => {
  const keys = new Set<string | undefined>();
  const structure = (at: number) => ({
    ...{ id: `s-${at}`, nom: `Structure ${at}`, adresse: '1 rue', code_postal: '33000' },
    ...{ commune: 'Bordeaux', code_insee: '33063', date_maj: '2026-11-01' },
  });
  const site = await openSite(
    Object.fromEntries(
      [1, 2, 3].map((page) => [
        `/list?size=2&page=${page}`,
        (asked, answer) => {
          keys.add(asked.headers.authorization);
          answer.writeHead(200, { 'content-type': 'application/json' });
          const items = [structure(page * 2), structure(page * 2 + 1)];
          answer.end(JSON.stringify({ items, total: 6, page, size: 2, pages: 3 }));
        },
      ]),
    ),
    certificate,
  );
  const here = reader();
  const feed = feedAt(`https://site.example:${site.port}/list?size=2`, {
    ...{ format: 'data-inclusion', paged: true, key: 'MY_KEY' },
  });
  expect(await here.read(feed)).toMatchObject({ fault: { code: 'no-key' } });
  const done = await here.read(feed, {}, { env: { MY_KEY: 'abc' } });
  expect(done).toMatchObject({ kind: 'written', counts: { kept: 6 } });
  expect([...keys]).toEqual(['Bearer abc']);
  expect(existsSync(here.context.work)).toBe(true);
});

test('reads the columns of a source by our names', async () => {
  const text = 'ID_FS;Lib;adr;cp;ville;insee;maj\n1;Maison;1 rue;33000;Bordeaux;33063;2026-11-01\n';
  const list = await openList((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/csv' });
    answer.end(text);
  });
  const here = reader();
  const columns = {
    ...{ id: 'ID_FS', nom: 'Lib', adresse: 'adr', code_postal: 'cp', commune: 'ville' },
    ...{ code_insee: 'insee', date_maj: 'maj' },
  };
  const done = await here.read(feedAt(list.address, { format: 'lamednum', columns }));
  expect(done).toMatchObject({ changes: { fresh: [{ name: 'Maison', commune: '33063' }] } });
});

import { expect, test } from '@jest/globals';
import { WRONG_PATH } from '../../../bot/channels/reports/create-report-pages.ts';
import { type Shown } from '../../../bot/channels/reports/sheet-tokens.ts';
import { createReportPages } from '../../../bot/channels/reports/create-report-pages.ts';
import { createReporting } from '../../../bot/create-reporting.ts';
import { createMemoryStore } from '../../../bot/storage/memory.ts';
import { browse, headingOf } from '../pages/browse.ts';
import { NOW, ordinary, pagesWorld } from '../pages/pages-world.ts';

const DAY_MS = 86_400_000;
const TUESDAY: Shown = {
  of: 'national',
  record: 'impots/33281/x',
  commune: '33281',
  opening: '2026-12-01',
};

/** The pages on a store of their own, with a clock that the test moves. */
function open() {
  const clock = { now: NOW };
  const store = createMemoryStore({ now: () => clock.now });
  const made = pagesWorld();
  const world = () => made;
  const now = () => clock.now;
  const publicUrl = 'https://guide.example';
  const key = {
    purpose: 'sheet',
    kid: 'a',
    secret: new Uint8Array(32).fill(3),
    made: 0,
    signs: 0,
  } as const;
  const keys = { all: () => [key] };
  const { tokens, keeper, wrong } = createReporting({ store, world, now, publicUrl, keys });
  const pages = createReportPages({ ...store, world, now, publicUrl, tokens, keeper });
  const pathOf = (shown: Shown) => `${WRONG_PATH}/${tokens.write(shown, '2026-12-03') ?? ''}`;
  const ask = (method: string, path: string, body = '', headers = {}) =>
    pages.handle({ method, path, query: '', headers, body });
  return {
    clock,
    store,
    wrong,
    pathOf,
    get: (path: string) => ask('GET', path),
    say: (path: string, kind = 'closed', headers = {}) =>
      ask('POST', path, `kind=${kind}`, headers),
    ask,
    all: () => store.reports.open({ limit: 99 }),
    doubts: async () => (await store.overlay.files(['reported.yaml'])).get('reported.yaml')?.text,
  };
}

test('looking counts nothing, a button does, once for an opening', async () => {
  const { get, say, ask, all, pathOf } = open();
  const path = pathOf(TUESDAY);
  const shown = await get(path);
  expect([shown.status, headingOf(shown)]).toEqual([200, "Qu'est-ce qui est faux ?"]);
  expect(shown.body.match(/name="kind"/g)).toHaveLength(5);
  expect(shown.body).toMatch(/mardi 1er\s+décembre/);
  await ask('HEAD', path);
  await ask('GET', path, 'kind=closed');
  expect(await all()).toEqual([]);
  const said = await say(path);
  expect([said.status, said.headers['Location']]).toEqual([303, `${WRONG_PATH}/merci`]);
  expect(headingOf(await get(`${WRONG_PATH}/merci`))).toBe("Merci, c'est noté");
  await say(path);
  const kept = await all();
  expect(kept).toHaveLength(1);
  // All that is kept: nothing of who said it, no hour.
  expect({ ...kept[0], id: '' }).toEqual({
    id: '',
    of: 'national',
    record: 'impots/33281/x',
    kind: 'closed',
    territory: ['33281', '33'],
    day: '2026-12-03',
    opening: '2026-12-01',
    by: 'citizen',
  });
});

test('two citizens at one opening change nothing; at two, the record is to confirm', async () => {
  const { say, pathOf, doubts, clock } = open();
  await say(pathOf(TUESDAY));
  await say(pathOf(TUESDAY), 'wrong-number');
  expect(await doubts()).toBeUndefined();
  const next = pathOf({ ...TUESDAY, opening: '2026-12-08' });
  // Before its opening nobody can tell: it is told to the owner, no more.
  await say(next);
  expect(await doubts()).toBeUndefined();
  clock.now += 5 * DAY_MS;
  await say(next);
  expect(JSON.parse((await doubts()) ?? '')).toEqual({ 'national/impots/33281/x': 'all' });
});

test('without a sheet nothing follows, however often, and little is kept', async () => {
  const { say, pathOf, doubts, all, clock } = open();
  const path = pathOf({ ...TUESDAY, opening: '' });
  for (let day = 0; day < 8; day++) {
    clock.now = NOW + day * DAY_MS;
    for (const kind of ['closed', 'moved', 'wrong-number', 'page-changed', 'wrong-desk']) {
      expect((await say(path, kind)).status).toBe(303);
    }
  }
  expect(await doubts()).toBeUndefined();
  expect(await all()).toHaveLength(20);
});

test('from everywhere, what nothing proves waits after three hundred; a sheet does not', async () => {
  const { say, pathOf, all, store } = open();
  const rate = { most: 300, windowMs: 900_000 };
  for (let at = 0; at < 300; at++) await store.rates.take('reports', rate);
  const more = { ...TUESDAY, record: 'impots/33281/more' };
  expect((await say(pathOf({ ...more, opening: '' }))).status).toBe(429);
  expect((await say(pathOf(more))).status).toBe(303);
  expect((await all())[0]?.record).toBe('impots/33281/more');
});

test('what is forged, too old, from another site or of no kind counts nothing', async () => {
  const { get, say, all, pathOf, clock } = open();
  const path = pathOf(TUESDAY);
  for (const site of ['cross-site', 'same-site', 'none']) {
    expect((await say(path, 'closed', { 'sec-fetch-site': site })).status).toBe(403);
  }
  expect((await say(path, 'tout')).status).toBe(422);
  expect((await say(`${path}A`)).status).toBe(404);
  expect((await get(`${WRONG_PATH}/`)).status).toBe(404);
  clock.now += 13 * DAY_MS;
  expect([(await get(path)).status, (await say(path)).status]).toEqual([410, 410]);
  expect(await all()).toEqual([]);
});

test('a result leads there by a discreet link, and its sheet by the code of its opening', async () => {
  const { wrong, get } = open();
  const person = browse({ wrong });
  const v = ordinary.digest.slice(0, 8);
  const end = person.open(`/guide/impots.essai?a=online.no&v=${v}&commune=33281`);
  const [, href = ''] = /class="aig-link" href="(.c-est-faux[^"]+)"/.exec(end.body) ?? [];
  expect(headingOf(await get(href))).toBe("Qu'est-ce qui est faux ?");
  const sheet = person.tap(end, 'Imprimer');
  const [, paper = ''] =
    /aria-label="QR : https:..guide.example(.c-est-faux[^"]+)"/.exec(sheet.body) ?? [];
  expect((await get(paper)).body).toMatch(/mardi 8\s+décembre/);
  // Without a key to sign with, the result is shown all the same.
  expect(browse().open(end.at).body).not.toContain(WRONG_PATH);
});

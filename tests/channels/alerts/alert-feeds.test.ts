import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createAlertLook } from '../../../bot/alerting.ts';
import { hookName } from '../../../bot/alerts/hook-state.ts';
import { createTries } from '../../../bot/channels/atelier/tries.ts';
import { createAlertFeeds } from '../../../bot/channels/alerts/create-alert-feeds.ts';
import { servePages } from '../../../bot/channels/http/serve-pages.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { type Structure } from '../../../bot/conversation/structure.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { zoneTable } from '../../../bot/data/zones.ts';
import { type KeptReport } from '../../../bot/storage/reports.ts';
import { createMemoryStore } from '../../../bot/storage/memory.ts';
import { knownWith, report } from '../../alerts/known.ts';
import { indexOf } from '../../permanences/support/territory.ts';
import { startServer } from '../../server/start-server.ts';
import { smallWorld } from '../../service/small-world.ts';
import { newKeyIn } from '../atelier/open-desk.ts';

const clock = { now: Date.UTC(2026, 11, 1, 8) };
const now = () => clock.now;
const store = createMemoryStore<State>({ now });

const known = knownWith();
const town = { id: 'ville', name: 'Ville', origins: [], languages: [], facts: new Map() };
const served = { ...town, device: 'own' as const, contact: {}, territory: ['33'] };
const world: World = {
  ...smallWorld(),
  permanences: indexOf(known.permanences),
  operators: known.operators,
  communes: { ...smallWorld().communes, byInsee: known.communes.byInsee },
  zones: new Map([['Europe/Paris', zoneTable('Europe/Paris')]]),
  structures: new Map<string, Structure>([
    ['ville', served],
    ['hote', { ...served, id: 'hote', alerts: { requests: true } }],
  ]),
};

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  await store.reports.add(report);
  const publicUrl = 'https://guide.example';
  const requests = { list: () => known.requests };
  const feeds = createAlertFeeds({ ...store, requests, world: () => world, now, publicUrl });
  const triesOf = createTries({ now, trustProxy: undefined });
  server = await startServer({
    world,
    store,
    parts: { alerts: servePages(feeds, () => undefined, '', { triesOf }) },
  });
});
afterAll(() => server.close());

const keyFor = (more = {}) =>
  newKeyIn(store, { structure: 'ville', role: 'alerts', territory: ['33'], ...more });
async function ask(path: string, method = 'GET') {
  const answer = await fetch(server.url + path, { method, redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}

test('a feed reader and a calendar read what expires and what is reported', async () => {
  const { shown } = await keyFor();
  const atom = await ask(`/alertes/${shown}.atom`);
  expect([atom.status, atom.headers.get('content-type')]).toEqual([
    200,
    'application/atom+xml; charset=utf-8',
  ]);
  expect(atom.headers.get('cache-control')).toBe('no-store');
  expect(atom.headers.get('x-robots-tag')).toBe('noindex');
  expect(atom.body).toContain('« Fermé », par un médiateur, le 26 novembre 2026');
  expect(atom.body).not.toContain('Une demande');
  // What it is read with is nowhere in it.
  expect(atom.body).not.toContain(shown);
  expect(atom.body).not.toContain(shown.slice(7, 20));
  const calendar = await ask(`/alertes/${shown}.ics`);
  const events = new ICAL.Component(ICAL.parse(calendar.body) as never[]);
  expect(events.getAllSubcomponents('vevent')).toHaveLength(2);
  expect((await ask(`/alertes/${shown}.atom`, 'HEAD')).body).toBe('');
  expect((await ask(`/alertes/${shown}.atom`, 'POST')).status).toBe(404);
  expect((await ask(`/alertes/${shown}.pdf`)).status).toBe(404);
});

test('the owner of the installation reads requests of /integrer too', async () => {
  const { shown } = await keyFor({ structure: 'hote' });
  expect((await ask(`/alertes/${shown}.atom`)).body).toContain('abcdefgh');
});

test('no other key opens it, none that is over, and a revoked one at once no more', async () => {
  const keeper = await keyFor({ role: 'calendar' });
  const over = await keyFor({ expires: clock.now - 1 });
  const gone = await keyFor({ structure: 'nulle-part' });
  for (const { shown } of [keeper, over, gone]) {
    expect((await ask(`/alertes/${shown}.atom`)).status).toBe(404);
  }
  const { id, shown } = await keyFor();
  expect((await ask(`/alertes/${shown}.atom`)).status).toBe(200);
  await store.desk.revokeKey(id);
  const after = await ask(`/alertes/${shown}.atom`);
  expect([after.status, after.headers.get('cache-control')]).toEqual([404, 'no-store']);
  clock.now += 3_600_000;
});

test('who guesses waits, and so does who asks too often', async () => {
  const strange = `aaaaaa-${Array(13).fill('aaaa').join('-')}`;
  const statuses = [];
  for (let at = 0; at < 7; at += 1) statuses.push((await ask(`/alertes/${strange}.atom`)).status);
  expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429]);
  clock.now += 3_600_000;
  const { shown } = await keyFor();
  let last = 200;
  for (let at = 0; at < 61 && last === 200; at += 1) {
    last = (await ask(`/alertes/${shown}.atom`, 'HEAD')).status;
  }
  expect(last).toBe(429);
});

test('the service tells in the day alone, what is due, and says what failed', async () => {
  const told: string[][] = [];
  const failed: string[][] = [];
  const states = new Map<string, string>();
  const hook = { url: 'https://ville.example/hook', key: 'VILLE_KEY' };
  let open: readonly KeptReport[] = [];
  const at = { now: Date.UTC(2026, 11, 1, 3) };
  const look = createAlertLook({
    world: () => ({
      ...world,
      structures: new Map<string, Structure>([
        ['ville', { ...served, alerts: { webhook: hook } }],
        ['hote', served],
      ]),
    }),
    states: { read: () => Promise.resolve(states) },
    reports: { open: () => Promise.resolve(open) },
    now: () => at.now,
    tell: (structures) => Promise.resolve(void told.push([...structures])),
    failed: (...why) => void failed.push(why),
    onFault: (error) => {
      throw error;
    },
  });
  await look();
  expect(told).toEqual([]);
  at.now = Date.UTC(2026, 11, 1, 8);
  await look();
  expect([told, failed]).toEqual([[['ville']], [['ville', 'not-sent']]]);
  states.set(hookName('ville'), JSON.stringify({ told: [], done: '2026-12-01' }));
  await look();
  expect(told).toHaveLength(1);
  // What is reported does not wait for the next day, and is told of its territory alone.
  open = [{ ...report, territory: ['17'] }];
  await look();
  expect(told).toHaveLength(1);
  open = [report];
  await look();
  expect(told).toHaveLength(2);
  const id = `reported/permanence/${report.record}/${report.day}`;
  states.set(hookName('ville'), JSON.stringify({ told: [id], done: '2026-12-01' }));
  await look();
  expect(told).toHaveLength(2);
});

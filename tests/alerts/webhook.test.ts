import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { alertsFor, reachOf } from '../../bot/alerts/alerts-for.ts';
import { hookName, MOST_TRIES, parseHookState } from '../../bot/alerts/hook-state.ts';
import { tellWebhook } from '../../bot/alerts/tell-webhook.ts';
import { type Network } from '../../bot/network/network.ts';
import { openSqliteFeedStates } from '../../bot/storage/sqlite-feed-states.ts';
import {
  answers,
  certificate,
  localNetwork,
  openSite,
  sendsTo,
  type Page,
} from '../commands/links/local-site.ts';
import { knownWith, report, TODAY } from './known.ts';

const MINUTE = 60_000;
const SECRET = 's'.repeat(40);
const folder = mkdtempSync(join(tmpdir(), 'aiguillage-webhook-'));
const states = openSqliteFeedStates(folder);
afterAll(async () => {
  await states.close();
  rmSync(folder, { recursive: true, force: true });
});

let hooks = 0;
/** A webhook on a local https server, and a clock. */
async function hooked(page: Page, network: Network = localNetwork()) {
  const heard: { headers: NodeJS.Dict<string | string[]>; body: string }[] = [];
  const site = await openSite(
    {
      '/hook': (asked, answer, port) => {
        let body = '';
        asked.on('data', (part: Buffer) => (body += part.toString('utf8')));
        asked.on('end', () => {
          heard.push({ headers: asked.headers, body });
          page(asked, answer, port);
        });
      },
    },
    certificate,
  );
  const clock = { now: Date.UTC(2026, 11, 1, 8), today: TODAY };
  const structure = `ville-${(hooks += 1)}`;
  const url = `https://site.example:${site.port}/hook`;
  const hook = { structure, url, secret: SECRET, publicUrl: 'https://guide.example' };
  const tell = (more = {}, holder = 'one') =>
    tellWebhook(hook, alertsFor(reachOf({ territory: ['33'] }), knownWith(more), clock.today), {
      states,
      network,
      holder,
      now: () => clock.now,
      today: clock.today,
    });
  const state = async () => parseHookState((await states.read()).get(hookName(structure)));
  return { site, heard, clock, tell, state, structure };
}

test('what is new is told once, signed, and nothing of any person', async () => {
  const { heard, clock, tell } = await hooked(answers(204));
  expect(await tell()).toEqual({ kind: 'told', count: 2 });
  const [{ headers, body } = { headers: {}, body: '' }] = heard;
  const [, seconds = '', hmac] =
    /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['aiguillage-signature'])) ?? [];
  expect(hmac).toBe(createHmac('sha256', SECRET).update(`${seconds}.${body}`).digest('hex'));
  expect(Number(seconds) * 1000).toBe(clock.now);
  const told = JSON.parse(body) as { alerts: { id: string; url: string }[] };
  expect(told.alerts.map(({ id }) => id)).toContain('expires/caf-bordeaux/2026-12-24');
  expect(told.alerts[0]?.url).toMatch(/^https:\/\/guide\.example\/atelier\//);
  expect(body).not.toContain(SECRET);
  // Once a day; the day after, only what is new.
  expect((await tell()).kind).toBe('not-due');
  clock.today = '2026-12-02';
  expect((await tell()).kind).toBe('nothing-new');
  clock.today = '2026-12-03';
  const again = { ...report, id: 'r2', day: '2026-12-02' };
  expect(await tell({ reports: [again] })).toEqual({ kind: 'told', count: 1 });
  expect(heard).toHaveLength(2);
});

test('what is reported is told at once, what expires waits for its day, nothing is told twice', async () => {
  const { heard, clock, tell } = await hooked(answers(204));
  const idsIn = (body = '{"alerts":[]}') =>
    (JSON.parse(body) as { alerts: { id: string }[] }).alerts.map(({ id }) => id);
  const standing = knownWith().permanences.filter(({ id }) => id !== 'caf-bordeaux');
  expect(await tell({ permanences: standing, reports: [] })).toEqual({ kind: 'nothing-new' });
  clock.now += 5 * MINUTE;
  // One more expires too: tomorrow.
  expect(await tell()).toEqual({ kind: 'told', count: 1 });
  expect(idsIn(heard[0]?.body)).toEqual(['reported/permanence/caf-merignac/2026-11-26']);
  expect((await tell()).kind).toBe('not-due');
  const again = { ...report, id: 'r2', day: '2026-12-01' };
  expect(await tell({ reports: [again, report] })).toEqual({ kind: 'told', count: 1 });
  // The newer one is settled: what stands is older than what was told.
  expect((await tell({ reports: [report] })).kind).toBe('not-due');
  clock.today = '2026-12-02';
  expect(await tell({ reports: [report] })).toEqual({ kind: 'told', count: 1 });
  expect(idsIn(heard[2]?.body)).toEqual(['expires/caf-bordeaux/2026-12-24']);
});

test('one that fails is tried again, each time later, and no more that day', async () => {
  let status = 500;
  const { heard, clock, tell, state } = await hooked((asked, answer, port) => {
    answers(status)(asked, answer, port);
  });
  expect(await tell()).toEqual({ kind: 'failed', why: '500' });
  expect((await tell()).kind).toBe('not-due');
  for (let tries = 1; tries < 10; tries += 1) {
    clock.now += 20 * 60 * MINUTE;
    await tell();
  }
  expect(heard).toHaveLength(MOST_TRIES);
  status = 200;
  clock.today = '2026-12-02';
  expect(await tell()).toEqual({ kind: 'told', count: 2 });
  expect(await state()).toMatchObject({ done: '2026-12-02' });
});

test('a redirect is followed nowhere, a private address is never asked', async () => {
  const { site, tell } = await hooked(sendsTo('https://site.example:{port}/other'));
  expect(await tell()).toEqual({ kind: 'failed', why: 'redirect' });
  expect(site.asked).toEqual(['POST /hook']);
  const inside = localNetwork({ 'site.example': ['10.0.0.1'] });
  const kept = await hooked(answers(200), inside);
  expect(await kept.tell()).toEqual({ kind: 'failed', why: 'private-address' });
  expect(kept.heard).toEqual([]);
});

test('one that never answers is given up', async () => {
  const slow = await hooked(() => undefined, { ...localNetwork(), timeout: 150 });
  expect(await slow.tell()).toEqual({ kind: 'failed', why: 'ETIMEDOUT' });
});

test('two replicas at once send one', async () => {
  const { heard, tell } = await hooked(answers(200));
  const told = await Promise.all([tell({}, 'one'), tell({}, 'two')]);
  expect(told.map(({ kind }) => kind).sort()).toEqual(['busy', 'told']);
  expect(heard).toHaveLength(1);
});

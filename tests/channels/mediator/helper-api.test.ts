import { beforeEach, expect, test } from '@jest/globals';
import { createSessions } from '../../../bot/channels/atelier/sessions.ts';
import { createHelperApi, HELPER_PATHS } from '../../../bot/channels/mediator/create-helper-api.ts';
import {
  createTrainingPage,
  TRAINING_PAPER,
} from '../../../bot/channels/mediator/training-page.ts';
import { type PageRequest } from '../../../bot/channels/pages/request.ts';
import { trainingIn } from '../../../bot/data/read-training.ts';
import { type Contact } from '../../../bot/data/read-contacts.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { keepReports } from '../../../bot/service/keep-reports.ts';
import { type DeskKey } from '../../../bot/storage/desk.ts';
import { createMemoryStore } from '../../../bot/storage/memory.ts';
import { CONTACT } from '../../support/contact.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { TOWN, withTown } from '../../support/with-town.ts';
import { newKeyIn } from '../atelier/open-desk.ts';

const shipped = withTown(shippedWorld());
const world = () => shipped;
const NOW = Date.UTC(2026, 11, 1, 9);
const now = () => NOW;
const publicUrl = 'http://127.0.0.1:3978';
const BATCH = 'a-batch-of-chance-1';
const ONCE = 'abcdefgh12345678';
const FAR: Contact = { ...CONTACT, id: 'caf-67', territory: ['67'] };

let store = createMemoryStore<State>({ now });
beforeEach(() => {
  store = createMemoryStore<State>({ now });
});

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A browser of the application, signed in with a key of its own, or not. */
async function helper(more?: Partial<DeskKey>) {
  const { overlay, reports } = store;
  const sessions = createSessions({
    ...store,
    world,
    now,
    publicUrl,
    sleep: () => Promise.resolve(),
  });
  const keeper = keepReports({ reports, overlay, today: () => '2026-12-01' });
  const contacts = () => [CONTACT, FAR];
  const api = createHelperApi({ store, sessions, keeper, world, now, contacts });
  let headers: PageRequest['headers'] = { 'sec-fetch-site': 'same-origin' };
  let key: string | undefined;
  if (more) {
    const { id, shown } = await newKeyIn(store, {
      role: 'mediator',
      structure: TOWN,
      territory: ['33281'],
      ...more,
    });
    const request: PageRequest = { method: 'POST', path: '/atelier', query: '', headers };
    const done = await sessions.signIn(request, shown);
    if (done.kind !== 'in') throw new Error(done.kind);
    key = id;
    headers = { ...headers, cookie: done.cookie.split(';')[0] };
  }
  const ask = async (path: string, sent?: unknown): Promise<Answered> => {
    const answer = await api.handle({
      method: sent === undefined ? 'GET' : 'POST',
      path,
      query: '',
      headers,
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    });
    return { ...answer, body: JSON.parse(answer.body) as Answered['body'] };
  };
  const { body } = await ask(HELPER_PATHS.session);
  const send = (path: string, sent: object) => ask(path, { token: body['token'], ...sent });
  return { ask, send, session: body, key };
}

const cell = (more: object = {}) => ({
  month: '2026-12',
  epci: '243300316',
  lang: 'fr',
  flow: 'caf.declaration-trimestrielle',
  step: 'see-caf',
  by: 2,
  ...more,
});

test('a batch is counted once, as cells of a month without time or order', async () => {
  const { send } = await helper({});
  const cells = [
    cell(),
    cell({ step: '', by: 2 }),
    // A month that is over was published: what comes late counts when it comes.
    cell({ month: '2026-10', step: '', by: 1 }),
    // A demand that was spoken aloud: its family alone.
    cell({ flow: 'logement', step: '', by: 1 }),
  ];
  const first = await send(HELPER_PATHS.counts, { id: BATCH, cells });
  expect([first.status, first.body]).toEqual([200, { kind: 'counted', left: 0 }]);
  const again = await send(HELPER_PATHS.counts, { id: BATCH, cells });
  expect([again.status, again.body]).toEqual([200, { kind: 'known' }]);
  const counters = await store.counters('');
  expect([...counters.keys()].filter((key) => key.includes('2026-10'))).toEqual([]);
  expect(Object.fromEntries([...counters].filter(([key]) => key.endsWith('|mediator')))).toEqual({
    [`outcome|2026-12|243300316|caf.declaration-trimestrielle|${TOWN}|see-caf|mediator|fr|mediator`]: 2,
    [`flow|2026-12|243300316|caf.declaration-trimestrielle|${TOWN}||mediator|fr|mediator`]: 3,
    [`flow|2026-12|243300316|logement|${TOWN}||mediator|fr|mediator`]: 1,
  });
});

test('who practises with the demonstration counts nothing', async () => {
  const { send } = await helper({ structure: 'demonstration' });
  const { body } = await send(HELPER_PATHS.counts, { id: BATCH, cells: [cell()] });
  expect(body).toEqual({ kind: 'counted', left: 0 });
  expect((await store.counters('')).size).toBe(0);
});

test('only ids of ours are counted, and only so many', async () => {
  const { send } = await helper({});
  const unknown = [
    cell({ flow: 'caf.invented' }),
    cell({ flow: '__proto__' }),
    cell({ step: 'payer' }),
    cell({ epci: '99999' }),
    cell({ lang: 'xx' }),
    cell({ month: '2026-08' }),
    cell({ month: '2027-01' }),
    cell({ by: 0 }),
    cell({ by: 201 }),
    cell({ by: 1.5 }),
    cell({ by: '2' }),
    null,
    [],
  ];
  const { body } = await send(HELPER_PATHS.counts, { id: BATCH, cells: [...unknown, cell()] });
  expect(body).toEqual({ kind: 'counted', left: unknown.length });
  const counters = await store.counters('');
  expect([...counters.values()].every((by) => by === 2)).toBe(true);
  const many = Array.from({ length: 401 }, () => cell());
  expect((await send(HELPER_PATHS.counts, { id: `${BATCH}-2`, cells: many })).status).toBe(429);
  expect((await send(HELPER_PATHS.counts, { id: 'short', cells: [cell()] })).status).toBe(422);
  expect((await send(HELPER_PATHS.counts, { id: BATCH, cells: 'no' })).status).toBe(422);
});

test.each<[string, Partial<DeskKey> | undefined]>([
  ['nobody', undefined],
  ['who keeps the calendar', { role: 'calendar' }],
  ['who reads again', { role: 'reviewer' }],
])('%s counts nothing, renews nothing and sees no contact', async (_, more) => {
  const { ask, send, session } = await helper(more);
  expect(session).toEqual({ signedIn: false });
  const answers = [
    await send(HELPER_PATHS.counts, { id: BATCH, cells: [cell()] }),
    await send(HELPER_PATHS.open, { seen: [{ id: ONCE }] }),
    await ask(HELPER_PATHS.contacts),
  ];
  expect(answers.map(({ status, body }) => [status, body])).toEqual(
    answers.map(() => [403, { error: 'sign-in' }]),
  );
  expect((await store.counters('')).size).toBe(0);
});

test('a session alone is not enough: what is sent says the token of its cookie', async () => {
  const { ask } = await helper({});
  const sent = { id: BATCH, cells: [cell()] };
  expect((await ask(HELPER_PATHS.counts, sent)).status).toBe(403);
  expect((await ask(HELPER_PATHS.counts, { ...sent, token: 'x' })).status).toBe(403);
});

const seen = (more: object = {}) => ({
  seen: [{ id: ONCE, permanence: 'demo-caf-merignac', day: '2026-11-30', ...more }],
});

test('who was there renews the check of a desk of their territory, once', async () => {
  const { send } = await helper({});
  const results = async (more?: object) =>
    (await send(HELPER_PATHS.open, seen(more))).body['results'];
  expect(await results()).toEqual(['kept']);
  const path = 'permanences/demo-caf-merignac.yaml';
  const written = (await store.overlay.files([path])).get(path)?.text ?? '';
  expect(written).toContain('2026-11-30');
  expect(written).toContain('de la médiation, sur place');
  expect(written).toContain('2027-07-03');
  expect(await results()).toEqual(['known']);
  // Nothing older than what is known already.
  expect(await results({ id: 'abcdefgh12345679', day: '2026-11-25' })).toEqual(['known']);
  for (const wrong of [
    { permanence: 'demo-caf-strasbourg' },
    { day: '2026-12-24' },
    { day: '2026-06-01' },
    { day: 'hier' },
    { id: 'x' },
  ]) {
    expect([wrong, await results({ id: 'abcdefgh1234567a', ...wrong })]).toEqual([
      wrong,
      ['refused'],
    ]);
  }
});

const wrong = (more: object = {}) => ({
  reports: [
    {
      id: ONCE,
      of: 'permanence',
      record: 'demo-caf-merignac',
      commune: '33281',
      kind: 'closed',
      ...more,
    },
  ],
});

test('a report of a mediator is enough, on their territory; the same is one', async () => {
  const { send } = await helper({});
  const results = async (more?: object) =>
    (await send(HELPER_PATHS.wrong, wrong(more))).body['results'];
  expect(await results()).toEqual(['kept']);
  expect(await results()).toEqual(['known']);
  const kept = await store.reports.open({ limit: 10 });
  expect(kept.map(({ by, kind, record }) => [by, kind, record])).toEqual([
    ['mediator', 'closed', 'demo-caf-merignac'],
  ]);
  for (const odd of [
    { kind: 'rude' },
    { of: 'person' },
    { record: 'nowhere' },
    { record: '../x y' },
  ]) {
    expect([odd, await results(odd)]).toEqual([odd, ['refused']]);
  }
});

test('elsewhere, or without a session, it is what anybody may say', async () => {
  const { send } = await helper({ territory: ['67482'] });
  await send(HELPER_PATHS.wrong, wrong());
  await (await helper()).send(HELPER_PATHS.wrong, wrong({ kind: 'moved' }));
  const kept = await store.reports.open({ limit: 10 });
  expect(new Set(kept.map(({ by }) => by))).toEqual(new Set(['citizen']));
});

test('contacts are shown to a mediator of their territory, and no cache keeps them', async () => {
  const { ask } = await helper({ territory: ['33', '33281'] });
  const { body, headers } = await ask(HELPER_PATHS.contacts);
  expect(body).toMatchObject({ contacts: [CONTACT] });
  expect(headers['Cache-Control']).toBe('no-store');
});

test('a device may keep contacts while their key lives, and 30 days at most, session or not', async () => {
  const { ask, key } = await helper({ territory: ['33'] });
  const { pass, until } = (await ask(HELPER_PATHS.contacts)).body;
  expect(until).toBe(now() + 30 * 86_400_000);
  const nobody = await helper();
  const mayKeep = async (said: unknown) =>
    (await nobody.ask(HELPER_PATHS.contacts, { pass: said })).body;
  expect(await mayKeep(pass)).toEqual({ may: true });
  for (const wrong of [`${key ?? ''}.${'a'.repeat(43)}`, `b${String(pass)}`, '', undefined]) {
    expect(await mayKeep(wrong)).toEqual({ may: false });
  }
  // It opens nothing.
  expect((await nobody.ask(HELPER_PATHS.contacts)).status).toBe(403);
  await store.desk.revokeKey(key ?? '');
  expect(await mayKeep(pass)).toEqual({ may: false });
  const short = await helper({ expires: now() + 1000 });
  expect((await short.ask(HELPER_PATHS.contacts)).body['until']).toBe(now() + 1000);
});

test('what is none of these is not there, and what is no JSON says nothing', async () => {
  const { ask, send } = await helper({});
  expect((await ask('/mediateur/api/constructor')).status).toBe(404);
  expect((await send('/mediateur/api/session', {})).status).toBe(404);
  expect((await ask(HELPER_PATHS.counts, [1, 2])).status).toBe(403);
});

test('the set for a group is a page to print, all of it or one family', () => {
  const page = createTrainingPage({ world, now, root: '', training: () => trainingIn(['data']) });
  const get = (query: string) =>
    page.handle({ method: 'GET', path: TRAINING_PAPER, query, headers: {} });
  const all = get('');
  expect(all.status).toBe(200);
  expect(all.body.split('<section class="aig-card">').length).toBeGreaterThan(60);
  const some = get('famille=logement&ton=afraid');
  expect(some.body).toContain('data-print');
  expect(some.body.length).toBeLessThan(all.body.length / 5);
  expect(get('famille=constructor').status).toBe(404);
});

test('a first use is answered tap by tap, without a session, and nothing of it stays', async () => {
  const { ask } = await helper();
  const flow = { do: 'flow', flow: 'caf.dette' };
  const typed = { do: 'text', text: 'Dupont' };
  const { status, body } = await ask(HELPER_PATHS.screen, { actions: [typed, 'x', flow] });
  expect([status, String(body['html']).includes('aig-keyed')]).toEqual([200, true]);
  expect(body['state']).toMatchObject({ audience: 'mediator', walks: [{ flow: 'caf.dette' }] });
  const first = await ask(HELPER_PATHS.screen, {});
  expect(first.body['html']).toContain('aig-dock');
  expect((await store.counters('')).size).toBe(0);
});

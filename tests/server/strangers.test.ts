import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createGate } from '../../bot/channels/http/gate.ts';
import { type State } from '../../bot/conversation/state.ts';
import { type Structure } from '../../bot/conversation/structure.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type ServiceLimits } from '../../bot/service/limits.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { openPostgresStore } from '../../bot/storage/postgres.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import { type Store } from '../../bot/storage/store.ts';
import { call } from '../channels/directline/client.ts';
import { smallWorld } from '../service/small-world.ts';
import { addressOf } from '../storage/address-of.ts';
import { type Databases } from '../support/databases.ts';
import { openDatabases } from '../support/open-databases.ts';
import { startServer, type Started } from './start-server.ts';

jest.setTimeout(30_000);

const ORIGIN = 'https://www.mairie.example';
const mairie: Structure = {
  id: 'mairie',
  name: 'Mairie',
  origins: [ORIGIN],
  languages: [],
  facts: new Map(),
  device: 'own',
  contact: { phone: '3939' },
};
const world: World = { ...smallWorld(), structures: new Map([['mairie', mairie]]) };
const enter = { value: { do: 'flow', flow: 'caf.essai' }, text: 'La Caf' };
const erase = { value: { do: 'command', command: 'erase' }, text: '' };

let databases: Databases;
const folder = mkdtempSync(join(tmpdir(), 'aiguillage-strangers-'));
beforeAll(async () => {
  databases = await openDatabases();
});
afterAll(async () => {
  await databases.remove();
  rmSync(folder, { recursive: true, force: true });
});

const STORES: Readonly<Record<string, () => Promise<Store<State>>>> = {
  memory: () => Promise.resolve(createMemoryStore<State>({ now: Date.now })),
  sqlite: () =>
    Promise.resolve(
      openSqliteStore<State>({ folder: mkdtempSync(join(folder, 'store-')), now: Date.now }),
    ),
  postgres: async () => {
    const address = addressOf(await databases.database());
    const store = openPostgresStore<State>({ address, now: Date.now, chance: Math.random });
    await store.started;
    return store;
  },
};

/** The service behind one relay, where an address is what the relay says. */
async function withService(
  open: () => Promise<Store<State>>,
  limits: Partial<ServiceLimits>,
  work: (started: Started) => Promise<void>,
): Promise<void> {
  const trustProxy = { hops: 1 };
  const started = await startServer({
    world,
    store: await open(),
    limits,
    trustProxy,
    gate: (now) => createGate({ now, trustProxy }),
  });
  try {
    await work(started);
  } finally {
    await started.close();
  }
}

type Answered = Awaited<ReturnType<typeof call>>;

/** Opens the town's guide and says something, from an address, with the page's `Origin`. */
async function comes(started: Started, address: string, said: object = enter): Promise<Answered> {
  const headers = { origin: ORIGIN, 'x-forwarded-for': address };
  const opened = await call(started, 'POST', '/guide', { headers, body: { structure: 'mairie' } });
  if (opened.status !== 200) return opened;
  const { conversationId, token } = opened.body;
  return call(started, 'POST', `/conversations/${conversationId}/activities`, {
    token,
    headers,
    body: { type: 'message', ...said },
  });
}

/** Many at once, as who attacks sends them. */
async function storm(
  started: Started,
  times: number,
  addressAt: (at: number) => string,
  said?: object,
): Promise<readonly Answered[]> {
  return Promise.all(Array.from({ length: times }, (_, at) => comes(started, addressAt(at), said)));
}

/** The answer was taken: the next screen gives it again, had it to be. */
const isTaken = ({ status, body }: Answered) => {
  const { screen } = body as unknown as { screen?: { replay: readonly unknown[] } };
  return status === 200 && JSON.stringify(screen?.replay).includes('"caf.essai"');
};

describe.each(Object.entries(STORES))('with %s', (_name, open) => {
  test('one address with a forged origin cannot shut the guide of a town', () =>
    withService(open, { begunAnHour: 20 }, async (started) => {
      const taken = (await storm(started, 24, () => '192.0.2.1')).filter(isTaken);
      expect(taken.length).toBeLessThanOrEqual(2);
      expect(await started.store.size()).toBe(taken.length);
      for (let person = 0; person < 5; person++) {
        expect(isTaken(await comes(started, `198.51.100.${person}`))).toBe(true);
      }
    }));

  test('nor can the holder of a whole IPv6 network, from an address for each', () =>
    withService(open, { begunAnHour: 20 }, async (started) => {
      await storm(started, 24, (at) => `2001:db8:1:${at.toString(16)}::1`);
      expect(isTaken(await comes(started, '2001:db8:2::1'))).toBe(true);
      expect(isTaken(await comes(started, '192.0.2.1'))).toBe(true);
    }));

  test('nor does one address take all the room of a service, by answering or by erasing', () =>
    withService(open, { conversations: 20 }, async (started) => {
      await storm(started, 24, () => '192.0.2.1');
      await storm(started, 24, () => '192.0.2.2', erase);
      expect(await started.store.size()).toBeLessThanOrEqual(2);
      expect(isTaken(await comes(started, '198.51.100.1'))).toBe(true);
    }));

  test('what is opened and never answered counts for nobody, and nothing is kept of it', () =>
    withService(open, { begunAnHour: 20 }, async (started) => {
      const opened = await Promise.all(
        Array.from({ length: 30 }, () =>
          call(started, 'POST', '/guide', {
            headers: { origin: ORIGIN, 'x-forwarded-for': '192.0.2.1' },
            body: { structure: 'mairie' },
          }),
        ),
      );
      expect(opened.every(({ status }) => status === 200)).toBe(true);
      expect(await started.store.size()).toBe(0);
      expect(isTaken(await comes(started, '192.0.2.1'))).toBe(true);
    }));
});

const memory = STORES['memory'] as () => Promise<Store<State>>;

test('a guide that is full says when there is room, true to the second', () =>
  withService(memory, { begunAnHour: 360, begunByOne: Infinity }, async (started) => {
    const hour = { most: 1, windowMs: 3_600_000 };
    await started.store.rates.take('begun mairie', hour);
    const full = await comes(started, '192.0.2.1');
    expect([full.status, full.body.error.code]).toEqual([503, 'ServiceUnavailable']);
    // One in ten seconds, less those that this test has taken.
    const wait = Number(full.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(5);
    expect(wait).toBeLessThanOrEqual(10);
  }));

test('an address beyond its share is told when it may come again', () =>
  withService(memory, { begunByOne: 1 }, async (started) => {
    expect(isTaken(await comes(started, '192.0.2.1'))).toBe(true);
    const { status, headers, body } = await comes(started, '192.0.2.1');
    expect([status, body.error.code]).toEqual([429, 'TooManyConversations']);
    const wait = Number(headers.get('retry-after'));
    expect(wait).toBeGreaterThan(3500);
    started.clock.ahead += wait * 1000;
    expect(isTaken(await comes(started, '192.0.2.1'))).toBe(true);
  }));

test('the way out keeps structure and language, when opening is refused or the first answer is', () =>
  withService(memory, { begunByOne: 1 }, async (started) => {
    const headers = { origin: ORIGIN, 'x-forwarded-for': '192.0.2.1' };
    const open = () =>
      call(started, 'POST', '/guide', {
        headers,
        body: { structure: 'mairie', locale: 'en' },
      });
    const [first, second] = [await open(), await open()];
    const answer = ({ body: { conversationId, token } }: Answered) =>
      call(started, 'POST', `/conversations/${conversationId}/activities`, {
        token,
        headers,
        body: { type: 'message', ...enter, locale: 'en' },
      });
    expect(isTaken(await answer(first))).toBe(true);
    const way = '/?lang=en&structure=mairie';
    // Our element would wait for the network: it is shown the way instead, as a link.
    const led = await answer(second);
    expect([led.status, isTaken(led)]).toEqual([200, false]);
    expect(led.text).toContain('Many conversations are starting from your connection.');
    expect(led.text).toContain(`<a href=\\"${started.url}${way.replace('&', '&amp;')}\\"`);
    expect(await started.store.read(second.body.conversationId)).toBeUndefined();
    const refused = await open();
    expect([refused.status, refused.body.error.message.endsWith(started.url + way)]).toEqual([
      429,
      true,
    ]);
  }));

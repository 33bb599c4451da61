import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import {
  begin,
  call,
  generate,
  listen,
  read,
  say,
  type Began,
} from '../channels/directline/client.ts';
import { autonomy, buildFlow, option, orientation, question } from '../engine/build-flow.ts';
import { smallWorld } from '../service/small-world.ts';
import { connect } from '../../bot/storage/postgres-pool.ts';
import { MIGRATIONS, migrate } from '../../bot/storage/postgres-schema.ts';
import { addressOf } from '../storage/address-of.ts';
import { revoked, rotated } from '../../bot/storage/key-rules.ts';
import { newKey } from '../../bot/storage/new-key.ts';
import { REFRESH_MS, STALE_MS } from '../../bot/service/key-ring.ts';
import { type Databases } from '../support/databases.ts';
import { openDatabases } from '../support/open-databases.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';
import { bundle, run } from './run-child.ts';
import { type Started } from './start-server.ts';
import { startReplica, type Replica, type ReplicaOptions } from './start-replica.ts';

/** A busy machine takes its time. */
const LIMIT_MS = 60_000;

let databases: Databases;
beforeAll(async () => {
  databases = await openDatabases();
}, 60_000);
afterAll(() => databases.remove());

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function open(url: string, options: ReplicaOptions = {}): Promise<Replica> {
  const replica = await startReplica(url, options);
  opened.push(replica);
  return replica;
}

/** Two at once on an empty database: they make its schema and its keys together. */
async function openTwo(options: ReplicaOptions = {}): Promise<[Replica, Replica]> {
  const url = await databases.database();
  return Promise.all([open(url, options), open(url, options)]);
}

const pick = (step: string, chosen: string) => ({
  text: chosen,
  value: { do: 'answer', walk: 0, step, options: [chosen] },
});
const ENTER = { text: 'La Caf', value: { do: 'flow', flow: 'caf.essai' } };
const BACK = { text: 'Revenir', value: { do: 'command', command: 'back' } };
const TALK = [ENTER, pick('first', 'one'), pick('second', 'again'), BACK, pick('second', 'no')];

const idsIn = async (replica: Started, began: Began) =>
  (await read(replica, began)).body.activities.map(({ id }) => id);

test(
  'a conversation goes on whichever replica each message comes to',
  async () => {
    const [one, other] = await openTwo();
    const began = await begin(one);
    const stream = await listen(began.streamUrl);
    for (const [each, message] of TALK.entries()) {
      expect((await say(each % 2 ? one : other, began, message)).status).toBe(200);
    }
    const wanted = 1 + 2 * TALK.length;
    await stream.count(wanted);
    const ids = await idsIn(one, began);
    expect(ids).toHaveLength(wanted);
    expect(new Set(ids).size).toBe(wanted);
    expect(await idsIn(other, began)).toEqual(ids);
    expect(stream.activities.map(({ id }) => id)).toEqual(ids);
    stream.close();
  },
  LIMIT_MS,
);

test(
  'a stream that breaks is taken up on another replica, with what was missed, nothing twice',
  async () => {
    const [one, other] = await openTwo();
    const began = await begin(one);
    const first = await listen(began.streamUrl);
    await say(other, began, ENTER);
    await first.count(3);
    first.close();
    await say(one, began, pick('first', 'one'));
    const watermark = first.frames.at(-1)?.watermark ?? '';
    const path = `/conversations/${began.conversationId}?watermark=${watermark}`;
    const { body } = await call(other, 'GET', path, { token: began.token });
    const second = await listen(body.streamUrl.replace(one.url, other.url));
    await say(one, began, pick('second', 'no'));
    await second.count(4);
    const heard = [...first.activities, ...second.activities].map(({ id }) => id);
    expect(heard).toEqual(await idsIn(one, began));
    second.close();
  },
  LIMIT_MS,
);

test(
  'one killed in mid-conversation, the other goes on',
  async () => {
    const url = await databases.database();
    const survivor = await open(url);
    const file = await bundle('tests/server/replica-process.ts');
    const child = run(file, [url]);
    const [address] = await child.line(/^http.*/);
    const dying = { url: address, domain: `${address}/directline` } as Started;
    const began = await begin(dying);
    const spoken: string[] = [];
    for (const message of TALK.slice(0, 3)) spoken.push((await say(dying, began, message)).body.id);
    child.process.kill('SIGKILL');
    await child.ended;
    for (const message of TALK.slice(3)) spoken.push((await say(survivor, began, message)).body.id);
    const ids = await idsIn(survivor, began);
    expect(ids).toHaveLength(1 + 2 * TALK.length);
    expect(ids).toEqual(expect.arrayContaining(spoken));
  },
  LIMIT_MS,
);

/** The flow of the small world in a later version: a step between, another option. */
function changedWorld() {
  const world = smallWorld();
  const steps = [
    question('first', [option('one', 'between'), option('two', 'second'), option('three', 'go')]),
    question('between', [option('yes', 'second'), option('no', 'go')]),
    question('second', [option('yes', 'alone'), option('no', 'go')]),
    autonomy('alone'),
    orientation('go'),
  ];
  const flow = { ...buildFlow(steps, { id: 'caf.essai' }), title: { fr: 'Essai' } };
  return { ...world, flows: new Map([[flow.id, flow]]) };
}

const stepsIn = async (replica: Replica, { conversationId }: Began) => {
  const stored = await replica.store.read(conversationId);
  const state = stored === undefined || stored === 'erased' ? undefined : stored.state;
  return state?.walks[0]?.answers.map(({ step }) => step);
};

test(
  'during an update, turns alternate between the old flows and the new ones',
  async () => {
    const url = await databases.database();
    const old = await open(url);
    const next = await open(url, { world: changedWorld() });
    const began = await begin(old);
    await say(old, began, ENTER);
    await say(old, began, pick('first', 'one'));
    await say(old, began, pick('second', 'again'));
    expect(await stepsIn(old, began)).toEqual(['first', 'second']);
    // The new version has one more question, and no `again`.
    await say(next, began, pick('between', 'yes'));
    expect(await stepsIn(next, began)).toEqual(['first', 'between']);
    await say(old, began, pick('second', 'no'));
    await say(next, began, pick('between', 'yes'));
    // What was answered on the old version counts on the new one.
    expect(await stepsIn(next, began)).toEqual(['first', 'between', 'second']);
    expect((await say(old, began, BACK)).status).toBe(200);
    expect([...old.faults, ...next.faults]).toEqual([]);
    expect(await idsIn(next, began)).toHaveLength(1 + 2 * 7);
  },
  LIMIT_MS,
);

test(
  'hears of other replicas by looking where nothing can be listened to',
  async () => {
    const url = await databases.database();
    const one = await open(url);
    // As a pool of connections that hands each statement to another server does.
    const pool = await startTcpProxy({
      port: () => Number(new URL(url).port),
      host: new URL(url).hostname,
      onAsked: (bytes) => !bytes.includes('listen aiguillage'),
    });
    opened.push(pool);
    const through = new URL(url);
    through.host = `127.0.0.1:${pool.port}`;
    const deaf = await open(through.href, { news: { heartbeatMs: 20, pollMs: 20 } });
    const began = await begin(deaf);
    const stream = await listen(began.streamUrl);
    for (const message of TALK) await say(one, began, message);
    await stream.count(1 + 2 * TALK.length);
    expect(stream.activities.map(({ id }) => id)).toEqual(await idsIn(one, began));
    stream.close();
  },
  LIMIT_MS,
);

test(
  'keys rotated and revoked under load refuse no live token, and no dead one lives',
  async () => {
    const [one, other] = await openTwo();
    const before = await begin(one);
    let going = true;
    const statuses = new Map<number, number>();
    const load = Promise.all(
      [one, other].map(async (replica, each) => {
        while (going) {
          const began = await begin(each ? one : other);
          const { status } = await say(replica, began, ENTER);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }
      }),
    );
    const [key] = (await one.keyStore.read()).filter(({ purpose }) => purpose === 'token');
    if (!key) throw new Error('no key');
    await one.keyStore.change((keys) => {
      const next = rotated(keys, 'token', Date.now(), newKey);
      return 'keys' in next ? next.keys : keys;
    });
    expect((await say(other, before, ENTER)).status).toBe(200);
    // The new key does not sign yet: another, made now, signs at once.
    await other.keyStore.change((keys) => revoked(keys, key.kid, Date.now(), newKey) ?? keys);
    going = false;
    await load;
    expect([...statuses.keys()]).toEqual([200]);
    for (const replica of [one, other]) {
      while ((await say(replica, before, BACK)).status === 200) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect((await say(replica, before, BACK)).status).toBe(403);
      const fresh = await begin(replica);
      expect((await say(one, fresh, ENTER)).status).toBe(200);
      expect((await say(other, fresh, ENTER)).status).toBe(200);
    }
    // Known everywhere after one reading; not trusted any more when that fails.
    expect(Math.max(REFRESH_MS, STALE_MS)).toBeLessThan(10_000);
  },
  LIMIT_MS,
);

test(
  'erasing on one replica leaves nothing of a turn that another is taking',
  async () => {
    const [one, other] = await openTwo();
    const ERASE = { text: '', value: { do: 'command', command: 'erase' } };
    for (let round = 0; round < 10; round++) {
      const began = await begin(one);
      await say(one, began, ENTER);
      const [erased, ...turns] = await Promise.all([
        say(one, began, ERASE),
        say(other, began, pick('first', 'one')),
        say(other, began, pick('second', 'no')),
      ]);
      expect(erased.status).toBe(200);
      for (const { status } of turns) expect([200, 404]).toContain(status);
      expect((await say(other, began, BACK)).status).toBe(404);
      expect(await other.store.activities(began.conversationId, 0, 10)).toEqual([]);
    }
  },
  LIMIT_MS,
);

test(
  'a conversation opened on one replica is there on the other, before anything is stored',
  async () => {
    const [one, other] = await openTwo();
    const { body } = await generate(one);
    const open = (replica: Replica, token: string) =>
      call(replica, 'POST', '/conversations', { token, body: {} });
    const first = await open(one, body.token);
    expect(first.status).toBe(201);
    expect((await open(one, body.token)).status).toBe(200);
    // With the token of before the opening too, as a client tries again that lost the answer.
    let status = 0;
    for (let tries = 0; status !== 200 && tries < 50; tries++) {
      const fresh = (await generate(one)).body.token;
      await open(one, fresh);
      ({ status } = await open(other, fresh));
    }
    expect(status).toBe(200);
    expect(await one.store.size()).toBe(0);
    const again = await open(other, first.body.token);
    expect([again.status, again.body.conversationId]).toEqual([200, body.conversationId]);
    await say(one, first.body, ENTER);
    expect((await open(other, body.token)).status).toBe(200);
    expect((await read(other, first.body)).body.activities).toHaveLength(3);
  },
  LIMIT_MS,
);

test(
  'replicas of this version serve on while the next one changes the schema under them',
  async () => {
    const url = await databases.database();
    const [one, other] = await Promise.all([open(url), open(url)]);
    const next = {
      readableBy: MIGRATIONS.length,
      sql: `alter table aiguillage.conversations add column mood text;
        create index on aiguillage.activities (conversation);`,
    };
    const began = await begin(one);
    const stream = await listen(began.streamUrl);
    const { conversationId } = began;
    let turns = 0;
    const talk = async (): Promise<void> => {
      const replica = turns++ % 2 ? one : other;
      expect((await say(replica, began, turns === 1 ? ENTER : BACK)).status).toBe(200);
    };
    for (let turn = 0; turn < 5; turn++) await talk();
    const client = await connect(addressOf(url), 'migrate');
    const changed = migrate(client, undefined, [...MIGRATIONS, next]);
    for (let turn = 0; turn < 10; turn++) await talk();
    await changed;
    await client.end();
    for (let turn = 0; turn < 5; turn++) await talk();
    await stream.count(1 + 2 * turns);
    expect(new Set(stream.activities.map(({ id }) => id)).size).toBe(1 + 2 * turns);
    expect(await one.store.read(conversationId)).toMatchObject({ version: turns });
    stream.close();
    // One that starts only now serves too.
    const late = await open(url);
    expect((await say(late, began, BACK)).status).toBe(200);
    expect([...one.faults, ...other.faults, ...late.faults]).toEqual([]);
  },
  LIMIT_MS,
);

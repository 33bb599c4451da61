import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from '@jest/globals';
import { createAddressRate } from '../../../bot/channels/http/address-rate.ts';
import { createBusyPrice } from '../../../bot/channels/http/busy-price.ts';
import { type TrustProxy } from '../../../bot/channels/http/client-address.ts';
import { createGate, GATE_LIMITS, type GateLimits } from '../../../bot/channels/http/gate.ts';
import { type HttpFault } from '../../../bot/channels/http/http-fault.ts';
import { servePages } from '../../../bot/channels/http/serve-pages.ts';
import { startServer, type Started } from '../../server/start-server.ts';

const MINUTE = 60_000;

let started: Started | undefined;
afterEach(async () => {
  await started?.close();
  started = undefined;
});

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

/** Nobody waits in a test: what it was told to wait is in `waited`. */
function untimed(
  clock: { now: number },
  limits: Partial<GateLimits> = {},
  trustProxy?: TrustProxy,
) {
  const waited: number[] = [];
  const gate = createGate({
    now: () => clock.now,
    limits: { ...GATE_LIMITS, ...limits },
    sleep: (ms) => {
      waited.push(ms);
      return Promise.resolve();
    },
    ...(trustProxy && { trustProxy }),
  });
  return { gate, waited };
}

function asking(address: string, method = 'GET', url = '/', forwarded?: string): IncomingMessage {
  return Object.assign(from(address, forwarded), { method, url });
}

/** How many of so many pass before one is refused. */
async function passing(most: number, ask: () => Promise<void>): Promise<number> {
  for (let each = 0; each < most; each++) {
    try {
      await ask();
    } catch {
      return each;
    }
  }
  return most;
}

test('one address has its share of a minute, others have theirs', () => {
  const clock = { now: 0 };
  const rate = createAddressRate({ most: 3, now: () => clock.now });
  const asked = Array.from({ length: 4 }, () => rate.wait('192.0.2.1'));
  // One in twenty seconds is given back.
  expect(asked).toEqual([undefined, undefined, undefined, 20]);
  expect(rate.wait('192.0.2.2')).toBeUndefined();
  clock.now = 20_000;
  expect([rate.wait('192.0.2.1'), rate.wait('192.0.2.1')]).toEqual([undefined, 20]);
});

test('one address has so many screens kept in a minute; beyond, its pages carry them', () => {
  const clock = { now: 0 };
  const gate = createGate({ now: () => clock.now });
  const may = (address: string) => gate.mayKeep(from(address));
  for (let each = 0; each < GATE_LIMITS.screens; each++) expect(may('192.0.2.1')).toBe(true);
  expect([may('192.0.2.1'), may('192.0.2.2')]).toEqual([false, true]);
  clock.now = MINUTE;
  expect(may('192.0.2.1')).toBe(true);
});

test('fifty people behind one address are never told to wait', async () => {
  const clock = { now: 0 };
  const { gate, waited } = untimed(clock);
  const chat = '/directline/conversations/x/activities';
  // All open the guide at the same moment, with its script and style.
  for (let person = 0; person < 50; person++) {
    for (const url of ['/', '/widget.js', '/widget.css'])
      await gate.enter(asking('192.0.2.1', 'GET', url));
  }
  // Then each reads once a second, answers every two, types a sentence every twenty, for two
  // minutes, and begins anew each minute.
  for (let second = 10; second < 130; second++) {
    for (let person = 0; person < 50; person++) {
      clock.now = second * 1000 + person * 20;
      await gate.enter(asking('192.0.2.1', 'GET', chat));
      if ((second + person) % 2 === 0) await gate.enter(asking('192.0.2.1', 'POST', chat));
      if ((second + person) % 20 === 0) await gate.hear(asking('192.0.2.1', 'POST', chat), 120);
      if (second % 60 === person) gate.checkBegin(asking('192.0.2.1'));
    }
  }
  expect(waited).toEqual([]);
});

test('counts work, not requests: dear ones are fewer', async () => {
  const pass = async (method: string, url: string, typed = 0) => {
    const { gate } = untimed({ now: 0 });
    return passing(5000, async () => {
      await gate.enter(asking('192.0.2.1', method, url));
      await gate.hear(asking('192.0.2.1', method, url), typed);
    });
  };
  const passed = {
    reads: await pass('GET', '/directline/conversations/x/activities'),
    pages: await pass('GET', '/'),
    sentences: await pass('POST', '/', 60),
    posters: await pass('GET', '/affiche'),
    long: await pass('POST', '/', 2000),
  };
  const values = Object.values(passed);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  expect(passed.pages).toBeGreaterThan(10 * passed.posters);
  expect(passed.long).toBeLessThan(10);
  // What they took of one core is no more for one than for the other.
  expect(passed.long * 28).toBeLessThan(passed.pages * 1.5);
  // Longer than what is read costs no more; an address that says nothing otherwise is the same page.
  expect(await pass('POST', '/', 60_000)).toBe(passed.long);
  expect(await pass('GET', '/x/../affiche')).toBe(passed.posters);
});

test('who asks too much waits, then is refused until the second that it is told', async () => {
  const clock = { now: 0 };
  const { gate, waited } = untimed(clock);
  const ask = () => gate.enter(asking('192.0.2.1', 'POST', '/integrer'));
  await passing(100, ask);
  // Delayed by as much as is owed, two seconds at most; the refusal itself is held back.
  expect(waited.slice(0, -1).every((ms) => ms > 0 && ms <= 2000)).toBe(true);
  expect(waited.at(-1)).toBe(2000);
  const refusal = await ask().catch((error: unknown) => error);
  expect(refusal).toMatchObject({ status: 429, headers: { connection: 'close' } });
  const seconds = Number((refusal as HttpFault).headers['retry-after']);
  expect(seconds).toBeGreaterThan(1);
  clock.now += seconds * 1000;
  waited.length = 0;
  await ask();
  expect(waited).toEqual([]);
});

test('others do not wait for who asks too much, nor does who watches over the service', async () => {
  const { gate, waited } = untimed({ now: 0 });
  await passing(5000, () => gate.enter(asking('192.0.2.1')));
  waited.length = 0;
  await gate.enter(asking('192.0.2.2'));
  gate.checkProbe(asking('192.0.2.1', 'GET', '/health/ready'));
  expect(waited).toEqual([]);
});

test('over HTTP: one address hears no more after its share, others do as if it were not there', async () => {
  let heard = 0;
  const { gate } = untimed({ now: 0 });
  started = await startServer({
    gate: () => gate,
    parts: {
      pages: servePages(
        {
          handle: ({ method }) => {
            if (method === 'POST') heard += 1;
            return { status: 200, headers: {}, body: 'ok' };
          },
        },
        () => undefined,
        '',
        gate,
      ),
    },
  });
  const { port, hostname } = new URL(started.url);
  const send = async (localAddress: string, method: string, body = '') => {
    const call = request({ port, host: hostname, localAddress, method, path: '/' });
    call.setHeader('accept', 'text/html');
    const [answer] = (await once(call.end(body), 'response')) as [IncomingMessage];
    return { status: answer.statusCode, headers: answer.headers, page: await text(answer) };
  };
  const sentence = `q=${'mot '.repeat(500)}`;
  const asked = Array.from({ length: 100 }, () => send('127.0.8.1', 'POST', sentence));
  const answers = await Promise.all(asked);
  const refused = answers.filter(({ status }) => status === 429);
  expect([heard + refused.length, heard < 10]).toEqual([100, true]);
  for (const { headers, page } of refused) {
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(page).toContain('Ce n’est pas grave.');
  }
  for (const address of ['127.0.8.2', '127.0.8.3']) {
    expect((await send(address, 'GET')).status).toBe(200);
    expect((await send(address, 'POST', sentence)).status).toBe(200);
  }
});

test('looks at the service have a share of their own', () => {
  const { gate } = untimed({ now: 0 }, { probes: 2 });
  const look = (address: string) => () => {
    gate.checkProbe(asking(address, 'GET', '/health/live'));
  };
  look('192.0.2.1')();
  look('192.0.2.1')();
  expect(look('192.0.2.1')).toThrow();
  expect(look('192.0.2.2')).not.toThrow();
});

test('work gets dearer when all of the service is at work', async () => {
  const load = { utilization: 0.2 };
  const clock = { now: 0 };
  const loadOf = () => ({ idle: 0, active: 0, ...load });
  const price = createBusyPrice(loadOf, () => clock.now);
  const at = (utilization: number) => {
    load.utilization = utilization;
    clock.now += 500;
    return price();
  };
  expect([at(0.2), at(0.6), at(0.95), at(1), at(0.3)]).toEqual([1, 1, 8, 8, 1]);
  // Looked at twice a second at most.
  load.utilization = 1;
  expect(price()).toBe(1);
  const pass = (dearer: number) => {
    const gate = createGate({ now: () => 0, price: () => dearer, sleep: () => Promise.resolve() });
    return passing(5000, () => gate.enter(asking('192.0.2.1')));
  };
  expect(await pass(8)).toBeLessThan((await pass(1)) / 7);
});

test('counts the client behind a proxy that is trusted, and no other word for it', async () => {
  const limits = { work: 0.01, atOnce: 1 };
  const trusting = untimed({ now: 0 }, limits, { hops: 1 }).gate;
  await trusting.enter(asking('10.0.0.1', 'GET', '/', '192.0.2.1'));
  await trusting.enter(asking('10.0.0.1', 'GET', '/', '192.0.2.2'));
  const plain = untimed({ now: 0 }, limits).gate;
  await plain.enter(asking('192.0.2.9', 'GET', '/', '192.0.2.1'));
  await expect(plain.enter(asking('192.0.2.9', 'GET', '/', '192.0.2.2'))).rejects.toThrow();
});

test('one address fills no list of requests by the form of /integrer', async () => {
  started = await startServer({
    gate: (now) => createGate({ now, limits: { ...GATE_LIMITS, forms: 2 } }),
    parts: {
      pages: (_req, res) => {
        res.end();
        return Promise.resolve();
      },
    },
  });
  const { port } = new URL(started.url);
  // As it is written: `fetch` would tidy the address first.
  const send = async (path: string) => {
    const call = request({ port, path, method: 'POST' }).end('act=send');
    const [answer] = (await once(call, 'response')) as [IncomingMessage];
    answer.resume();
    return answer.statusCode;
  };
  expect([await send('/integrer'), await send('/integrer?x=1')]).toEqual([200, 200]);
  expect([await send('/./integrer'), await send('/x/../integrer')]).toEqual([429, 429]);
  // Who only reads, or answers the guide, goes on.
  expect((await fetch(`${started.url}/integrer`)).status).toBe(200);
  expect(await send('/guide/caf.essai')).toBe(200);
});

test('who opens an address in a browser is told in plain words, with the way to the guide', async () => {
  started = await startServer({
    gate: (now) => {
      const limits = { ...GATE_LIMITS, work: 0.5, atOnce: 1 };
      return createGate({ now, limits, sleep: () => Promise.resolve() });
    },
    parts: { pages: () => Promise.reject(new TypeError('kanari')) },
  });
  const open = async (path: string, lang = 'fr') => {
    const headers = { accept: 'text/html,*/*;q=0.8', 'accept-language': lang };
    const answer = await fetch(`${started?.url ?? ''}${path}`, { headers });
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  };
  const failed = await open('/');
  expect([failed.status, failed.body]).toEqual([500, expect.stringContaining('Réessayez')]);
  expect(failed.body).not.toContain('kanari');
  expect((await open(`/${'x'.repeat(9000)}`)).body).toContain('Cette adresse est trop longue.');
  const waits = await open('/');
  expect([waits.status, waits.headers.get('content-type')]).toEqual([
    429,
    'text/html; charset=utf-8',
  ]);
  expect(waits.body).toContain(
    '<h1 lang="fr" dir="auto">Trop de demandes arrivent de votre connexion.',
  );
  expect(waits.body).toContain('<a href="/">');
  expect(Number(waits.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(waits.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await open('/', 'ar')).body).toContain('<h1 lang="ar" dir="auto">تصل طلبات');
  // In a town's frame the way back is the town's guide.
  for (const path of ['/guide/caf.essai?a=x&structure=mairie', '/structure/mairie']) {
    expect((await open(path)).body).toContain('<a href="/structure/mairie">');
  }
  expect((await open('/?structure=%22%3E%3Cb%3E')).body).toContain('<a href="/">');
  // A program reads JSON as before.
  const program = await fetch(started.url);
  expect(await program.json()).toMatchObject({ error: { code: 'TooManyRequests' } });
});

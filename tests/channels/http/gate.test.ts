import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { expect, jest, test } from '@jest/globals';
import { createAddressRate } from '../../../bot/channels/http/address-rate.ts';
import { createGate, GATE_LIMITS } from '../../../bot/channels/http/gate.ts';
import { startServer } from '../../server/start-server.ts';

const MINUTE = 60_000;

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

/** How many of so many requests pass. */
function passing(count: number, check: () => void): number {
  let passed = 0;
  for (let each = 0; each < count; each++) {
    try {
      check();
      passed += 1;
    } catch {
      // One too many.
    }
  }
  return passed;
}

test('one address has its share of a minute, others have theirs', () => {
  const clock = { now: 0 };
  const rate = createAddressRate({ most: 3, now: () => clock.now });
  const asked = Array.from({ length: 4 }, () => rate.wait('192.0.2.1'));
  expect(asked).toEqual([undefined, undefined, undefined, 60]);
  expect(rate.wait('192.0.2.2')).toBeUndefined();
  clock.now = MINUTE;
  expect(rate.wait('192.0.2.1')).toBeUndefined();
});

test('forgets who asked after a minute, though nobody asks any more', () => {
  jest.useFakeTimers();
  const rate = createAddressRate({ most: 1, now: Date.now });
  jest.advanceTimersByTime(20_000);
  rate.wait('192.0.2.1');
  jest.advanceTimersByTime(60_000);
  expect(jest.getTimerCount()).toBe(0);
  // The minute that began then has ten seconds left: it did not wait for this one.
  jest.advanceTimersByTime(30_000);
  rate.wait('192.0.2.1');
  expect(rate.wait('192.0.2.1')).toBe(10);
  jest.useRealTimers();
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

test('fifty people behind one address are never told to wait', () => {
  const clock = { now: 0 };
  const gate = createGate({ now: () => clock.now });
  // Each reads once a second and answers every two, for ten minutes, and begins anew each minute.
  for (let second = 0; second < 600; second++) {
    clock.now = second * 1000;
    for (let person = 0; person < 50; person++) {
      gate.check(from('192.0.2.1'));
      if (second % 2 === 0) gate.check(from('192.0.2.1'));
      if (second % 60 === person) gate.checkBegin(from('192.0.2.1'));
    }
  }
  clock.now += MINUTE;
  const rest = passing(GATE_LIMITS.requests + 1, () => {
    gate.check(from('192.0.2.1'));
  });
  expect(rest).toBe(GATE_LIMITS.requests);
});

test('counts the client behind a proxy that is trusted, and no other word for it', () => {
  const now = () => 0;
  const limits = { requests: 1, begun: 1, forms: 1, screens: 1 };
  const trusting = createGate({ now, limits, trustProxy: { hops: 1 } });
  expect(
    passing(1, () => {
      trusting.check(from('10.0.0.1', '192.0.2.1'));
      trusting.check(from('10.0.0.1', '192.0.2.2'));
    }),
  ).toBe(1);
  const plain = createGate({ now, limits });
  plain.check(from('192.0.2.9', '192.0.2.1'));
  expect(() => {
    plain.check(from('192.0.2.9', '192.0.2.2'));
  }).toThrow();
});

test('one address fills no list of requests by the form of /integrer', async () => {
  const started = await startServer({
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
  await started.close();
});

test('who opens an address in a browser is told in plain words, with the way to the guide', async () => {
  const started = await startServer({
    gate: (now) => createGate({ now, limits: { requests: 1, begun: 1, forms: 1, screens: 1 } }),
    parts: { pages: () => Promise.reject(new TypeError('kanari')) },
  });
  const open = async (path: string, lang = 'fr') => {
    const headers = { accept: 'text/html,*/*;q=0.8', 'accept-language': lang };
    const answer = await fetch(started.url + path, { headers });
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  };
  const failed = await open('/');
  expect([failed.status, failed.body]).toEqual([500, expect.stringContaining('Réessayez')]);
  expect(failed.body).not.toContain('kanari');
  const waits = await open('/');
  expect([waits.status, waits.headers.get('content-type')]).toEqual([
    429,
    'text/html; charset=utf-8',
  ]);
  expect(waits.body).toContain('<h1 lang="fr" dir="auto">Trop de demandes à la fois.');
  expect(waits.body).toContain('<a href="/">');
  expect(Number(waits.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(waits.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await open('/', 'ar')).body).toContain('<h1 lang="ar" dir="auto">طلبات كثيرة');
  expect((await open(`/${'x'.repeat(9000)}`)).body).toContain('Cette adresse est trop longue.');
  // A program reads JSON as before.
  const program = await fetch(started.url);
  expect(await program.json()).toMatchObject({ error: { code: 'TooManyRequests' } });
  await started.close();
});

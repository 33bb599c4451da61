import { type IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { createCountOnce } from '../../../bot/channels/http/count-once.ts';
import { type Visitor } from '../../../bot/channels/pages/request.ts';
import { type TurnCount } from '../../../bot/conversation/counts.ts';
import { createMemoryStore } from '../../../bot/storage/memory.ts';
import { StoreError } from '../../../bot/storage/store-error.ts';

const MS = 7_200_000;
const count = (what: TurnCount['what'], step: string): TurnCount => ({
  what,
  step,
  flow: 'caf.essai',
  month: '2026-12',
  epci: '',
  family: '',
  structure: '',
  to: '',
  audience: 'citizen',
  lang: 'fr',
});
const FIRST = [count('flow', ''), count('step', 'first')];
const from = (remoteAddress: string, browser = 'a') =>
  ({
    socket: { remoteAddress },
    headers: { 'user-agent': browser },
  }) as unknown as IncomingMessage;

/** Two replicas over one store: what each is sent, and how many things were counted by then. */
function replicas() {
  const clock = { now: 0 };
  const store = createMemoryStore({ now: () => clock.now });
  const failed: string[] = [];
  const options = {
    store,
    secret: () => new Uint8Array(32),
    now: () => clock.now,
    ms: MS,
    trustProxy: undefined,
    failed: () => failed.push('failed'),
  };
  const hubs = [createCountOnce(options), createCountOnce(options)];
  let at = 0;
  let before = 0;
  const send = async (
    counts: readonly TurnCount[],
    req = from('192.0.2.1'),
    visitor?: Visitor,
  ): Promise<number> => {
    hubs[(at += 1) % 2]?.(counts, { req, visitor });
    await new Promise(setImmediate);
    const all = [...(await store.counters('t|')).values()].reduce((sum, one) => sum + one, 0);
    const fresh = all - before;
    before = all;
    return fresh;
  };
  return { clock, send, store, failed };
}

test('what one browser sends again counts once, whichever replica it comes to', async () => {
  const { clock, send } = replicas();
  expect(await send(FIRST)).toBe(2);
  // A reload, a second tap, Back and another word for the same.
  expect(await send(FIRST)).toBe(0);
  expect(await send([...FIRST, count('step', 'second')])).toBe(1);
  // Others: an address, a browser.
  expect(await send(FIRST, from('192.0.2.2'))).toBe(2);
  expect(await send(FIRST, from('192.0.2.1', 'b'))).toBe(2);
  clock.now = MS - 1;
  expect(await send(FIRST)).toBe(0);
  clock.now = MS;
  expect(await send(FIRST)).toBe(2);
});

test('the visit that begins with an answer knows what led to it, wherever it is sent from', async () => {
  const { send } = replicas();
  const begun: Visitor = { visits: ['V1'], isNew: true };
  const held: Visitor = { visits: ['V1'], isNew: false };
  expect(await send(FIRST, from('192.0.2.1'), begun)).toBe(2);
  // The answer was lost: sent again without its cookie, another visit begins.
  expect(await send(FIRST, from('192.0.2.1'), { visits: ['V2'], isNew: true })).toBe(0);
  // Back, and the first form again, by another address.
  expect(await send(FIRST, from('198.51.100.7'), held)).toBe(0);
  const typed = [count('no-flow', 'family:other')];
  expect(await send(typed)).toBe(1);
  // What was sent before the visit, sent again within it.
  expect(await send(typed, from('192.0.2.1'), held)).toBe(0);
  // Another visit at another browser of the same address counts for itself.
  expect(await send(FIRST, from('192.0.2.1', 'b'), { visits: ['V3'], isNew: false })).toBe(2);
});

test('what cannot be counted is told, and costs the person nothing', async () => {
  const { send, store, failed } = replicas();
  store.countOnce = () => Promise.reject(new StoreError('unavailable', ''));
  expect(await send(FIRST)).toBe(0);
  expect(failed).toEqual(['failed']);
});

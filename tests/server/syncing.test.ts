import { expect, test } from '@jest/globals';
import { createLook, type SyncingOptions } from '../../bot/syncing.ts';
import { dueAt } from '../../bot/feeds/due-at.ts';
import { type FeedState } from '../../bot/feeds/feed-state.ts';
import { readConfig } from '../../bot/config.ts';

const HOUR = 3_600_000;
const feed = { id: 'dila', on: true, everyHours: 24 };
const fine: FeedState = { tried: 0, succeeded: 0, failures: 0 };

test('a feed is due at its time, give or take a little, the same on every replica', () => {
  expect(dueAt(feed, undefined)).toBe(0);
  const due = dueAt(feed, fine);
  expect(due).toBe(dueAt(feed, { ...fine }));
  expect(Math.abs(due - 24 * HOUR)).toBeLessThanOrEqual(0.05 * 24 * HOUR);
  const many = Array.from({ length: 50 }, (_, at) => dueAt({ ...feed, id: `f-${at}` }, fine));
  expect(new Set(many).size).toBe(50);
});

test('what failed is tried again sooner, then later and later, never before the site says', () => {
  const after = (failures: number) => dueAt(feed, { ...fine, failures }) / HOUR;
  expect(after(1)).toBeLessThan(0.3);
  expect(after(2)).toBeGreaterThan(after(1) * 1.5);
  expect(after(30)).toBeLessThanOrEqual(24 * 1.05);
  expect(dueAt(feed, { ...fine, failures: 1, notBefore: 5 * HOUR })).toBe(5 * HOUR);
});

function lookAt(states: Readonly<Record<string, FeedState>>, more: Partial<SyncingOptions> = {}) {
  const read: (readonly string[])[] = [];
  const ended: (readonly unknown[])[] = [];
  const kept = new Map(Object.entries(states).map(([id, one]) => [id, JSON.stringify(one)]));
  const look = createLook({
    feeds: () => [feed, { ...feed, id: 'ccas' }, { ...feed, id: 'quiet', on: false }],
    states: { read: () => Promise.resolve(kept) },
    now: () => HOUR,
    read: (ids) => Promise.resolve(void read.push(ids)),
    ended: (...told) => void ended.push(told),
    onFault: (error) => void ended.push([error]),
    ...more,
  });
  return { look, read, ended };
}

test('reads what is on and due, and tells how it went', async () => {
  const { look, read, ended } = lookAt({ dila: fine });
  await look();
  expect(read).toEqual([['ccas']]);
  expect(ended).toEqual([['ccas', undefined]]);
});

test('one look at a time; a database that is away is no end of it', async () => {
  let go: () => void = () => undefined;
  const waiting = new Promise<void>((done) => (go = done));
  let begun = 0;
  const slow = lookAt({}, { read: () => ((begun += 1), waiting) });
  const first = slow.look();
  await slow.look();
  go();
  await first;
  expect(begun).toBe(1);
  const away = lookAt({}, { states: { read: () => Promise.reject(new Error('away')) } });
  await away.look();
  await away.look();
  expect(away.ended).toHaveLength(2);
});

test('SYNC is on or off', () => {
  expect(readConfig({}).config).toMatchObject({ sync: false });
  expect(readConfig({ SYNC: 'on' }).config).toMatchObject({ sync: true });
  expect(readConfig({ SYNC: 'yes' }).faults).toEqual(["SYNC : « yes » n'est ni on ni off."]);
});

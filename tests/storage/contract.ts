import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Store, type Write } from '../../bot/storage/store.ts';
import { testCounters } from './counters-contract.ts';

/** What the tests keep as state. */
export interface Small {
  readonly answers: readonly string[];
}

/** A store under test, with a clock that the test moves. */
export interface Opened {
  readonly store: Store<Small>;
  readonly clock: { now: number };
  close(): Promise<void>;
}

const HOUR = 3_600_000;

function said(answers: readonly string[], more: Partial<Write<Small>> = {}): Write<Small> {
  return {
    state: { answers },
    activities: answers.slice(-1).map((text) => ({ text })),
    counts: [],
    expires: HOUR,
    ...more,
  };
}

/** The promises of `Store`, the same for every implementation. */
export function testStoreContract(name: string, open: () => Promise<Opened>): void {
  const withStore = (title: string, body: (opened: Opened) => Promise<void>) => {
    test(`${name}: ${title}`, async () => {
      const opened = await open();
      try {
        await body(opened);
      } finally {
        await opened.close();
      }
    });
  };

  withStore('knows nothing of a conversation never written', async ({ store }) => {
    expect(await store.read('nobody')).toBeUndefined();
    expect(await store.activities('nobody', 0, 10)).toEqual([]);
    expect(await store.replyTo('nobody', 'k')).toBeUndefined();
  });

  withStore('gives back what was written', async ({ store }) => {
    expect(await store.write('a', 0, said(['one']))).toEqual({
      kind: 'written',
      version: 1,
      firstSequence: 1,
      bytes: expect.any(Number),
    });
    expect(await store.read('a')).toEqual({
      state: { answers: ['one'] },
      version: 1,
      last: 1,
      expires: HOUR,
    });
  });

  withStore('knows the bytes of a log, and how many conversations there are', async ({ store }) => {
    expect([await store.size(), await store.bytesOf('a')]).toEqual([0, 0]);
    expect(await store.soonestExpiry()).toBeUndefined();
    const written = [
      await store.write('a', 0, said(['é'])),
      await store.write('a', 1, said(['é', 'bc'])),
    ];
    await store.write('b', 0, said(['other'], { expires: HOUR / 2 }));
    const bytes = [{ text: 'é' }, { text: 'bc' }].map((one) =>
      Buffer.byteLength(JSON.stringify(one)),
    );
    expect(written).toMatchObject(bytes.map((one) => ({ kind: 'written', bytes: one })));
    expect(await store.bytesOf('a')).toBe(bytes.reduce((sum, one) => sum + one));
    expect(await store.size()).toBe(2);
    await store.erase('a', HOUR);
    expect([await store.size(), await store.bytesOf('a')]).toEqual([2, 0]);
    expect(await store.soonestExpiry()).toBe(HOUR / 2);
  });

  withStore('gives what was taken of a rate back bit by bit, and says when', async (opened) => {
    const { store, clock } = opened;
    const rate = { most: 2, windowMs: 1000 };
    const take = (key: string) => store.rates.take(key, rate);
    const all = { taken: true, left: 0, waitMs: 500 };
    const none = { taken: false, left: 0, waitMs: 500 };
    expect(await store.rates.look('a', rate)).toEqual({ taken: false, left: 2, waitMs: 0 });
    expect(await take('a')).toEqual({ taken: true, left: 1, waitMs: 0 });
    expect([await take('a'), await take('a')]).toEqual([all, none]);
    expect([await take('b'), await store.rates.look('a', rate)]).toMatchObject([
      { taken: true },
      none,
    ]);
    // What was refused took nothing, and each comes back by itself.
    clock.now += 499;
    expect(await take('a')).toEqual({ ...none, waitMs: 1 });
    clock.now += 1;
    expect([await take('a'), await take('a')]).toEqual([all, none]);
    clock.now += 1001;
    expect([await take('a'), await take('a'), await take('a')]).toMatchObject([
      { taken: true, left: 1 },
      all,
      none,
    ]);
    clock.now += 1001;
    await store.sweep(clock.now);
    expect(await take('a')).toMatchObject({ taken: true, left: 1 });
  });

  withStore('counts every one of many that happen at once', async ({ store }) => {
    const taken = await Promise.all(
      Array.from({ length: 30 }, () => store.rates.take('a', { most: 10, windowMs: 1000 })),
    );
    expect(taken.filter((one) => one.taken)).toHaveLength(10);
  });

  withStore('keeps a copy, not the object', async ({ store }) => {
    const answers = ['one'];
    await store.write('a', 0, said(answers));
    answers.push('two');
    expect(await store.read('a')).toMatchObject({ state: { answers: ['one'] } });
  });

  withStore('refuses a write on a version that is past', async ({ store }) => {
    await store.write('a', 0, said(['one']));
    expect(await store.write('a', 0, said(['other']))).toEqual({ kind: 'conflict' });
    expect(await store.write('a', 2, said(['other']))).toEqual({ kind: 'conflict' });
    expect(await store.read('a')).toMatchObject({ state: { answers: ['one'] }, last: 1 });
  });

  withStore('gives the first reply again to a known turn key', async ({ store }) => {
    await store.write('a', 0, said(['one'], { turnKey: 'k', reply: 'r1' }));
    const again = said(['one', 'one'], {
      turnKey: 'k',
      reply: 'r2',
      counts: [{ key: 'c', by: 1 }],
    });
    expect(await store.write('a', 1, again)).toEqual({ kind: 'known', reply: 'r1' });
    expect(await store.write('a', 0, again)).toEqual({ kind: 'known', reply: 'r1' });
    expect(await store.replyTo('a', 'k')).toEqual({ reply: 'r1' });
    expect(await store.replyTo('b', 'k')).toBeUndefined();
    expect(await store.read('a')).toMatchObject({ version: 1, last: 1 });
    expect(await store.counters('')).toEqual(new Map());
  });

  withStore('numbers the log of each conversation 1, 2, 3…', async ({ store }) => {
    await store.write('a', 0, said(['x'], { activities: [{ n: 1 }, { n: 2 }] }));
    await store.write('b', 0, said(['x'], { activities: [{ n: 1 }] }));
    expect(await store.write('a', 1, said(['x'], { activities: [{ n: 3 }] }))).toMatchObject({
      firstSequence: 3,
    });
    expect(await store.activities('a', 1, 10)).toEqual([
      { sequence: 2, activity: { n: 2 } },
      { sequence: 3, activity: { n: 3 } },
    ]);
    expect(await store.activities('a', 0, 2)).toHaveLength(2);
    expect(await store.activities('a', 3, 10)).toEqual([]);
  });

  withStore('counts in the turn, and finds counters by prefix', async ({ store }) => {
    const counts = [
      { key: 'flow|caf', by: 1 },
      { key: 'flow|caf', by: 2 },
      { key: 'none', by: 1 },
    ];
    await store.write('a', 0, said(['x'], { counts }));
    await store.write('a', 0, said(['x'], { counts }));
    expect(await store.counters('flow|')).toEqual(new Map([['flow|caf', 3]]));
    expect(await store.counters('')).toEqual(
      new Map([
        ['flow|caf', 3],
        ['none', 1],
      ]),
    );
  });

  testCounters(withStore);

  withStore('wakes who waits, after the write can be read', async ({ store }) => {
    const seen: Promise<number>[] = [];
    const stop = store.subscribe('a', () => {
      seen.push(store.activities('a', 0, 10).then((lines) => lines.length));
    });
    await store.write('a', 0, said(['x']));
    await store.write('b', 0, said(['x']));
    stop();
    const lines = await Promise.all(seen);
    await store.write('a', 1, said(['x']));
    expect(seen).toHaveLength(1);
    expect(lines).toEqual([1]);
  });

  withStore('forgets an expired conversation, and begins it anew', async ({ store, clock }) => {
    await store.write('a', 0, said(['one'], { turnKey: 'k', activities: [{}, {}] }));
    clock.now = HOUR;
    expect(await store.read('a')).toBeUndefined();
    expect(await store.activities('a', 0, 10)).toEqual([]);
    expect(await store.replyTo('a', 'k')).toBeUndefined();
    const fresh = said(['new'], { turnKey: 'k', expires: 2 * HOUR });
    expect(await store.write('a', 0, fresh)).toEqual({
      kind: 'written',
      version: 1,
      firstSequence: 1,
      bytes: expect.any(Number),
    });
    expect(await store.activities('a', 0, 10)).toHaveLength(1);
  });

  withStore('sweeps what expired and nothing else', async ({ store, clock }) => {
    for (let each = 0; each < 450; each++) await store.write(`old${each}`, 0, said(['x']));
    await store.write('young', 0, said(['x'], { expires: 2 * HOUR }));
    clock.now = HOUR;
    expect(await store.sweep(HOUR)).toBe(450);
    expect(await store.sweep(HOUR)).toBe(0);
    expect(await store.read('young')).toMatchObject({ version: 1 });
  });

  withStore('erases state, log and marks, and lets nothing in until expiry', async (opened) => {
    const { store, clock } = opened;
    await store.write('a', 0, said(['one'], { turnKey: 'k', counts: [{ key: 'asked', by: 1 }] }));
    await store.erase('a', 2 * HOUR, [{ key: 'erased', by: 1 }]);
    expect(await store.read('a')).toBe('erased');
    expect(await store.activities('a', 0, 10)).toEqual([]);
    expect(await store.replyTo('a', 'k')).toBeUndefined();
    for (const version of [0, 1, 2]) {
      expect(await store.write('a', version, said(['back']))).toEqual({ kind: 'conflict' });
    }
    // What was counted stays.
    expect([...(await store.counters(''))]).toEqual([
      ['asked', 1],
      ['erased', 1],
    ]);
    clock.now = 2 * HOUR;
    expect(await store.read('a')).toBeUndefined();
    expect(await store.sweep(clock.now)).toBe(1);
  });

  withStore('erases a conversation never written too', async ({ store }) => {
    await store.erase('a', HOUR);
    expect(await store.read('a')).toBe('erased');
    expect(await store.write('a', 0, said(['x']))).toEqual({ kind: 'conflict' });
  });

  withStore('lets exactly one of many writes on a version through', async ({ store }) => {
    const counts = [{ key: 'offline', by: 3 }];
    const tries = Array.from({ length: 20 }, (_, each) =>
      store.write('a', 0, said([`${each}`], { counts })),
    );
    const kinds = (await Promise.all(tries)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'written')).toHaveLength(1);
    expect(await store.activities('a', 0, 50)).toHaveLength(1);
    // What a phone sends twenty times is counted once.
    expect(await store.counters('offline')).toEqual(new Map([['offline', 3]]));
  });

  withStore('loses no update when each retries on conflict', async ({ store }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.uuid(),
        fc.array(fc.string({ maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        async (id, words) => {
          const put = async (word: string): Promise<void> => {
            for (;;) {
              const before = await store.read(id);
              if (before === 'erased') throw new Error('erased');
              const answers = [...(before?.state?.answers ?? []), word];
              const written = await store.write(id, before?.version ?? 0, said(answers));
              if (written.kind === 'written') return;
            }
          };
          await Promise.all(words.map(put));
          const after = await store.read(id);
          if (after === undefined || after === 'erased') throw new Error('gone');
          expect([...(after.state?.answers ?? [])].sort()).toEqual([...words].sort());
          expect((await store.activities(id, 0, 100)).map(({ sequence }) => sequence)).toEqual(
            words.map((_, index) => index + 1),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  withStore(
    'tells of a conversation that was opened, and keeps nothing of it',
    async ({ store }) => {
      const heard: string[] = [];
      store.openings.hear((id) => heard.push(id));
      await store.openings.tell('a');
      expect(heard).toContain('a');
      expect([await store.read('a'), await store.size()]).toEqual([undefined, 0]);
    },
  );

  withStore('refuses everything once closed', async ({ store }) => {
    await store.close();
    await expect(store.read('a')).rejects.toMatchObject({ code: 'closed' });
    await expect(store.write('a', 0, said(['x']))).rejects.toMatchObject({ code: 'closed' });
  });
}

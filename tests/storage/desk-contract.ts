import { expect, test } from '@jest/globals';
import { type Desk, type DeskKey, type DeskSession } from '../../bot/storage/desk.ts';

/** Two programs on the same desk: two replicas, or a service and a command. */
export interface TwoDesks {
  readonly one: Desk;
  readonly other: Desk;
  close(): Promise<void>;
}

const key = (id: string, more: Partial<DeskKey> = {}): DeskKey => ({
  id,
  structure: 'merignac',
  role: 'calendar',
  label: 'accueil de la mairie',
  territory: ['33281', '33'],
  hash: `hash-of-${id}`,
  made: 10,
  expires: 1_000_000_000_000,
  ...more,
});

const session = (id: string, more: Partial<DeskSession> = {}): DeskSession => ({
  id,
  key: 'a',
  begun: 100,
  seen: 100,
  until: 1000,
  ...more,
});

/** The promises of `Desk`, the same for every implementation. */
export function testDeskContract(name: string, open: () => Promise<TwoDesks>): void {
  const withTwo = (title: string, body: (opened: TwoDesks) => Promise<void>) => {
    test(`${name} desk: ${title}`, async () => {
      const opened = await open();
      try {
        await body(opened);
      } finally {
        await opened.close();
      }
    });
  };

  withTwo('gives keys back as they were made, to everyone', async ({ one, other }) => {
    expect(await other.keys()).toEqual([]);
    expect(await one.addKey(key('b', { made: 20, expires: 2_000_000_000_000 }))).toBe(true);
    expect(await one.addKey(key('a'))).toBe(true);
    expect(await one.addKey(key('a', { label: 'une autre' }))).toBe(false);
    const expected = [key('a'), key('b', { made: 20, expires: 2_000_000_000_000 })];
    expect(await other.keys()).toEqual(expected);
    expect(await other.key('a')).toEqual(key('a'));
    expect(await other.key('c')).toBeUndefined();
  });

  withTwo('opens a session that every replica knows', async ({ one, other }) => {
    await one.addKey(key('a'));
    expect(await one.begin(session('s'), 'h', 5)).toBe(true);
    expect(await other.open('h', 999)).toEqual({ session: session('s'), key: key('a') });
    // Neither its name nor that of its key opens it, nor does it live on by itself.
    expect(await other.open('s', 999)).toBeUndefined();
    expect(await other.open('a', 999)).toBeUndefined();
    expect(await other.open('h', 1000)).toBeUndefined();
    expect(await one.begin(session('t', { key: 'nobody' }), 'i', 5)).toBe(false);
    expect(await other.open('i', 0)).toBeUndefined();
  });

  withTwo('prolongs a session, and makes none shorter', async ({ one, other }) => {
    await one.addKey(key('a'));
    await one.begin(session('s'), 'h', 5);
    await other.prolong('s', 500, 2000);
    await other.prolong('s', 400, 1500);
    expect((await one.open('h', 1999))?.session).toMatchObject({ seen: 500, until: 2000 });
    await other.prolong('none', 500, 2000);
    expect(await one.sessions(0)).toHaveLength(1);
  });

  withTwo('ends a session, and those of a revoked key', async ({ one, other }) => {
    await one.addKey(key('a'));
    await one.addKey(key('b'));
    await one.begin(session('s'), 'h', 5);
    await one.begin(session('t', { begun: 101 }), 'i', 5);
    await one.begin(session('u', { begun: 102, key: 'b' }), 'j', 5);
    expect((await other.sessions(0)).map(({ id }) => id)).toEqual(['s', 't', 'u']);
    await other.end('s');
    expect(await one.open('h', 200)).toBeUndefined();
    expect(await one.open('i', 200)).toBeDefined();
    expect(await other.revokeKey('a')).toBe(true);
    expect(await other.revokeKey('a')).toBe(false);
    expect(await one.open('i', 200)).toBeUndefined();
    expect(await one.begin(session('v'), 'k', 5)).toBe(false);
    expect((await one.keys()).map(({ id }) => id)).toEqual(['b']);
    expect((await one.sessions(200)).map(({ id }) => id)).toEqual(['u']);
  });

  withTwo('knows no session of a key that has expired', async ({ one, other }) => {
    await one.addKey(key('a', { expires: 500 }));
    await one.begin(session('s'), 'h', 5);
    expect(await other.open('h', 499)).toBeDefined();
    expect(await other.open('h', 500)).toBeUndefined();
    expect(await other.sessions(500)).toEqual([]);
  });

  withTwo('keeps the newest sessions of a key', async ({ one, other }) => {
    await one.addKey(key('a'));
    await one.addKey(key('b'));
    await one.begin(session('other', { key: 'b' }), 'o', 3);
    for (const at of [1, 2, 3, 4, 5])
      await one.begin(session(`s${at}`, { begun: at }), `h${at}`, 3);
    expect((await other.sessions(0)).map(({ id }) => id)).toEqual(['s3', 's4', 's5', 'other']);
  });

  withTwo('forgets what is over', async ({ one, other }) => {
    await one.addKey(key('a'));
    await one.addKey(key('b', { expires: 500 }));
    await one.begin(session('s', { until: 400 }), 'h', 5);
    await one.begin(session('t', { key: 'b' }), 'i', 5);
    await one.begin(session('u'), 'j', 5);
    await other.sweep(500);
    expect((await one.keys()).map(({ id }) => id)).toEqual(['a']);
    expect((await one.sessions(0)).map(({ id }) => id)).toEqual(['u']);
  });

  withTwo('opens as many sessions of a key at once', async ({ one, other }) => {
    await one.addKey(key('a'));
    const begun = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((at) =>
        (at % 2 === 0 ? one : other).begin(session(`s${at}`), `h${at}`, 10),
      ),
    );
    expect(begun).toEqual(Array(6).fill(true));
    expect(await one.sessions(0)).toHaveLength(6);
  });
}

import { expect, test } from '@jest/globals';
import { rotated, withMissing } from '../../bot/storage/key-rules.ts';
import { KEY_PURPOSES, type KeyStore } from '../../bot/storage/keys.ts';
import { newKey } from '../../bot/storage/new-key.ts';

/** Two programs on the same keys, as two replicas or a service and a command are. */
export interface TwoOpened {
  readonly one: KeyStore;
  readonly other: KeyStore;
  close(): Promise<void>;
}

/** The promises of `KeyStore`, the same for every implementation. */
export function testKeysContract(name: string, open: () => Promise<TwoOpened>): void {
  const withKeys = (title: string, body: (opened: TwoOpened) => Promise<void>) => {
    test(`${name} keys: ${title}`, async () => {
      const opened = await open();
      try {
        await body(opened);
      } finally {
        await opened.close();
      }
    });
  };
  const make = (at: number) => (keys: Parameters<typeof withMissing>[0]) =>
    withMissing(keys, at, newKey);

  withKeys('begin without any, and are the same for both once made', async ({ one, other }) => {
    expect(await one.read()).toEqual([]);
    const made = await one.change(make(1000));
    expect(made.map(({ purpose }) => purpose).sort()).toEqual([...KEY_PURPOSES].sort());
    expect(await other.read()).toEqual(await one.read());
    expect(made.every(({ secret }) => secret.length === 32)).toBe(true);
  });

  withKeys('are made once by programs that start at once', async ({ one, other }) => {
    await Promise.all([one, other, one, other].map((each) => each.change(make(1000))));
    expect(await one.read()).toHaveLength(KEY_PURPOSES.length);
    expect(await one.read()).toEqual(await other.read());
  });

  withKeys('keep what was added and lose what was taken away', async ({ one, other }) => {
    await one.change(make(1000));
    await other.change((keys) => {
      const next = rotated(keys, 'token', 2000, newKey);
      return 'keys' in next ? next.keys : keys;
    });
    const both = (await one.read()).filter(({ purpose }) => purpose === 'token');
    expect(both).toHaveLength(2);
    await one.change((keys) => keys.filter(({ kid }) => kid !== both[0]?.kid));
    expect((await other.read()).map(({ kid }) => kid)).not.toContain(both[0]?.kid);
  });

  withKeys('stay as they are when a change throws', async ({ one, other }) => {
    await one.change(make(1000));
    const before = await one.read();
    const failing = () => {
      throw new Error('no');
    };
    await expect(one.change(failing)).rejects.toThrow();
    expect(await other.read()).toEqual(before);
  });
}

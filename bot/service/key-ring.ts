import { inOrder, withMissing } from '../storage/key-rules.ts';
import { KEY_PURPOSES, type Key, type KeyPurpose, type KeyStore } from '../storage/keys.ts';
import { newKey } from '../storage/new-key.ts';
import { StoreError } from '../storage/store-error.ts';

/** Milliseconds between two readings: a key made or revoked elsewhere is known after one. */
export const REFRESH_MS = 4000;
/** Keys read longer ago than this are not trusted: one of them may have been revoked. */
export const STALE_MS = 8000;
/** Milliseconds between two readings for a key that is not known. */
const REREAD_MS = 1000;
/** Milliseconds between two tries while the keys were never read. */
const RETRY_MS = 500;

/** The keys of the installation, at hand in this process. */
export interface KeyRing {
  /** The one that signs now. Throws `unavailable` while none could be read. */
  current(purpose: KeyPurpose): Key;
  /** All that are good, the one that signs first. Throws likewise. */
  all(purpose: KeyPurpose): readonly Key[];
  /** The key of that name, if it is good, read a few seconds ago at most. */
  find(purpose: KeyPurpose, kid: string): Key | undefined;
  /** The same, after a reading when it is not at hand. Rejects when they cannot be read. */
  findAnew(purpose: KeyPurpose, kid: string): Promise<Key | undefined>;
  /** Resolves once they were read, and made when there were none; waits for a store away. */
  start(): Promise<void>;
  close(): Promise<void>;
}

export interface KeyRingOptions {
  readonly keys: KeyStore;
  readonly now: () => number;
  /** Milliseconds that never jump, for what is old. */
  readonly elapsed: () => number;
  /** A purpose whose keys are given by hand: the first signs, none is read or made. */
  readonly given?: Partial<Record<KeyPurpose, readonly Pick<Key, 'kid' | 'secret'>[]>>;
}

/** Reads the keys every few seconds, so that a change takes effect on every replica. */
export function createKeyRing({ keys, now, elapsed, given = {} }: KeyRingOptions): KeyRing {
  let known: readonly Key[] = [];
  let readAt = -Infinity;
  let reading: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const byHand = new Map(
    KEY_PURPOSES.flatMap((purpose) => {
      const keys = given[purpose]?.map((key): Key => ({ ...key, purpose, made: 0, signs: 0 }));
      return keys ? [[purpose, keys] as const] : [];
    }),
  );
  const read = (): Promise<void> => {
    reading ??= (async () => {
      try {
        // Counted from before: what is revoked meanwhile may be missed.
        const began = elapsed();
        const found = await keys.read();
        const whole = withMissing(found, now(), newKey).length === found.length;
        known = whole ? found : await keys.change((all) => withMissing(all, now(), newKey));
        readAt = began;
      } finally {
        reading = undefined;
      }
    })();
    return reading;
  };
  const all = (purpose: KeyPurpose): readonly Key[] => {
    const own = byHand.get(purpose) ?? inOrder(known, purpose, now());
    if (own.length === 0) throw new StoreError('unavailable', 'Les clés ne sont pas encore lues.');
    return own;
  };
  const find = (purpose: KeyPurpose, kid: string): Key | undefined => {
    const own = byHand.get(purpose) ?? (elapsed() - readAt > STALE_MS ? [] : known);
    return own.find((key) => key.purpose === purpose && key.kid === kid);
  };

  return {
    all,
    find,
    current(purpose) {
      const [first] = all(purpose);
      if (!first) throw new StoreError('unavailable', 'Les clés ne sont pas encore lues.');
      return first;
    },
    async findAnew(purpose, kid) {
      const found = find(purpose, kid);
      if (found || byHand.has(purpose)) return found;
      if (elapsed() - readAt > REREAD_MS) await read();
      return find(purpose, kid);
    },
    async start() {
      for (let isRead = false; !isRead && !closed;) {
        try {
          await read();
          isRead = true;
        } catch (error) {
          if (!(error instanceof StoreError) || error.code !== 'unavailable') throw error;
          await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
        }
      }
      if (closed) return;
      timer = setInterval(() => {
        // What is known stays, until it is too old to be trusted.
        read().catch(() => undefined);
      }, REFRESH_MS).unref();
    },
    async close() {
      closed = true;
      clearInterval(timer);
      await keys.close();
    },
  };
}

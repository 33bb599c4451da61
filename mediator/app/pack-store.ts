import { FORMAT } from '../../bot/conversation/packs/pack-format.ts';
import { type PackFile } from '../../bot/conversation/packs/pack-index.ts';

/** What is carried on this device: written last, so that half a download changes nothing. */
export interface Kept {
  readonly format: number;
  /** ISO date. */
  readonly made: string;
  readonly files: readonly PackFile[];
}

/** Where packs are kept. Every method rejects where the browser keeps nothing. */
export interface PackStore {
  readonly kept: () => Promise<Kept | undefined>;
  readonly has: (sha256: string) => Promise<boolean>;
  /** How the text of a file is read, where it is there. */
  readonly find: (sha256: string) => Promise<(() => Promise<string>) | undefined>;
  readonly put: (sha256: string, text: string) => Promise<void>;
  /** From now on these are what is carried; all others go. */
  readonly settle: (kept: Kept) => Promise<void>;
  readonly forget: () => Promise<void>;
}

const NAME = 'aiguillage-packs';
/** Addresses of our own that nothing answers but the cache. */
const LIST = 'packs/kept';

const at = (sha256: string): string => `packs/${sha256}`;

/** Packs in the cache of the browser. */
export function cachedPacks(): PackStore {
  const open = (): Promise<Cache> => caches.open(NAME);
  const find = async (address: string): Promise<(() => Promise<string>) | undefined> => {
    const answer = await (await open()).match(address);
    return answer && (() => answer.text());
  };
  return {
    async kept() {
      const text = await (await find(LIST))?.();
      const kept = text === undefined ? undefined : (JSON.parse(text) as Kept);
      // Those of another version of the program are as good as none.
      return kept?.format === FORMAT ? kept : undefined;
    },
    has: async (sha256) => (await (await open()).match(at(sha256))) !== undefined,
    find: (sha256) => find(at(sha256)),
    put: async (sha256, text) => (await open()).put(at(sha256), new Response(text)),
    async settle(kept) {
      const cache = await open();
      await cache.put(LIST, new Response(JSON.stringify(kept)));
      const wanted = new Set([LIST, ...kept.files.map(({ sha256 }) => at(sha256))]);
      for (const request of await cache.keys()) {
        if (![...wanted].some((one) => request.url.endsWith(`/${one}`)))
          await cache.delete(request);
      }
    },
    async forget() {
      await caches.delete(NAME);
    },
  };
}

/** Packs that last as long as the page: where the browser keeps nothing. */
export function passingPacks(): PackStore {
  const texts = new Map<string, string>();
  let list: Kept | undefined;
  return {
    kept: () => Promise.resolve(list),
    has: (sha256) => Promise.resolve(texts.has(sha256)),
    find: (sha256) => {
      const text = texts.get(sha256);
      return Promise.resolve(text === undefined ? undefined : () => Promise.resolve(text));
    },
    put: (sha256, text) => {
      texts.set(sha256, text);
      return Promise.resolve();
    },
    settle: (kept) => {
      list = kept;
      return Promise.resolve();
    },
    forget: () => {
      texts.clear();
      list = undefined;
      return Promise.resolve();
    },
  };
}

/** Where packs may be kept, and whether they stay there. */
export async function openPacks(): Promise<{
  readonly store: PackStore;
  readonly isLasting: boolean;
}> {
  try {
    const store = cachedPacks();
    await store.kept();
    return { store, isLasting: true };
  } catch {
    return { store: passingPacks(), isLasting: false };
  }
}

/** Numbers by key, many a key: far lighter to make than a Map of lists for forty thousand keys. */
export interface Chains {
  /** Puts a number under a key; each number once in all. */
  add(key: string, at: number): void;
  /** Numbers under a key, in the order in which they were put. */
  get(key: string): readonly number[];
}

/** FNV-1a over UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Chains of the numbers below `most`. */
export function chains(most: number): Chains {
  const size = 2 ** Math.ceil(Math.log2(most + 1));
  const buckets = new Int32Array(size).fill(-1);
  const before = new Int32Array(most);
  const keys: string[] = [];
  for (let at = 0; at < most; at++) keys.push('');
  return {
    add(key, at) {
      const bucket = hashOf(key) & (size - 1);
      before[at] = buckets[bucket] ?? -1;
      buckets[bucket] = at;
      keys[at] = key;
    },
    get(key) {
      const found: number[] = [];
      let at = buckets[hashOf(key) & (size - 1)] ?? -1;
      for (; at >= 0; at = before[at] ?? -1) if (keys[at] === key) found.push(at);
      return found.reverse();
    },
  };
}

/** Numbers by the hash of a key, many a key: far lighter to make and to keep than a Map of lists. */
export interface Chains {
  /** By hash, the last number of a chain; -1 for none. */
  readonly heads: Int32Array;
  /** By number, the one before it in its chain; -1 for none. */
  readonly before: Int32Array;
  /** By number, its hash. */
  readonly hashes: Int32Array;
}

/** FNV-1a, step by step: start, {@link hashOn} as often as wanted, {@link hashEnd}. */
export const HASH_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SPACE = 32;

export function hashOnCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

/** The letters of a range, whatever the spaces between them. */
export function hashOn(hash: number, codes: ArrayLike<number>, from: number, to: number): number {
  let next = hash;
  for (let at = from; at < to; at++) {
    const code = codes[at] ?? 0;
    if (code !== SPACE) next = hashOnCode(next, code);
  }
  return next;
}

export function hashEnd(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Hash of the letters of a range. */
export function hashOfLetters(codes: ArrayLike<number>, from: number, to: number): number {
  return hashEnd(hashOn(HASH_START, codes, from, to));
}

/** {@link hashOfLetters} of a text. */
export function hashOfText(text: string): number {
  return hashOfLetters(codesOf(text), 0, text.length);
}

/** The codes of a text, for what reads ranges of codes. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

/** Chains of the numbers below `count`, each under its hash; one without a hash is under none. */
export function chains(count: number, hashAt: (at: number) => number | undefined): Chains {
  const size = 2 ** Math.ceil(Math.log2(count + 1));
  const heads = new Int32Array(size).fill(-1);
  const [before, hashes] = [new Int32Array(count), new Int32Array(count)];
  for (let at = 0; at < count; at++) {
    const hash = hashAt(at);
    if (hash === undefined) continue;
    const head = hash & (size - 1);
    before[at] = heads[head] ?? -1;
    heads[head] = at;
    hashes[at] = hash;
  }
  return { heads, before, hashes };
}

/** Numbers under the hash, in their order; keys of one hash are the caller's to tell apart. */
export function chained({ heads, before, hashes }: Chains, hash: number): readonly number[] {
  const found: number[] = [];
  let at = heads[hash & (heads.length - 1)] ?? -1;
  for (; at >= 0; at = before[at] ?? -1) if (hashes[at] === (hash | 0)) found.push(at);
  return found.reverse();
}

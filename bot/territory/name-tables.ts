import { chained, chains, type Chains, hashOfLetters, hashOfText } from './chains.ts';
import { hasLetters, mainHash, namePool, type NamePool } from './name-pool.ts';

/** What finds names as they are written. */
export interface NameTables {
  readonly pool: NamePool;
  /** Names by the letters of all their words, of those after the article, of the main ones. */
  readonly byKey: Chains;
  readonly byBareKey: Chains;
  readonly byMain: Chains;
  /** By their first letters, with their article and without. */
  readonly byHead: Chains;
  readonly byBareHead: Chains;
}

/** Letters of a name by which it is found as one that begins so. */
export const HEAD = 3;
const SPACE = 32;

/** Made in one pass over the names. */
export function nameTables(names: readonly { readonly name: string }[]): NameTables {
  const pool = namePool(names);
  const { count, codes, starts, bares } = pool;
  const from = (at: number): number => starts[at] ?? 0;
  const bareFrom = (at: number): number => bares[at] ?? 0;
  const isBare = (at: number): boolean => bares[at] === starts[at];
  return {
    pool,
    byKey: chains(count, (at) => hashOfLetters(codes, from(at), from(at + 1))),
    byBareKey: chains(count, (at) =>
      isBare(at) ? undefined : hashOfLetters(codes, bareFrom(at), from(at + 1)),
    ),
    byMain: chains(count, (at) => mainHash(codes, bareFrom(at), from(at + 1))),
    byHead: chains(count, (at) => headHash(codes, from(at), from(at + 1))),
    byBareHead: chains(count, (at) =>
      isBare(at) ? undefined : headHash(codes, bareFrom(at), from(at + 1)),
    ),
  };
}

/** Hash of the first letters, a space after the last one of a short name. */
export function headHash(codes: ArrayLike<number>, from: number, to: number): number {
  let hash = 0;
  for (let at = 0; at < HEAD; at++) {
    hash = Math.imul(hash, 31) + (from + at < to ? (codes[from + at] ?? 0) : SPACE);
  }
  return hash | 0;
}

/** Names that have the letters of the key, their article too. */
export function wholeNames({ pool, byKey }: NameTables, key: string): readonly number[] {
  return lettered(pool, byKey, key, pool.starts);
}

/** Names that have the letters of the key after their article. */
export function articledNames({ pool, byBareKey }: NameTables, key: string): readonly number[] {
  return lettered(pool, byBareKey, key, pool.bares);
}

function lettered(
  { codes, starts }: NamePool,
  by: Chains,
  key: string,
  froms: Int32Array,
): readonly number[] {
  return chained(by, hashOfText(key)).filter((at) =>
    hasLetters(codes, froms[at] ?? 0, starts[at + 1] ?? 0, key),
  );
}

import { chains, type Chains, codesOf, hashOfLetters } from './chains.ts';
import { type NamePool } from './name-pool.ts';
import { nameWords, withoutArticle } from './name-words.ts';
import { type Letters, type SearchTables, searchTables } from './near-names.ts';
import {
  roughHash,
  withHeardAccents,
  writeOtherSound,
  writeSound,
  type Sounds,
} from './sound-of.ts';

/** What finds misspelt names. */
export interface LikeTables {
  /** Names without their article and without spaces. */
  readonly keys: Letters;
  readonly keySearch: SearchTables;
  /** How they sound: the usual ways, in the order of the names, then the others that differ. */
  readonly sounds: Letters;
  /** Position of the name of each sound. */
  readonly owners: Int32Array;
  /** How many are usual. */
  readonly usual: number;
  readonly bySound: Chains;
  readonly byRoughSound: Chains;
  /** Of the usual ones. */
  readonly soundSearch: SearchTables;
}

/** Sounds of a letter, and ways to say a name. */
const MOST_SOUNDS = 2;
const WAYS = 2;
const SPACE = 32;

/** Made from the names and their pool. */
export function likeTables(
  names: readonly { readonly name: string }[],
  pool: NamePool,
): LikeTables {
  const keys = keysOf(pool);
  const { sounds, owners, usual } = soundsOf(names, pool);
  const { codes, starts } = sounds;
  const by = (hash: typeof roughHash): Chains =>
    chains(owners.length, (at) => hash(codes, starts[at] ?? 0, starts[at + 1] ?? 0));
  return {
    keys,
    keySearch: searchTables(keys),
    sounds,
    owners,
    usual,
    bySound: by(hashOfLetters),
    byRoughSound: by(roughHash),
    soundSearch: searchTables({ codes, starts: starts.subarray(0, usual + 1) }),
  };
}

function keysOf({ count, codes, starts, bares }: NamePool): Letters {
  const keys = new Uint16Array(codes.length);
  const own = new Int32Array(count + 1);
  let end = 0;
  for (let at = 0; at < count; at++) {
    own[at] = end;
    const to = starts[at + 1] ?? 0;
    for (let from = bares[at] ?? 0; from < to; from++) {
      const code = codes[from] ?? 0;
      if (code !== SPACE) keys[end++] = code;
    }
  }
  own[count] = end;
  return { codes: keys.slice(0, end), starts: own };
}

function soundsOf(names: readonly { readonly name: string }[], pool: NamePool) {
  const { count } = pool;
  const write = soundWriter(names, pool);
  const written = { codes: new Uint8Array(WAYS * MOST_SOUNDS * pool.codes.length), end: 0 };
  const { codes } = written;
  const [starts, owners] = [new Int32Array(WAYS * count + 1), new Int32Array(WAYS * count)];
  let [end, length] = [0, 0];
  const keep = (at: number, to: number): void => {
    owners[length] = at;
    length += 1;
    starts[length] = to;
    end = to;
  };
  for (let at = 0; at < count; at++) {
    write(at, writeSound, written);
    keep(at, written.end);
  }
  for (let at = 0; at < count; at++) {
    write(at, writeOtherSound, written);
    const isOwn = !isSame(codes, [starts[at] ?? 0, starts[at + 1] ?? 0], [end, written.end]);
    if (isOwn) keep(at, written.end);
    else written.end = end;
  }
  const sounds = { codes: codes.slice(0, end), starts: starts.slice(0, length + 1) };
  return { sounds, owners: owners.slice(0, length), usual: count };
}

/** Writes how a name sounds, with the accents that are heard. */
function soundWriter(
  names: readonly { readonly name: string }[],
  { codes, starts, bares }: NamePool,
) {
  const accented = new Map<number, Uint16Array>();
  names.forEach(({ name }, at) => {
    const heard = withHeardAccents(name);
    if (heard !== name) accented.set(at, codesOf(withoutArticle(nameWords(heard)).join(' ')));
  });
  return (at: number, write: typeof writeSound, sounds: Sounds): void => {
    const own = accented.get(at);
    if (own === undefined) write(codes, bares[at] ?? 0, starts[at + 1] ?? 0, sounds);
    else write(own, 0, own.length, sounds);
  };
}

type Range = readonly [from: number, to: number];

function isSame(codes: Uint8Array, [a, aEnd]: Range, [b, bEnd]: Range): boolean {
  if (aEnd - a !== bEnd - b) return false;
  for (let at = 0; at < aEnd - a; at++) if (codes[a + at] !== codes[b + at]) return false;
  return true;
}

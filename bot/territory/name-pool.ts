import { codesOf, HASH_START, hashEnd, hashOn } from './chains.ts';
import { fold, foldInto } from './fold.ts';
import { isShortened, nameWords, SMALL_WORDS } from './name-words.ts';

/**
 * Folded names one after the other, as codes: tens of thousands of strings are slow to make and to
 * keep. Immutable once made.
 */
export interface NamePool {
  readonly count: number;
  /** Words with one space between. */
  readonly codes: Uint16Array;
  /** Where each name begins; the last one ends at `starts[count]`. */
  readonly starts: Int32Array;
  /** Where it begins without its article; its start if it has none. */
  readonly bares: Int32Array;
}

const SPACE = 32;
const [L, A, E, S] = ['l', 'a', 'e', 's'].map((sign) => sign.charCodeAt(0));
/** Letters of the longest small word. */
const LONGEST_SMALL = 4;
const SMALL = new Set(SMALL_WORDS.map((word) => packed(codesOf(word), 0, word.length)));
/** Something that may be a shortened word, before folding. */
const MAYBE_SHORTENED = /(?<!\p{L})(?:st|s|lez|g|pt|mt|n)/iu;

/** Names folded as {@link nameWords} does. */
export function namePool(names: readonly { readonly name: string }[]): NamePool {
  let letters = 0;
  for (const { name } of names) letters += name.length;
  // Short forms in full and ligatures are longer than what was written.
  let codes = new Uint16Array(letters + 1024);
  const [starts, bares] = [new Int32Array(names.length + 1), new Int32Array(names.length)];
  let end = 0;
  names.forEach(({ name }, at) => {
    if (end + 4 * name.length > codes.length) {
      const longer = new Uint16Array(2 * codes.length + 4 * name.length);
      longer.set(codes);
      codes = longer;
    }
    starts[at] = end;
    end = write(name, codes, end);
    bares[at] = bareStart(codes, starts[at] ?? 0, end);
  });
  starts[names.length] = end;
  return { count: names.length, codes, starts, bares };
}

function write(name: string, codes: Uint16Array, from: number): number {
  const to =
    MAYBE_SHORTENED.test(name) && isShortened(fold(name)) ? -1 : foldInto(name, codes, from);
  if (to >= 0) return to;
  const folded = codesOf(nameWords(name).join(' '));
  codes.set(folded, from);
  return from + folded.length;
}

/** After "l ", "la ", "le " or "les ". */
function bareStart(codes: Uint16Array, from: number, to: number): number {
  if (codes[from] !== L) return from;
  const second = codes[from + 1];
  if (second === SPACE) return from + 2;
  if (second !== A && second !== E) return from;
  const after = second === E && codes[from + 2] === S ? from + 3 : from + 2;
  return after < to && codes[after] === SPACE ? after + 1 : from;
}

/** A name as a text; without its article if asked. */
export function textAt(pool: NamePool, at: number, isBare = false): string {
  const from = (isBare ? pool.bares : pool.starts)[at] ?? 0;
  return String.fromCharCode(...pool.codes.subarray(from, pool.starts[at + 1]));
}

/** Whether the range has the letters of the key, whatever its spaces. */
export function hasLetters(
  codes: ArrayLike<number>,
  from: number,
  to: number,
  key: string,
): boolean {
  let next = 0;
  for (let at = from; at < to; at++) {
    if (codes[at] === SPACE) continue;
    if (key.charCodeAt(next) !== codes[at]) return false;
    next += 1;
  }
  return next === key.length;
}

/** Where the word that begins at `from` ends. */
function wordEnd(codes: Uint16Array, from: number, to: number): number {
  let end = from;
  while (end < to && codes[end] !== SPACE) end += 1;
  return end;
}

function isSmall(codes: Uint16Array, from: number, end: number): boolean {
  return end - from <= LONGEST_SMALL && SMALL.has(packed(codes, from, end));
}

/** A word of a few letters as one number. */
function packed(codes: Uint16Array, from: number, end: number): number {
  let number = 0;
  for (let at = from; at < end; at++) number = (number << 7) | ((codes[at] ?? 0) & 127);
  return number;
}

/** Whether the name goes on after a text, which it starts with. */
export function startsWith(
  { codes, starts, bares }: NamePool,
  at: number,
  start: Uint16Array,
  isBare: boolean,
): boolean {
  const from = (isBare ? bares : starts)[at] ?? 0;
  const length = (starts[at + 1] ?? 0) - from;
  // A space ends the last word too.
  if (length + 1 < start.length) return false;
  for (let i = 0; i < start.length; i++) {
    if ((i < length ? codes[from + i] : SPACE) !== start[i]) return false;
  }
  return true;
}

/** Whether the main words of the name have these first letters, as many of them. */
export function hasInitials(
  { codes, starts }: NamePool,
  at: number,
  initials: Uint16Array,
): boolean {
  const to = starts[at + 1] ?? 0;
  let main = 0;
  for (let from = starts[at] ?? 0; from < to;) {
    const end = wordEnd(codes, from, to);
    if (!isSmall(codes, from, end)) {
      if (codes[from] !== initials[main]) return false;
      main += 1;
    }
    from = end + 1;
  }
  return main === initials.length;
}

/** The hash of the main words of a name with small words in it; else nothing. */
export function mainHash(codes: Uint16Array, from: number, to: number): number | undefined {
  if (wordEnd(codes, from, to) === to) return undefined;
  let [hash, small, main] = [HASH_START, 0, 0];
  for (let at = from; at < to;) {
    const end = wordEnd(codes, at, to);
    if (isSmall(codes, at, end)) small += 1;
    else {
      main += 1;
      hash = hashOn(hash, codes, at, end);
    }
    at = end + 1;
  }
  return small === 0 || main === 0 ? undefined : hashEnd(hash);
}

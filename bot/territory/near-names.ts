import { codesOf } from './chains.ts';

/** A name one or two typing slips away from the one typed. */
export interface NearName {
  /** Position in the list of names. */
  readonly at: number;
  readonly distance: number;
}

/** Names as codes one after the other: name `n` from `starts[n]` to `starts[n + 1]`. */
export interface Letters {
  readonly codes: Uint8Array | Uint16Array;
  readonly starts: Int32Array;
}

/**
 * A search over a fixed list of names, ready to be asked many times: those within `most` slips
 * (by default as many as its length allows), of those that are wanted.
 */
export type NearSearch = (
  typed: string,
  most?: number,
  isWanted?: (at: number) => boolean,
) => readonly NearName[];

/** Longer words are no names; the table of slips has room for these. */
const LONGEST = 63;
const WIDTH = LONGEST + 1;

/** Used by one search at a time, and empty between two. Three rows of the usual table: two above (for swaps), one above, the one being filled. */
const rows = new Uint8Array(3 * WIDTH);
const NO_CODES = new Uint16Array(0);
let typedCodes: Letters['codes'] = NO_CODES;
let nameCodes: Letters['codes'] = NO_CODES;

/** Slips allowed by length: short names are too close to each other. */
export function slipsFor(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** One bit a letter: two names that share few letters need no closer look. */
function lettersOf(codes: Letters['codes'], from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) letters |= 1 << ((codes[at] ?? 0) & 31);
  return letters;
}

function bitsOf(value: number): number {
  let left = value - ((value >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Damerau-Levenshtein distance (optimal string alignment): letters added, dropped, changed, or
 * swapped with their neighbour. Gives up above `most` and answers `most + 1`.
 *
 * @example
 * editDistance('merignac', 'meringac', 2) // 1
 * editDistance('merignac', 'bordeaux', 2) // 3
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  if (a.length > LONGEST || b.length > LONGEST) return a === b ? 0 : most + 1;
  typedCodes = codesOf(a);
  nameCodes = codesOf(b);
  return slips(a.length, 0, b.length, most);
}

/** Between the whole of `typedCodes` and `length` letters of `nameCodes` from `from` on. */
function slips(typedLength: number, from: number, length: number, most: number): number {
  for (let j = 0; j <= length; j++) rows[j] = j;
  for (let i = 1; i <= typedLength; i++) {
    if (fillRow(i, from, length) > most) return most + 1;
  }
  return Math.min(cell((typedLength % 3) * WIDTH + length), most + 1);
}

/** Fills row `i`; gives the least of it. */
function fillRow(i: number, from: number, length: number): number {
  const [row, above, before] = [(i % 3) * WIDTH, ((i + 2) % 3) * WIDTH, ((i + 1) % 3) * WIDTH];
  const letter = typedCodes[i - 1];
  const last = i > 1 ? typedCodes[i - 2] : -1;
  rows[row] = i;
  let least = i;
  for (let j = 1; j <= length; j++) {
    const other = nameCodes[from + j - 1];
    let count = cell(above + j - 1) + (letter === other ? 0 : 1);
    count = Math.min(count, cell(above + j) + 1, cell(row + j - 1) + 1);
    if (j > 1 && last === other && letter === nameCodes[from + j - 2]) {
      count = Math.min(count, cell(before + j - 2) + 1);
    }
    rows[row + j] = count;
    if (count < least) least = count;
  }
  return least;
}

function cell(at: number): number {
  return rows[at] ?? 0;
}

function byLength(names: Int32Array): { order: Int32Array; lengths: Int32Array } {
  const count = names.length - 1;
  const lengthOf = (at: number) => Math.min((names[at + 1] ?? 0) - (names[at] ?? 0), LONGEST);
  const lengths = new Int32Array(LONGEST + 2);
  for (let at = 0; at < count; at++) {
    lengths[lengthOf(at) + 1] = (lengths[lengthOf(at) + 1] ?? 0) + 1;
  }
  for (let n = 1; n < lengths.length; n++) lengths[n] = (lengths[n] ?? 0) + (lengths[n - 1] ?? 0);
  const next = lengths.slice();
  const order = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const slot = next[lengthOf(at)] ?? 0;
    order[slot] = at;
    next[lengthOf(at)] = slot + 1;
  }
  return { order, lengths };
}

/** What a search needs besides the names. */
export interface SearchTables {
  /** Positions of the names by length: those of length `n` stand from `lengths[n]` on. */
  readonly order: Int32Array;
  readonly lengths: Int32Array;
  /** Letters of each name, in that order. */
  readonly letters: Int32Array;
}

export function searchTables({ codes, starts }: Letters): SearchTables {
  const { order, lengths } = byLength(starts);
  const letters = new Int32Array(order.length);
  order.forEach((at, slot) => {
    letters[slot] = lettersOf(codes, starts[at] ?? 0, starts[at + 1] ?? 0);
  });
  return { order, lengths, letters };
}

/** Prepares a search over folded names without spaces, from their tables if they are made. */
export function nearNames(names: Letters, tables = searchTables(names)): NearSearch {
  const { codes, starts } = names;
  const { order, lengths, letters } = tables;
  const slotOf = (length: number): number =>
    lengths[Math.max(0, Math.min(length, LONGEST + 1))] ?? order.length;
  const distanceTo = (at: number, typed: number, most: number): number => {
    const from = starts[at] ?? 0;
    const length = (starts[at + 1] ?? 0) - from;
    return length > LONGEST ? most + 1 : slips(typed, from, length, most);
  };
  return (typed, most = slipsFor(typed.length), isWanted = everyOne) => {
    if (typed.length > LONGEST) return [];
    const own = codesOf(typed);
    const wanted = lettersOf(own, 0, own.length);
    [typedCodes, nameCodes] = [own, codes];
    const found: NearName[] = [];
    const end = slotOf(typed.length + most + 1);
    for (let slot = slotOf(typed.length - most); slot < end; slot++) {
      if (bitsOf((letters[slot] ?? 0) ^ wanted) > 2 * most) continue;
      const at = order[slot] ?? 0;
      const distance = isWanted(at) ? distanceTo(at, typed.length, most) : most + 1;
      if (distance <= most) found.push({ at, distance });
    }
    return found;
  };
}

function everyOne(): boolean {
  return true;
}

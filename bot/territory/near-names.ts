/** Names that differ from a typed one by a slip or two of the fingers. */
export interface NearName {
  /** Position in the list of names. */
  readonly at: number;
  readonly distance: number;
}

/** A search over a fixed list of names, ready to be asked many times. */
export type NearSearch = (typed: string) => readonly NearName[];

/** Longer words are no names; the table of slips has room for these. */
const LONGEST = 63;
const WIDTH = LONGEST + 1;

/** Slips allowed by length: short names are too close to each other. */
function slipsFor(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** One bit a letter: two names that share few letters need no closer look. */
function lettersOf(name: string): number {
  let letters = 0;
  for (let at = 0; at < name.length; at++) letters |= 1 << (name.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(value: number): number {
  let left = value - ((value >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Letters added, dropped, changed or swapped with their neighbour between two names; gives up
 * above `most` and answers `most + 1`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  if (a.length > LONGEST || b.length > LONGEST) return a === b ? 0 : most + 1;
  // Three rows of the usual table: two above (for swaps), one above, the one being filled.
  const rows = new Uint8Array(3 * WIDTH);
  for (let j = 0; j <= b.length; j++) rows[j] = j;
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(rows, i, a, b) > most) return most + 1;
  }
  return Math.min(cell(rows, (a.length % 3) * WIDTH + b.length), most + 1);
}

/** Fills row `i`; gives the least of it. */
function fillRow(rows: Uint8Array, i: number, a: string, b: string): number {
  const [row, above, before] = [(i % 3) * WIDTH, ((i + 2) % 3) * WIDTH, ((i + 1) % 3) * WIDTH];
  const letter = a.charCodeAt(i - 1);
  const last = i > 1 ? a.charCodeAt(i - 2) : -1;
  rows[row] = i;
  let least = i;
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1);
    let slips = cell(rows, above + j - 1) + (letter === other ? 0 : 1);
    slips = Math.min(slips, cell(rows, above + j) + 1, cell(rows, row + j - 1) + 1);
    if (j > 1 && last === other && letter === b.charCodeAt(j - 2)) {
      slips = Math.min(slips, cell(rows, before + j - 2) + 1);
    }
    rows[row + j] = slips;
    if (slips < least) least = slips;
  }
  return least;
}

function cell(rows: Uint8Array, at: number): number {
  return rows[at] ?? 0;
}

/** Positions of the names by length: those of length `n` stand from `starts[n]` on. */
function byLength(names: readonly string[]): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(LONGEST + 2);
  const lengthOf = (name: string) => Math.min(name.length, LONGEST);
  for (const name of names) starts[lengthOf(name) + 1] = (starts[lengthOf(name) + 1] ?? 0) + 1;
  for (let n = 1; n < starts.length; n++) starts[n] = (starts[n] ?? 0) + (starts[n - 1] ?? 0);
  const next = starts.slice();
  const order = new Int32Array(names.length);
  names.forEach((name, at) => {
    const length = lengthOf(name);
    const slot = next[length] ?? 0;
    order[slot] = at;
    next[length] = slot + 1;
  });
  return { order, starts };
}

/** Prepares a search over `names` (folded keys): all within the slips that their length
 * allows, none for a short one. */
export function nearNames(names: readonly string[]): NearSearch {
  const { order, starts } = byLength(names);
  const letters = new Int32Array(names.length);
  for (let slot = 0; slot < order.length; slot++)
    letters[slot] = lettersOf(names[order[slot] ?? 0] ?? '');
  const from = (length: number): number => starts[Math.min(length, LONGEST + 1)] ?? names.length;
  return (typed) => {
    const most = slipsFor(typed.length);
    if (typed.length > LONGEST) return [];
    const own = lettersOf(typed);
    const found: NearName[] = [];
    const end = from(typed.length + most + 1);
    for (let slot = from(typed.length - most); slot < end; slot++) {
      if (bitsOf((letters[slot] ?? 0) ^ own) > 2 * most) continue;
      const at = order[slot] ?? 0;
      const distance = slipsBetween(typed, names[at] ?? '', most);
      if (distance <= most) found.push({ at, distance });
    }
    return found;
  };
}

/** Names that differ from a typed one by a slip or two of the fingers. */
export interface NearName {
  /** Position in the list of names. */
  readonly at: number;
  readonly distance: number;
}

/** A search over a fixed list of names, ready to be asked many times. */
export type NearSearch = (typed: string) => readonly NearName[];

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
  let left = value;
  let bits = 0;
  while (left !== 0) {
    left &= left - 1;
    bits++;
  }
  return bits;
}

/**
 * Letters added, dropped, changed or swapped with their neighbour between two names; gives up
 * above `most` and answers `most + 1`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  // Three rows of the usual table: two above (for swaps), one above, the one being filled.
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = cell(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const one = Math.min(cell(above, j) + 1, cell(row, j - 1) + 1, changed);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(isSwapped ? Math.min(one, cell(before, j - 2) + 1) : one);
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return Math.min(cell(above, b.length), most + 1);
}

function cell(row: readonly number[], at: number): number {
  return row[at] ?? Infinity;
}

/** Prepares a search over `names` (folded keys). The nearest come alone: no second best. */
export function nearNames(names: readonly string[]): NearSearch {
  const letters = Int32Array.from(names, lettersOf);
  return (typed) => {
    const most = slipsFor(typed.length);
    if (most === 0) return [];
    const own = lettersOf(typed);
    const found: NearName[] = [];
    names.forEach((name, at) => {
      if (Math.abs(name.length - typed.length) > most) return;
      if (bitsOf((letters[at] ?? 0) ^ own) > 2 * most) return;
      const distance = slipsBetween(typed, name, most);
      if (distance <= most) found.push({ at, distance });
    });
    const least = Math.min(...found.map((one) => one.distance));
    return found.filter((one) => one.distance === least);
  };
}

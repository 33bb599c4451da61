/**
 * Whether two folded texts differ by a slip: at most one edit for up to six letters, two up to
 * twelve, three beyond. Bounded work: texts over 60 characters only match as they are.
 */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  if (longest > 60 || longest < 4) return false;
  const allowed = longest <= 6 ? 1 : longest <= 12 ? 2 : 3;
  return Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
}

/** Levenshtein distance with swaps of neighbours counted once, row by row. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const edits = Math.min(at(last, j), at(row, j - 1)) + 1;
      const kept = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = isSwap(a, b, i, j) ? at(before, j - 2) + 1 : Infinity;
      row.push(Math.min(edits, kept, swapped));
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], position: number): number {
  return row[position] ?? Infinity;
}

function isSwap(a: string, b: string, i: number, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
}

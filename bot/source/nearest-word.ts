/**
 * The candidate that a mistyped word most likely meant, if one is close enough (a third of its
 * letters wrong at most, or one begins with the other). The first of equals wins.
 */
export function nearestWord(typed: string, candidates: Iterable<string>): string | undefined {
  let best: { word: string; far: number } | undefined;
  const wanted = simple(typed);
  for (const word of candidates) {
    const most = Math.max(1, Math.floor(word.length / 3));
    const meant = simple(word);
    // Each sign too many is an edit: a word of thousands of signs is compared with nothing.
    if (Math.abs(wanted.length - meant.length) > most) continue;
    const far = distance(wanted, meant);
    if (far <= most && far < (best?.far ?? Infinity)) {
      best = { word, far };
    }
  }
  return best?.word;
}

function simple(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ _-]+/g, '-');
}

/** Edits between two words; a swap of neighbours counts once. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a.slice(i - 2, i) === `${b[j - 1]}${b[j - 2]}`;
      const swap = swapped ? at(before, j - 2) + 1 : Infinity;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost, swap));
    }
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

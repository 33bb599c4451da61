import { MOST_HIDDEN, type Range } from './rounded.ts';

/** A published cell: the numbers that it adds up, by their names, and what is known of their sum. */
export interface Sum {
  readonly range: Range;
  readonly of: readonly string[];
  /** Only taken away from others: nothing is asked of what it hides itself. */
  readonly isGiven?: boolean;
}

/** Rounds of subtracting; what is supposed of people may not hold, and would go round for ever. */
const MAX_ROUNDS = 50;

/**
 * Whether less than all of 0 to 10 may stand behind some hidden sum, once everything was subtracted
 * from everything. `atLeast`: numbers that the reader knows a part of, having made it; that part is
 * nothing that it learns.
 *
 * @example
 * const small = { range: { from: 0, to: 10 }, of: ['a'] };
 * const all = { range: { from: 13, to: 17 }, of: ['a', 'b'] };
 * isNarrowed([small, all], new Map()) // false
 * isNarrowed([small, all], new Map([['b', 13]])) // true
 */
export function isNarrowed(sums: readonly Sum[], atLeast: ReadonlyMap<string, number>): boolean {
  const known = new Map<string, Range>();
  for (const name of sums.flatMap(({ of }) => of)) {
    known.set(name, { from: atLeast.get(name) ?? 0, to: Infinity });
  }
  for (let isNews = true, round = 0; isNews && round < MAX_ROUNDS; round++) {
    isNews = sums.map((sum) => tighten(known, sum)).some(Boolean);
  }
  return sums.some(({ range, of, isGiven }) => {
    if (range.from > 0 || isGiven) return false;
    const own = of.reduce((all, name) => all + (atLeast.get(name) ?? 0), 0);
    const { from, to, endless } = endsOf(known, of);
    return from > own || (endless === 0 && to < MOST_HIDDEN);
  });
}

/** Each number of a sum is what the others leave of it. True when one is known better than before. */
function tighten(known: Map<string, Range>, { range, of }: Sum): boolean {
  const { from, to, endless } = endsOf(known, of);
  let isNews = false;
  for (const name of of) {
    const now = known.get(name) ?? { from: 0, to: Infinity };
    const isEndless = now.to === Infinity;
    const most = endless > (isEndless ? 1 : 0) ? Infinity : to - (isEndless ? 0 : now.to);
    const next = {
      from: Math.max(now.from, range.from - most),
      to: Math.min(now.to, range.to - (from - now.from)),
    };
    if (next.from > now.from || next.to < now.to) {
      known.set(name, next);
      // The others are looked at again in the next round.
      isNews = true;
    }
  }
  return isNews;
}

/** The least and the most that numbers add up to; `endless`: how many have no end, left out of `to`. */
function endsOf(
  known: ReadonlyMap<string, Range>,
  of: readonly string[],
): Range & { readonly endless: number } {
  let [from, to, endless] = [0, 0, 0];
  for (const name of of) {
    const range = known.get(name);
    from += range?.from ?? 0;
    if (range === undefined || range.to === Infinity) endless += 1;
    else to += range.to;
  }
  return { from, to, endless };
}

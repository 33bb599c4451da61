/** Neighbours in a list: from `first` up to `end`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Runs of neighbours that have the same key, within a run. */
export function runsOf<T>(
  list: readonly T[],
  { first, end }: Run,
  keyOf: (one: T) => string,
): readonly (Run & { readonly key: string })[] {
  const runs: { key: string; first: number; end: number }[] = [];
  for (const [at, one] of list.slice(first, end).entries()) {
    const key = keyOf(one);
    const last = runs.at(-1);
    if (last?.key === key) last.end += 1;
    else runs.push({ key, first: first + at, end: first + at + 1 });
  }
  return runs;
}

/** A run cut into runs of at most so many. */
export function cut({ first, end }: Run, most: number): readonly Run[] {
  const count = Math.ceil((end - first) / most);
  return Array.from({ length: count }, (_, at) => ({
    first: first + at * most,
    end: Math.min(end, first + (at + 1) * most),
  }));
}

/** How often each feature stands in something; features are numbers, each once. */
export interface Bag {
  readonly features: readonly number[];
  /** Absent: each stands once. */
  readonly counts?: readonly number[];
}

const NOTHING: Bag = { features: [] };

/** By feature: where it stands and how much it weighs there (length already divided out). */
export interface Postings {
  /** Entries of feature n: from `start[n]` to `start[n + 1]`, left out. */
  readonly start: Int32Array;
  readonly at: Int32Array;
  readonly weight: Float64Array;
}

/** Counts features for one bag after another. */
export interface Counter {
  add(features: readonly number[], times: number): void;
  /** What was added since the bag before. */
  take(): Bag;
}

/** For features under `size`. */
export function createCounter(size: number): Counter {
  const seen = new Int32Array(size);
  let once: number[] = [];
  return {
    add(features, times) {
      for (const feature of features) {
        const before = seen[feature] ?? 0;
        if (before === 0) once.push(feature);
        seen[feature] = before + times;
      }
    },
    take() {
      const features = once;
      const counts: number[] = [];
      for (const feature of features) {
        counts.push(seen[feature] ?? 0);
        seen[feature] = 0;
      }
      once = [];
      return { features, counts };
    },
  };
}

/** Few features, each as if it stood once. */
export function onceEach(features: readonly number[]): Bag {
  const isFirst = (feature: number, at: number) => features.indexOf(feature) === at;
  return { features: features.every(isFirst) ? features : features.filter(isFirst) };
}

/** How telling each feature under `size` is: less, the more bags hold it; 0 if none does. */
export function idfOf(bags: readonly Bag[], size: number): Float64Array {
  const holders = new Int32Array(size);
  for (const { features } of bags) {
    for (const feature of features) holders[feature] = (holders[feature] ?? 0) + 1;
  }
  const idf = new Float64Array(size);
  for (let feature = 0; feature < size; feature++) {
    const count = holders[feature] ?? 0;
    if (count > 0) idf[feature] = Math.log(1 + bags.length / count);
  }
  return idf;
}

/** Weighs the features of each bag, of length 1 over all, and lists them by feature. */
export function postingsOf(bags: readonly Bag[], idf: Float64Array): Postings {
  const start = new Int32Array(idf.length + 1);
  for (const { features } of bags) {
    for (const feature of features) start[feature + 1] = (start[feature + 1] ?? 0) + 1;
  }
  for (let at = 1; at < start.length; at++) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0);
  const entries = start[idf.length] ?? 0;
  const postings = { start, at: new Int32Array(entries), weight: new Float64Array(entries) };
  const next = start.slice();
  for (let at = 0; at < bags.length; at++) list(bags[at] ?? NOTHING, at);
  return postings;

  function list({ features, counts }: Bag, at: number): void {
    let square = 0;
    for (let index = 0; index < features.length; index++) {
      const weight = weightOf(features, counts, index);
      square += weight * weight;
    }
    const norm = Math.sqrt(square) || 1;
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] ?? 0;
      const entry = next[feature] ?? 0;
      next[feature] = entry + 1;
      postings.at[entry] = at;
      postings.weight[entry] = weightOf(features, counts, index) / norm;
    }
  }

  function weightOf(features: readonly number[], counts: Bag['counts'], index: number): number {
    const telling = idf[features[index] ?? 0] ?? 0;
    return counts ? telling * Math.sqrt(counts[index] ?? 0) : telling;
  }
}

/** Adds to each sum what a feature weighs there, so many times. */
export function addTo(sums: Float64Array, postings: Postings, feature: number, times: number) {
  const end = postings.start[feature + 1] ?? 0;
  for (let entry = postings.start[feature] ?? 0; entry < end; entry++) {
    const at = postings.at[entry] ?? 0;
    sums[at] = (sums[at] ?? 0) + times * (postings.weight[entry] ?? 0);
  }
}

/** What a feature weighs in one place; 0 where it does not stand. */
export function weightAt(postings: Postings, feature: number, at: number): number {
  const end = postings.start[feature + 1] ?? 0;
  for (let entry = postings.start[feature] ?? 0; entry < end; entry++) {
    if (postings.at[entry] === at) return postings.weight[entry] ?? 0;
  }
  return 0;
}

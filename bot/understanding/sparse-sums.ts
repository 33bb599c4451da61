import { type Postings } from './postings.ts';

/** Sums by place, of which few are ever other than zero: only those are visited. */
export interface SparseSums {
  /** Adds to each sum what a feature weighs there, so many times. */
  add(postings: Postings, feature: number, times: number): void;
  /** Gives each sum that is not zero, in the order of places, and puts it back to zero. */
  take(visit: (at: number, sum: number) => void): void;
}

/** Places under `size`. One text is added up and taken before the next. */
export function createSparseSums(size: number): SparseSums {
  const sums = new Float64Array(size);
  const touched = new Int32Array(size);
  let count = 0;
  return {
    add({ start, at: places, weight }, feature, times) {
      const end = start[feature + 1] ?? 0;
      for (let entry = start[feature] ?? 0; entry < end; entry++) {
        const more = times * (weight[entry] ?? 0);
        if (more === 0) continue;
        const at = places[entry] ?? 0;
        if (sums[at] === 0) touched[count++] = at;
        sums[at] = (sums[at] ?? 0) + more;
      }
    },
    take(visit) {
      const places = touched.subarray(0, count).sort();
      count = 0;
      for (const at of places) {
        const sum = sums[at] ?? 0;
        sums[at] = 0;
        visit(at, sum);
      }
    },
  };
}

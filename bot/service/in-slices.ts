import { type Steps } from '../source/steps.ts';

/** Milliseconds of work between two times that others may go. */
const SLICE_MS = 5;

/** Runs steps a little at a time, so that nobody who asks meanwhile waits for them. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

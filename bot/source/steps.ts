/** Work in small steps: whoever runs it may let others go first between two of them. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs all of the steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

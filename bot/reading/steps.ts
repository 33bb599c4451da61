/** Work in small steps: whoever runs it may let others go first between two of them. */
export type Steps<T> = Generator<undefined, T, undefined>;

/**
 * Runs all of the steps at once.
 *
 * @example finish(mapSteps([1, 2], (one) => one * 2)) // [2, 4]
 */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Things looked at between two pauses. */
const A_STEP = 25;

/**
 * What is made of each, in small steps.
 *
 * @example finish(mapSteps(['a'], (one, at) => one + at)) // ['a0']
 */
export function* mapSteps<One, Made>(
  all: readonly One[],
  make: (one: One, at: number) => Made,
): Steps<Made[]> {
  const made: Made[] = [];
  for (const [at, one] of all.entries()) {
    if (at % A_STEP === 0) yield;
    made.push(make(one, at));
  }
  return made;
}

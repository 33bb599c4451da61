import { type Steps } from '../../bot/reading/steps.ts';

/** Milliseconds of work between two looks at what a person does. */
const SLICE = 12;
/** The same once somebody waits for it. */
const HURRIED = 400;

/** Work done between the taps of a person, until somebody waits for it. */
export function inSlices<T>(steps: Steps<T>): { readonly done: Promise<T>; hurry: () => void } {
  let slice = SLICE;
  const done = new Promise<T>((resolve, reject) => {
    const work = (): void => {
      try {
        for (const end = performance.now() + slice; performance.now() < end;) {
          const step = steps.next();
          if (step.done === true) {
            resolve(step.value);
            return;
          }
        }
        setTimeout(work);
      } catch (fault) {
        reject(fault instanceof Error ? fault : new Error('A step failed', { cause: fault }));
      }
    };
    setTimeout(work);
  });
  return {
    done,
    hurry: () => {
      slice = HURRIED;
    },
  };
}

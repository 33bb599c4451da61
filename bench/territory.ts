import { communeResults } from './find-commune.ts';
import { type Bench } from './harness.ts';
import { nearestResults } from './nearest.ts';

/** Finding a commune in what people type, and the nearest and next of 100,000 permanences. */
export const territory: Bench = {
  name: 'territory',
  run: async () => [...(await communeResults()), ...(await nearestResults())],
};

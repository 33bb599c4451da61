/**
 * Batches that are read together, by a router that was trained without them: what a router says of
 * rows that it has learnt tells nothing of what it will say of others. Those of two demands teach
 * the judge; each first message of the others asks for one thing.
 */
export interface Fold {
  readonly two: readonly string[];
  readonly one: readonly string[];
}

/** What one hand wrote stands in one of them, where that is known. */
export const FOLDS: readonly Fold[] = [
  {
    two: ['two-demands-a', 'two-demands-e', 'two-demands-retired-3', 'two-demands-j'],
    one: ['told-otherwise', 'fifteen-a'],
  },
  {
    two: ['two-demands-c', 'two-demands-f', 'two-demands-retired-4', 'two-demands-k'],
    one: ['route-a', 'route-a-dev', 'people-d'],
  },
  {
    two: [
      'two-demands-d',
      'two-demands-g',
      'two-demands-retired',
      'two-demands-i',
      'two-demands-l',
    ],
    one: ['people-c', 'retired-newest'],
  },
  {
    two: ['two-demands-h', 'two-demands-retired-2', 'two-demands-retired-5', 'two-demands-m'],
    one: ['retired-route', 'newest-b'],
  },
];

/**
 * Batches that are read together, by a router that was trained without them: what a router says of
 * rows that it has learnt tells nothing of what it will say of others. Those of two demands teach
 * the judge; each first message of the others asks for one thing.
 */
export interface Fold {
  readonly two: readonly string[];
  readonly one: readonly string[];
  /** Of two demands too; the router never learns them: with them it left alone less of what no flow answers. */
  readonly own: readonly string[];
}

/**
 * What one hand wrote stands in one of them, where that is known. `own`, by three hands of 3 December 2026
 * who knew the titles of flows alone: in a few bare words, in one or two plain sentences, within a story.
 */
export const FOLDS: readonly Fold[] = [
  {
    two: ['two-demands-a', 'two-demands-e', 'two-demands-retired-3', 'two-demands-j'],
    one: ['told-otherwise', 'fifteen-a', 'long-a'],
    own: ['two-demands-n'],
  },
  {
    two: ['two-demands-c', 'two-demands-f', 'two-demands-retired-4', 'two-demands-k'],
    one: ['route-a', 'route-a-dev', 'people-d', 'long-b'],
    own: ['two-demands-o'],
  },
  {
    two: [
      'two-demands-d',
      'two-demands-g',
      'two-demands-retired',
      'two-demands-i',
      'two-demands-l',
    ],
    one: ['people-c', 'retired-newest', 'long-c', 'long-d'],
    own: [],
  },
  {
    two: ['two-demands-h', 'two-demands-retired-2', 'two-demands-retired-5', 'two-demands-m'],
    one: ['retired-route', 'newest-b', 'long-e'],
    own: ['two-demands-p'],
  },
];

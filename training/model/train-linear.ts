import { type Levels } from '../../bot/understanding/model/model-format.ts';
import { crossScores, fit, toExample, type Example, type LearntRow } from './fit.ts';
import { featuresIn, heaviest, heaviestPairs } from './known-features.ts';
import { quantised } from './quantised.ts';
import { type TrainedModel } from './write-linear-model.ts';

export interface Trained extends Pick<TrainedModel, 'bias' | 'weights'> {
  /** Of each row by kind, from weights that did not see it: what thresholds are chosen on. */
  readonly scores: () => readonly (readonly number[])[];
}

export interface Learning {
  /** Features kept at most: those that weigh most. */
  readonly most: number;
  /** Weights kept at most, where there are many kinds: the others are zero. */
  readonly mostPairs?: number;
  /** A feature that fewer rows have is not learnt: it tells of that row alone. */
  readonly leastRows?: number;
  /** How strongly weights are drawn back to zero. */
  readonly decay?: number;
  /** A kind of few rows learns more from each: a mistake on one is dearer. */
  readonly isBalanced?: true;
  /** Sizes that a weight may have. */
  readonly levels: Levels;
}

const DECAY = 0.03;
const LEAST_ROWS = 3;

/** Trains one linear classifier a kind. */
export function trainLinear(
  rows: readonly LearntRow[],
  { most, mostPairs, leastRows = LEAST_ROWS, decay = DECAY, isBalanced, levels }: Learning,
): Trained {
  const kinds = rows[0]?.isOf.length ?? 0;
  const known = featuresIn(rows, leastRows);
  const costs = isBalanced && costsOf(rows, kinds);
  const all = { kinds, decay, ...(costs && { costs }) };
  const first = fit(toExamples(rows, known.names), { ...all, features: known.names.length });
  const names = heaviest(first, known, most);
  const examples = toExamples(rows, names);
  const kept = mostPairs === undefined ? undefined : heaviestPairs(first, known, names, mostPairs);
  const size = { ...all, features: names.length, ...(kept && { kept }) };
  return {
    ...quantised(fit(examples, size), names, levels),
    scores: () =>
      crossScores(
        examples,
        rows.map(({ group }, at) => group ?? at),
        size,
      ),
  };
}

function toExamples(rows: readonly LearntRow[], names: readonly string[]): readonly Example[] {
  const numbers = new Map(names.map((one, at) => [one, at]));
  return rows.map((row) => toExample(row, numbers));
}

/** Where a kind has few rows, how dear a mistake on one is at most. */
const MOST_COST = 5;

/** How dear a mistake on a row of each kind is: 1 for half of the kinds, more the fewer it has. */
function costsOf(rows: readonly LearntRow[], kinds: number): Float64Array {
  const counts = new Float64Array(kinds);
  for (const { isOf } of rows) {
    for (const [kind, is] of isOf.entries()) counts[kind] = (counts[kind] ?? 0) + Number(is);
  }
  const middle = counts.toSorted()[Math.floor(kinds / 2)] ?? 0;
  return counts.map((count) =>
    Math.min(MOST_COST, Math.max(1, Math.sqrt(middle / Math.max(1, count)))),
  );
}

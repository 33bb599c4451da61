import { type TrainedModel } from '../../bot/understanding/model/linear-model.ts';
import { type Levels } from '../../bot/understanding/model/model-format.ts';
import { crossScores, fit, toExample, type Example, type LearntRow } from './fit.ts';
import { featuresIn, heaviest, heaviestPairs } from './known-features.ts';
import { quantised } from './quantised.ts';

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
  /** Sizes that a weight may have. */
  readonly levels: Levels;
}

const DECAY = 0.03;
const LEAST_ROWS = 3;

/** Trains one linear classifier a kind. */
export function trainLinear(
  rows: readonly LearntRow[],
  { most, mostPairs, leastRows = LEAST_ROWS, decay = DECAY, levels }: Learning,
): Trained {
  const kinds = rows[0]?.isOf.length ?? 0;
  const known = featuresIn(rows, leastRows);
  const first = fit(toExamples(rows, known.names), { features: known.names.length, kinds, decay });
  const names = heaviest(first, known, most);
  const examples = toExamples(rows, names);
  const kept = mostPairs === undefined ? undefined : heaviestPairs(first, known, names, mostPairs);
  const size = { features: names.length, kinds, decay, ...(kept && { kept }) };
  return {
    ...quantised(fit(examples, size), names, levels),
    scores: () => crossScores(examples, size),
  };
}

function toExamples(rows: readonly LearntRow[], names: readonly string[]): readonly Example[] {
  const numbers = new Map(names.map((one, at) => [one, at]));
  return rows.map((row) => toExample(row, numbers));
}

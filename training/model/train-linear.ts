import { type LinearModel } from '../../bot/understanding/model/linear-model.ts';
import { crossScores, fit, toExample, type Example } from './fit.ts';
import { featuresIn, heaviest } from './known-features.ts';
import { quantised } from './quantised.ts';

/** What a row is known by, and for each kind whether it is of it. */
export interface LearntRow {
  readonly features: ReadonlySet<string>;
  readonly isOf: readonly boolean[];
}

export interface Trained extends Pick<LinearModel, 'bias' | 'weights'> {
  /** Of each row by kind, from weights that did not see it: what thresholds are chosen on. */
  readonly scores: readonly (readonly number[])[];
}

/** Trains one linear classifier a kind, on at most so many features: those that weigh most. */
export function trainLinear(rows: readonly LearntRow[], most: number): Trained {
  const kinds = rows[0]?.isOf.length ?? 0;
  const known = featuresIn(rows);
  const first = fit(toExamples(rows, known.names), { features: known.names.length, kinds });
  const names = heaviest(first, known, most);
  const examples = toExamples(rows, names);
  const size = { features: names.length, kinds };
  return {
    ...quantised(fit(examples, size), names),
    scores: crossScores(examples, size),
  };
}

function toExamples(rows: readonly LearntRow[], names: readonly string[]): readonly Example[] {
  const numbers = new Map(names.map((one, at) => [one, at]));
  return rows.map(({ features, isOf }) => toExample(features, isOf, numbers));
}

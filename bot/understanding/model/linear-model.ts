import { type FamilyWords } from './families.ts';

/**
 * A trained linear model: the weight of each feature of a text for each kind, in their order.
 * Made by `training/`.
 */
export interface LinearModel {
  readonly words: FamilyWords;
  /** What a text weighs before its first word, in hundredths of a margin. */
  readonly bias: readonly number[];
  /** Scores from which something is heard, by kind: the surest first. */
  readonly thresholds: readonly (readonly number[])[];
  /** By feature: whole steps of {@link WEIGHT_STEP}, one a kind. */
  readonly weights: Weights;
}

export interface Weights {
  get(feature: string): Int8Array | undefined;
  /** Adds those of a feature, where few of many kinds weigh. */
  readonly addTo?: (sums: Int32Array, feature: string) => unknown;
  /** All features, of a model that was read whole. */
  readonly names?: () => Iterable<string>;
}

/** Size of one quantisation step of a weight, in hundredths of a margin. */
export const WEIGHT_STEP = 5;

/**
 * Scores of a text by kind, in hundredths of a margin: the bias, and the weights of its features
 * over the square root of how many features it has, so that no text is suspect for its length.
 */
export function scoresOf(
  model: Pick<LinearModel, 'bias' | 'weights'>,
  features: ReadonlySet<string>,
): readonly number[] {
  const scoreOf = scorer(model, features);
  return model.bias.map((_, kind) => scoreOf(kind));
}

/** The same of one kind at a time, where few of many are asked for; 0 of one that is not known. */
export function scorer(
  { bias, weights }: Pick<LinearModel, 'bias' | 'weights'>,
  features: ReadonlySet<string>,
): (kind: number) => number {
  const sums = new Int32Array(bias.length);
  for (const feature of features) addOf(weights, feature, sums);
  const share = WEIGHT_STEP / Math.sqrt(Math.max(1, features.size));
  return (kind) => (bias[kind] ?? 0) + (sums[kind] ?? 0) * share;
}

/** Adds what a feature weighs for each kind, in whole steps. */
export function addOf(weights: Weights, feature: string, sums: Int32Array): void {
  if (weights.addTo) {
    weights.addTo(sums, feature);
    return;
  }
  const known = weights.get(feature);
  if (known === undefined) return;
  for (let kind = 0; kind < sums.length; kind++) {
    sums[kind] = (sums[kind] ?? 0) + (known[kind] ?? 0);
  }
}

/** Reasons told of one kind. */
const MOST_REASONS = 6;

/** Features that speak for something, heaviest first: what is told to those who ask why. */
export function heaviestOf(
  features: ReadonlySet<string>,
  weightOf: (feature: string) => number,
): readonly string[] {
  return [...features]
    .map((feature) => ({ feature, weight: weightOf(feature) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map(({ feature }) => feature);
}

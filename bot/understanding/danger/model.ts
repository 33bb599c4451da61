import { createFamilies, type Families, type FamilyWords } from './families.ts';
import { featuresOf } from './features.ts';
import { DANGERS } from './kinds.ts';

/**
 * A trained linear model of danger: what each feature weighs for each kind, in the order of
 * {@link DANGERS}. Made by `training/danger`.
 */
export interface DangerModel {
  readonly words: FamilyWords;
  /** What a text weighs before its first word, in hundredths of a margin. */
  readonly bias: readonly number[];
  /** From this score on a kind is sure. */
  readonly sure: readonly number[];
  /** From this score on it is heard, faintly. */
  readonly doubtful: readonly number[];
  /** Whole steps of {@link STEP}, one a kind. */
  readonly weights: ReadonlyMap<string, Int8Array>;
}

/** Hundredths of a margin in one step of a weight. */
export const STEP = 20;

/** Reads texts with a model. */
export interface DangerReader {
  readonly model: DangerModel;
  readonly featuresOf: (folded: string) => ReadonlySet<string>;
  /** By kind, in hundredths of a margin. */
  readonly scoresOf: (features: ReadonlySet<string>) => readonly number[];
}

/** Makes the families ready once, for all texts. */
export function readerOf(model: DangerModel): DangerReader {
  const families: Families = createFamilies(model.words);
  return {
    model,
    featuresOf: (folded) => featuresOf(folded, families),
    scoresOf: (features) => scoresOf(model, features),
  };
}

/**
 * Scores of a text by kind: its bias, and the weights of its features over the square root of how
 * many features it has, so that no text is suspect for its length.
 */
function scoresOf(model: DangerModel, features: ReadonlySet<string>): readonly number[] {
  const sums = new Int32Array(DANGERS.length);
  for (const feature of features) {
    const weights = model.weights.get(feature);
    if (weights === undefined) continue;
    for (let kind = 0; kind < sums.length; kind++) {
      sums[kind] = (sums[kind] ?? 0) + (weights[kind] ?? 0);
    }
  }
  const share = STEP / Math.sqrt(Math.max(1, features.size));
  return model.bias.map((bias, kind) => bias + (sums[kind] ?? 0) * share);
}

import { createFamilies } from '../model/families.ts';
import { scoresOf, type LinearModel } from '../model/linear-model.ts';
import { type Levels, type ModelFormat } from '../model/model-format.ts';
import { readLinearModel } from '../model/read-linear-model.ts';
import { featuresOf } from './features.ts';
import { HEADS, leaning } from './leaning.ts';

/** The trained model of danger: what it learnt in the order of {@link HEADS}. */
export interface DangerModel extends Pick<LinearModel, 'words' | 'bias' | 'weights'> {
  /** From this score on a kind is sure; kinds in the order of `LEARNT`. */
  readonly sure: readonly number[];
  /** From this score on it is heard, faintly. */
  readonly doubtful: readonly number[];
}

/** Sizes of weights: few, so that more features have room. */
export const LEVELS: Levels = [4, 8, 12, 16];

/** How a model is written. */
export const FORMAT: ModelFormat = { name: 'danger', kinds: HEADS, thresholds: 2, levels: LEVELS };

/**
 * Parses a model. Throws when the text is not one, or lists other kinds of danger.
 *
 * @example
 * const none = HEADS.map(() => 0).join(' ');
 * const text = ['aiguillage danger model 6', HEADS.join(' '), none, none, none, 0, ''].join('\n');
 * readModel(text).sure[0] // 0
 */
export function readModel(text: string): DangerModel {
  const { thresholds, ...model } = readLinearModel(FORMAT, text);
  const [sure = [], doubtful = []] = thresholds;
  return { ...model, sure, doubtful };
}

/** Reads texts with a model. */
export interface DangerReader extends DangerModel {
  readonly featuresOf: (folded: string) => ReadonlySet<string>;
  /** By kind, in the order of `LEARNT`, in hundredths of a margin. */
  readonly scoresOf: (features: ReadonlySet<string>) => readonly number[];
}

/** Makes the families ready once, for all texts. */
export function readerOf(model: DangerModel): DangerReader {
  const families = createFamilies(model.words);
  return {
    ...model,
    featuresOf: (folded) => featuresOf(folded, families),
    scoresOf: (features) => leaning(scoresOf(model, features)),
  };
}

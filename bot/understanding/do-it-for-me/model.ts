import { type TrainedModel } from '../model/linear-model.ts';
import { type Levels, type ModelFormat } from '../model/model-format.ts';
import { readLinearModel } from '../model/read-linear-model.ts';
import { writeLinearModel } from '../model/write-linear-model.ts';

/** Sizes of weights. */
export const LEVELS: Levels = [4, 8, 12, 16];

const FORMAT: ModelFormat = {
  name: 'do-it-for-me',
  kinds: ['asked'],
  thresholds: 1,
  levels: LEVELS,
};

/**
 * Serializes a model; the same model always gives the same text.
 *
 * @example
 * const model = { words: new Map(), bias: [-50], thresholds: [[0]], weights: new Map() };
 * writeModel(model).split('\n')[0] // 'aiguillage do-it-for-me model 6'
 */
export function writeModel(model: TrainedModel): string {
  return writeLinearModel(FORMAT, model);
}

/**
 * Parses a model. Throws when the text is not one.
 *
 * @example
 * const model = { words: new Map(), bias: [-50], thresholds: [[0]], weights: new Map() };
 * readModel(writeModel(model)).bias // [-50]
 */
export function readModel(text: string): TrainedModel {
  return readLinearModel(FORMAT, text);
}

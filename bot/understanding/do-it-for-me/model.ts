import { type LinearModel } from '../model/linear-model.ts';
import { type Levels, type ModelFormat } from '../model/model-format.ts';
import { readLinearModel } from '../model/read-linear-model.ts';

/** Sizes of weights. */
export const LEVELS: Levels = [4, 8, 12, 16];

/** How a model is written. */
export const FORMAT: ModelFormat = {
  name: 'do-it-for-me',
  kinds: ['asked'],
  thresholds: 1,
  levels: LEVELS,
};

/**
 * Parses a model. Throws when the text is not one.
 *
 * @example
 * readModel('aiguillage do-it-for-me model 6\nasked\n-50\n0\n0\n').bias // [-50]
 */
export function readModel(text: string): LinearModel {
  return readLinearModel(FORMAT, text);
}

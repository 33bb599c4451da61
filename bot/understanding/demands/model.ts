import { WEIGHT_STEP, type LinearModel } from '../model/linear-model.ts';
import { type Levels, type ModelFormat } from '../model/model-format.ts';
import { readLinearModel } from '../model/read-linear-model.ts';

/** What single words, and the flows that are asked for, tell for there being two demands. */
export type DemandsModel = Pick<LinearModel, 'weights'>;

/** Sizes of weights, of a twentieth each. */
export const LEVELS: Levels = Array.from({ length: 32 }, (_, at) => at + 1);

/** How a model is written. */
export const FORMAT: ModelFormat = {
  name: 'demands',
  kinds: ['two'],
  thresholds: 0,
  levels: LEVELS,
};

/**
 * Parses a model. Throws when the text is not one.
 *
 * @example
 * readModel('aiguillage demands model 6\ntwo\n0\n0\n').weights.get('first sinon') // undefined
 */
export function readModel(text: string): LinearModel {
  return readLinearModel(FORMAT, text);
}

/** What these weigh together; nothing where nothing was learnt. */
export function weightOf(model: DemandsModel | undefined, told: readonly string[]): number {
  if (!model) return 0;
  const sum = told.reduce((so, one) => so + (model.weights.get(one)?.[0] ?? 0), 0);
  return (sum * WEIGHT_STEP) / 100;
}

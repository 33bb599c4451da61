import { type LinearModel } from '../model/linear-model.ts';
import { readLinearModel, writeLinearModel, type ModelFormat } from '../model/model-text.ts';

const FORMAT: ModelFormat = { name: 'do-it-for-me', kinds: ['asked'], thresholds: 1 };

/** Writes a model; the same model always gives the same text. */
export function writeModel(model: LinearModel): string {
  return writeLinearModel(FORMAT, model);
}

/** Reads a model. Throws when the text is none. */
export function readModel(text: string): LinearModel {
  return readLinearModel(FORMAT, text);
}

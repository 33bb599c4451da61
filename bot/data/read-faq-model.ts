import { join } from 'node:path';
import { readModel, type RouteModel } from '../understanding/routing/model.ts';
import { openModel } from './open-model.ts';
import { type Reading } from './records.ts';

export const FAQ_MODEL = { file: join('faq', 'model.br'), read: readModel };

/** What was learnt of plain questions: of the last folder that has it, else what ships. */
export function readFaqModel(reading: Pick<Reading, 'folders' | 'report'>): () => RouteModel {
  return openModel(FAQ_MODEL, reading);
}

import { join } from 'node:path';
import { readModel, type ReplyModel } from '../understanding/replies/reply-model.ts';
import { openModel } from './open-model.ts';
import { type Reading } from './records.ts';

/** What was learnt of replies: of the last folder that has it, else what ships. */
export function readReplyModel(reading: Pick<Reading, 'folders' | 'report'>): () => ReplyModel {
  return openModel({ file: join('replies', 'model.br'), read: readModel }, reading);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { writeReplyModel } from '../write-models.ts';
import { readReplyRows } from './read-rows.ts';
import { train } from './train.ts';

/** From the built file. */
const ROOT = new URL('../../../', import.meta.url);
const MODEL = new URL('data/replies/model.br', ROOT);

const rows = readReplyRows(new URL('tests/conversation/rows/', ROOT));
mkdirSync(new URL('.', MODEL), { recursive: true });
writeFileSync(MODEL, brotliCompressSync(writeReplyModel(train(rows))));

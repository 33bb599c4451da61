import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { writeModel } from '../../bot/understanding/routing/model.ts';
import { readTrainingRows } from './read-rows.ts';
import { train } from './train.ts';

/** From the built file. */
const ROOT = new URL('../../../', import.meta.url);

const model = train(readTrainingRows(new URL('training/route/rows/', ROOT)));
writeFileSync(new URL('data/route/model.br', ROOT), brotliCompressSync(writeModel(model)));

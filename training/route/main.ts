import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { writeModel } from '../../bot/understanding/routing/model.ts';
import { readFamilies } from '../model/read-families.ts';
import { readTrainingRows } from './read-rows.ts';
import { train } from './train.ts';

/** From the built file. */
const ROOT = new URL('../../../', import.meta.url);

const HERE = new URL('training/route/', ROOT);

const rows = readTrainingRows(new URL('rows/', HERE));
const model = train(rows, readFamilies(new URL('families.yaml', HERE)));
writeFileSync(new URL('data/route/model.br', ROOT), brotliCompressSync(writeModel(model)));

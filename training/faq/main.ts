import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { readFamilies } from '../model/read-families.ts';
import { train } from '../route/train.ts';
import { writeRouteModel } from '../write-models.ts';
import { readFaqRows } from './read-rows.ts';
import { SIZE } from './size.ts';

/** From the built file. */
const ROOT = new URL('../../../', import.meta.url);
const ROUTES = new URL('training/route/', ROOT);

const rows = readFaqRows(new URL('training/faq/rows/', ROOT), new URL('rows/', ROUTES));
const model = train(rows, readFamilies(new URL('families.yaml', ROUTES)), SIZE);
writeFileSync(new URL('data/faq/model.br', ROOT), brotliCompressSync(writeRouteModel(model)));

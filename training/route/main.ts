import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { readFamilies } from '../model/read-families.ts';
import { writeRouteModel, type TrainedRouteModel } from '../write-models.ts';
import { readTrainingRows } from './read-rows.ts';
import { CARRIED, train } from './train.ts';

/** From the built file. */
const ROOT = new URL('../../../', import.meta.url);
const HERE = new URL('training/route/', ROOT);

const rows = readTrainingRows(new URL('rows/', HERE));
const families = readFamilies(new URL('families.yaml', HERE));
const write = (name: string, model: TrainedRouteModel): void => {
  writeFileSync(new URL(`data/route/${name}`, ROOT), brotliCompressSync(writeRouteModel(model)));
};
write('model.br', train(rows, families));
write('carried.br', train(rows, families, CARRIED));

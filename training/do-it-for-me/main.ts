import { writeFileSync } from 'node:fs';
import { readFamilies } from '../model/read-families.ts';
import { writeDoItForMeModel } from '../write-models.ts';
import { readTrainingRows } from './read-rows.ts';
import { train } from './train.ts';

/** From the built file. */
const ROOT = new URL('../../../', import.meta.url);
const HERE = new URL('training/do-it-for-me/', ROOT);

const rows = readTrainingRows(new URL('rows/', HERE));
const model = train(rows, readFamilies(new URL('families.yaml', HERE)));
writeFileSync(new URL('data/do-it-for-me/model.txt', ROOT), writeDoItForMeModel(model));

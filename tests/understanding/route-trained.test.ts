import { readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { bundleTrainer, digestOf, trainedApart } from './trained-apart.ts';

const MODEL = 'data/route/model.br';
/** All that the training reads, and what it made. */
const FAMILIES = 'training/route/families.yaml';
const READ = [FAMILIES, MODEL];
const ROWS = 'training/route/rows/';
/**
 * Of a training that was done for real: from the same code and rows it would give the same again.
 * Kept with the commit that changes it.
 */
const TRAINED = new URL('route-trained.sha256', import.meta.url);

test('the model of routing that ships is made of its rows, byte for byte', async () => {
  const trainer = await bundleTrainer(
    'route',
    `import { pathToFileURL } from 'node:url';
    import { writeRouteModel } from './training/write-models.ts';
    import { readFamilies } from './training/model/read-families.ts';
    import { readTrainingRows } from './training/route/read-rows.ts';
    import { train } from './training/route/train.ts';
    const rows = pathToFileURL('training/route/rows/');
    const words = readFamilies(pathToFileURL('${FAMILIES}'));
    process.stdout.write(writeRouteModel(train(readTrainingRows(rows), words)));`,
  );
  const packed = readFileSync(MODEL);
  expect(packed.length).toBeLessThanOrEqual(400_000);
  // What packs it may change with Node, what is packed not.
  const shipped = brotliDecompressSync(packed).toString();
  const digest = digestOf(trainer, READ, ROWS);
  if (digest === readFileSync(TRAINED, 'utf8').trim()) return;
  // Minutes: once it gave the same, it is not done again until code or rows change.
  expect((await trainedApart(trainer)) === shipped).toBe(true);
  writeFileSync(TRAINED, `${digest}\n`);
}, 600_000);

import { readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { bundleTrainer, digestOf, trainedApart } from './trained-apart.ts';

const MODEL = 'data/danger/model.br';
/** All that the training reads, and what it made. */
const READ = ['training/danger/families.yaml', MODEL];
const ROWS = 'training/danger/rows/';
/**
 * Of a training that was done for real: from the same code and rows it would give the same again.
 * Kept with the commit that changes it.
 */
const TRAINED = new URL('danger-trained.sha256', import.meta.url);

test('the model that ships is made of the rows, byte for byte', async () => {
  const trainer = await bundleTrainer(
    'danger',
    `import { pathToFileURL } from 'node:url';
    import { writeDangerModel } from './training/write-models.ts';
    import { readFamilies } from './training/model/read-families.ts';
    import { readTrainingRows } from './training/danger/read-rows.ts';
    import { train } from './training/danger/train.ts';
    const at = (path: string) => pathToFileURL('training/danger/' + path);
    const families = readFamilies(at('families.yaml'));
    process.stdout.write(writeDangerModel(train(readTrainingRows(new URL(at('rows') + '/')), families)));`,
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

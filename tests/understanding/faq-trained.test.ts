import { readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { bundleTrainer, digestOf, trainedApart } from './trained-apart.ts';

const MODEL = 'data/faq/model.br';
/** All that the training reads, and what it made. */
const FAMILIES = 'training/route/families.yaml';
const ROWS = 'training/faq/rows/';
const ROUTES = 'training/route/rows/';
/** Of a training that was done for real: see `route-trained.test.ts`. */
const TRAINED = new URL('faq-trained.sha256', import.meta.url);

test('the model of plain questions that ships is made of its rows, byte for byte', async () => {
  const trainer = await bundleTrainer(
    'faq',
    `import { pathToFileURL } from 'node:url';
    import { writeRouteModel } from './training/write-models.ts';
    import { readFamilies } from './training/model/read-families.ts';
    import { readFaqRows } from './training/faq/read-rows.ts';
    import { SIZE } from './training/faq/size.ts';
    import { train } from './training/route/train.ts';
    const words = readFamilies(pathToFileURL('${FAMILIES}'));
    const rows = readFaqRows(pathToFileURL('${ROWS}'), pathToFileURL('${ROUTES}'));
    process.stdout.write(writeRouteModel(train(rows, words, SIZE)));`,
  );
  const packed = readFileSync(MODEL);
  expect(packed.length).toBeLessThanOrEqual(400_000);
  // What packs it may change with Node, what is packed not.
  const shipped = brotliDecompressSync(packed).toString();
  const own = digestOf(trainer, [FAMILIES, MODEL], ROWS);
  const digest = digestOf({ ...trainer, code: own }, [], ROUTES);
  if (digest === readFileSync(TRAINED, 'utf8').trim()) return;
  // Half a minute: once it gave the same, it is not done again until code or rows change.
  expect((await trainedApart(trainer)) === shipped).toBe(true);
  writeFileSync(TRAINED, `${digest}\n`);
}, 600_000);

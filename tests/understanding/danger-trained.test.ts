import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { trainedApart } from './trained-apart.ts';

test('the model that ships is made of the rows, byte for byte', async () => {
  const text = await trainedApart(
    'danger',
    `import { pathToFileURL } from 'node:url';
    import { writeModel } from './bot/understanding/danger/model.ts';
    import { readFamilies } from './training/model/read-families.ts';
    import { readTrainingRows } from './training/danger/read-rows.ts';
    import { train } from './training/danger/train.ts';
    const at = (path: string) => pathToFileURL('training/danger/' + path);
    const families = readFamilies(at('families.yaml'));
    process.stdout.write(writeModel(train(readTrainingRows(new URL(at('rows') + '/')), families)));`,
  );
  expect(text === readFileSync('data/danger/model.txt', 'utf8')).toBe(true);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(400_000);
}, 600_000);

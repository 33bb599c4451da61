import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from '@jest/globals';
import { check } from '../../bot/commands/check.ts';
import { CANTEEN, CANTEEN_EN, DESK, structureFile, writeFiles } from '../service/own-files.ts';
import { cacheFolder } from '../support/cache-folder.ts';
import { warmed } from '../support/shared-snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-check-own-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Told {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

async function told(): Promise<readonly Told[]> {
  let out = '';
  await check.run(['--format', 'json'], {
    stdin: Readable.from([]),
    out: (text) => (out += text),
    err: () => undefined,
    env: { DATA_DIR: `data:${folder}`, VAR_DIR: warmed(cacheFolder('check-own')) },
    now: Date.UTC(2026, 10, 26),
    isTty: false,
  });
  return (JSON.parse(out) as Told[]).filter(
    ({ file, severity }) => file.startsWith(folder) && severity === 'error',
  );
}

test('check reads the own folders of structures, and tells each fault at its place', async () => {
  writeFiles(join(folder, 'structures'), {
    'mende.yaml': structureFile('mende', 'flows: [mende/flows]\ndata: [mende/data]\n'),
    'mende/flows/mairie/cantine.en.yaml': CANTEEN_EN,
    'mende/flows/mairie/cantine.yaml': CANTEEN.replace('need: ecole', 'need: cantine'),
    'mende/data/permanences/guichet.yaml': DESK.replace('09:00', '9 h'),
  });
  const [hours, need] = await told();
  expect(hours).toMatchObject({
    file: join(folder, 'structures/mende/data/permanences/guichet.yaml'),
    line: 15,
  });
  expect(need).toMatchObject({
    file: join(folder, 'structures/mende/flows/mairie/cantine.yaml'),
    line: 41,
    code: 'unknown-need',
  });
  expect(need?.column).toBeGreaterThan(1);
}, 120_000);

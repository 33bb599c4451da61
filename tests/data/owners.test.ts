import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readLists } from '../../bot/data/read-lists.ts';
import { noCache } from '../../bot/data/data-cache.ts';
import { Report } from '../../bot/data/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-owners-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('who keeps content true is a role: a person is told, and not kept', () => {
  writeFileSync(
    join(folder, 'owners.yaml'),
    `caf: { name: Qui relit les guides de la Caf, contact: caf@ville.example }
me: { name: "Mme Martin, 06 12 34 56 78", contact: accueil@ville.example }
`,
  );
  const report = new Report();
  const { lists } = readLists({ folders: [folder], report, cache: noCache });
  expect([...lists.owners.keys()]).toEqual(['caf']);
  expect(report.issues).toMatchObject([{ line: 2, code: 'owner-is-person' }]);
});

test('those that ship are roles', () => {
  const report = new Report();
  readLists({ folders: ['data'], report, cache: noCache });
  expect(report.issues).toEqual([]);
});

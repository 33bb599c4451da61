import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { heldBackIssues } from '../../../bot/data/check/held-back.ts';
import { loadData } from '../../../bot/data/load-data.ts';
import { sharedSnapshot } from '../../support/shared-snapshot.ts';

const cache = sharedSnapshot();
const folder = mkdtempSync(join(tmpdir(), 'aiguillage-held-back-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const guide = (id: string, more: string) =>
  `id: ${id}\nname: Mairie\norigins: []\ncontact: { phone: "3939" }\nterritory: ["33318"]\n${more}`;
mkdirSync(join(folder, 'structures'));
writeFileSync(join(folder, 'structures/ville.yaml'), guide('ville', 'require-validated: true\n'));
writeFileSync(join(folder, 'structures/autre.yaml'), guide('autre', ''));
const loaded = loadData(['data', folder], { cache, today: '2026-11-25' });

test('a guide that wants agreements tells how many permanences of its territory wait', () => {
  expect(loaded.issues).toEqual([]);
  const there = loaded.data.permanences.filter(({ place }) => place?.commune === '33318');
  expect(there.length).toBeGreaterThan(1);
  const [agreed, ...waiting] = there;
  const permanences = loaded.data.permanences.map((one) =>
    one === agreed ? { ...one, validated: { by: 'caf', date: '2026-11-20' } } : one,
  );
  const file = join(folder, 'structures/ville.yaml');
  const told = heldBackIssues(loaded, () => ({ ...loaded.data, permanences }));
  expect(told).toMatchObject([{ file, line: 6, code: 'held-back', severity: 'warning' }]);
  expect(told[0]?.message).toMatch(new RegExp(`^${waiting.length} permanences? attend`));
});

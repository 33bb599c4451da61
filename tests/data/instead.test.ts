import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { loadData } from '../../bot/data/load-data.ts';
import { sharedCache } from '../support/shared-snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-instead-'));
const cache = sharedCache();
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['attestation', []],
  ['retraite', ['unknown-need']],
  ['peche', ['unknown-need']],
])('instead, for the need %s only: %j', (need, codes) => {
  const own = join(folder, need);
  mkdirSync(join(own, 'operators'), { recursive: true });
  writeFileSync(
    join(own, 'operators', 'essai.yaml'),
    [
      'id: essai',
      'names: { now: Essai }',
      'role: Sert à essayer.',
      'needs: [attestation, retraite]',
      `instead: [{ when: { territory: ["33"] }, needs: [${need}], operator: caf }]`,
      'fallback: { phone: "3230" }',
      'sources: [caf-site]',
      'verified: { date: 2026-11-20, by: operators, review-by: 2027-05-20 }',
      '',
    ].join('\n'),
  );
  const { issues, data } = loadData(['data', own], { today: '2026-11-25', cache });
  expect(issues.map(({ code }) => code)).toEqual(codes);
  expect(data.operators.get('essai')?.instead[0]?.needs).toEqual(
    codes.length === 0 ? [need] : undefined,
  );
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { loadData } from '../../bot/data/load-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-operators-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What ships, with these operators over it. */
function read(operators: Readonly<Record<string, readonly string[]>>) {
  mkdirSync(join(folder, 'operators'), { recursive: true });
  for (const [id, lines] of Object.entries(operators)) {
    writeFileSync(join(folder, 'operators', `${id}.yaml`), [`id: ${id}`, ...lines].join('\n'));
  }
  const { issues, data } = loadData(['data', folder], { today: '2026-11-25' });
  return { faults: issues.map(({ code, line }) => [code, line]), operators: data.operators };
}

test('an operator says who gives its number, and where it is printed; nobody unknown does', () => {
  const lines = [
    'names: { now: Essai }',
    'role: Sert à essayer.',
    'needs: [aide]',
    'each: commune',
    'fallback: { where: Son numéro est sur la carte. }',
    'sources: [caf-site]',
    'verified: { date: 2026-11-20, by: operators, review-by: 2027-05-20 }',
    '',
  ];
  const { faults, operators } = read({
    known: ['known-by: mairie', ...lines],
    lost: ['known-by: mairi', ...lines],
  });
  expect(faults).toEqual([['unknown-operator', 2]]);
  expect(operators.get('known')).toMatchObject({
    each: 'commune',
    knownBy: 'mairie',
    fallback: { where: { fr: 'Son numéro est sur la carte.' } },
  });
});

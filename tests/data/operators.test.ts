import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { loadData } from '../../bot/data/load-data.ts';
import { sharedSnapshot } from '../support/shared-snapshot.ts';

const cache = sharedSnapshot();
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
  const { issues, data } = loadData(['data', folder], { cache, today: '2026-11-25' });
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

test('what comes when a service says no has sources that exist; a complaint without any is refused', () => {
  const lines = (recourse: readonly string[]) => [
    'names: { now: Essai }',
    'role: Sert à essayer.',
    'needs: [aide]',
    'fallback: { where: Son numéro est sur la carte. }',
    'sources: [caf-site]',
    'verified: { date: 2026-11-20, by: operators, review-by: 2027-05-20 }',
    'recourse:',
    ...recourse,
    '',
  ];
  const verified = '  verified: { date: 2026-11-20, by: operators, review-by: 2027-05-20 }';
  const { faults, operators } = read({
    known: lines(['  write: Écrivez-lui.', '  sources: [caf-mediateur]', verified]),
    lost: lines(['  write: Écrivez-lui.', '  sources: [caf-mediateurs]', verified]),
    bare: lines(['  write: Écrivez-lui.']),
  });
  const own = faults.map(([code]) => code).filter((code) => code !== 'unknown-operator');
  expect(own).toContain('unknown-source');
  expect(operators.has('lost')).toBe(false);
  expect(operators.has('bare')).toBe(false);
  expect(operators.get('known')?.recourse).toMatchObject({
    write: { fr: 'Écrivez-lui.' },
    defender: true,
    sources: ['caf-mediateur'],
  });
});

test('a situation that the program knows nothing of is a fault, not a silence', () => {
  writeFileSync(join(folder, 'heard.yaml'), 'no-fone:\n  - pas de fone\n');
  const { issues, data } = loadData(['data', folder], { cache, today: '2026-11-25' });
  const fault = issues.find(({ file }) => file.endsWith('heard.yaml'));
  expect(fault).toMatchObject({ code: 'unknown-situation', severity: 'error' });
  expect(fault?.hint).toContain('no-phone');
  expect(data.heard.has('no-fone')).toBe(false);
  expect(data.heard.has('refused')).toBe(true);
});

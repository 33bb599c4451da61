import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { checkData } from '../../bot/data/check/check-data.ts';
import { loadData } from '../../bot/data/load-data.ts';
import { sharedSnapshot } from '../support/shared-snapshot.ts';

const cache = sharedSnapshot();
const folder = mkdtempSync(join(tmpdir(), 'aiguillage-ladder-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
mkdirSync(join(folder, 'operators'));

const today = '2026-11-28';
const proof = [
  '  sources: [caf-mediateur]',
  `  verified: { date: ${today}, by: operators, review-by: 2027-05-20 }`,
];

function record(id: string, recourse: readonly string[]): void {
  const lines = [
    `id: ${id}`,
    'names: { now: Essai }',
    'role: Sert à essayer.',
    'needs: [aide]',
    'fallback: { where: Son numéro est sur la carte. }',
    'sources: [caf-site]',
    `verified: { date: ${today}, by: operators, review-by: 2027-05-20 }`,
    ...(recourse.length > 0 ? ['recourse:', ...recourse] : []),
    '',
  ];
  writeFileSync(join(folder, 'operators', `${id}.yaml`), lines.join('\n'));
}

record('shares', ['  as: caf']);
record('silent', []);
record('no-service', ['  defender: false']);
record('shares-and-writes', ['  as: caf', '  write: Écrivez-lui.', ...proof]);
record('shares-nobody', ['  as: cafe']);
record('shares-the-sharer', ['  as: ccas']);
record('unknown-rule', ['  write: Écrivez-lui.', '  answer: reclamation-lente', ...proof]);
record('unknown-page', ['  write: Écrivez-lui.', '  page: caf-mediateurs', ...proof]);
record('no-proof', ['  other: Appelez le matin.']);

const loaded = loadData(['data', folder], { cache, today });
const codesOf = (id: string): readonly string[] =>
  loaded.issues.flatMap(({ file, code }) => (file.endsWith(`/${id}.yaml`) ? [code] : []));

test('a ladder is shared from the record that writes it, and rests on rules and pages that exist', () => {
  expect(loaded.data.operators.get('shares')?.recourse).toMatchObject({ as: 'caf' });
  expect(codesOf('shares')).toEqual([]);
  expect(codesOf('shares-and-writes')).not.toEqual([]);
  expect(codesOf('shares-nobody')).toEqual(['unknown-operator']);
  expect(codesOf('shares-the-sharer')).toEqual(['no-ladder']);
  expect(codesOf('unknown-rule')).toEqual(['unknown-deadline']);
  expect(codesOf('unknown-page')).toEqual(['unknown-source']);
  expect(codesOf('no-proof')).not.toEqual([]);
});

test('check names the operator whose record has no ladder, in French; all that ship have theirs', () => {
  const found = checkData({ ...loaded, today }).filter(({ code }) => code === 'no-ladder');
  expect(found.map(({ file }) => file.split('/').at(-1))).toEqual(['silent.yaml']);
  expect(found[0]).toMatchObject({
    severity: 'warning',
    message: 'La fiche « silent » ne dit pas quoi faire si personne ne répond.',
  });
});

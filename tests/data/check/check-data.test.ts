import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { checkData, dataChecks } from '../../../bot/data/check/check-data.ts';
import { loadData } from '../../../bot/data/load-data.ts';
import { longSentence, MAX_SIMPLE_WORDS } from '../../../bot/view/sentences.ts';
import { sharedSnapshot } from '../../support/shared-snapshot.ts';
import { FAULTY, today } from './faulty-files.ts';

const cache = sharedSnapshot();
const folder = mkdtempSync(join(tmpdir(), 'aiguillage-check-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

for (const [name, text] of Object.entries(FAULTY)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const loaded = loadData(['data', folder], { cache, today });
const [issues, strictly] = [false, true].map((strict) =>
  checkData({ ...loaded, today }, { strict }),
);
const ofOurs = (strict: boolean) =>
  ((strict ? strictly : issues) ?? []).filter(({ file }) => file.startsWith(folder));
/** The record that an issue stands in: the last id at or above its line. */
const idAt = (file: string, line: number) => {
  const text = FAULTY[file.slice(folder.length + 1)] ?? '';
  const above = text.split('\n').slice(0, line).join('\n');
  const isMap = ['deadlines', 'campaigns', 'urgent'].some((name) => file.endsWith(`${name}.yaml`));
  const id = isMap ? /^([a-z-]+):/gm : /\bid"?: ?"?([a-z0-9-]+)/g;
  return [...above.matchAll(id)].at(-1)?.[1];
};

test('each rule finds its fault, in its record, and nothing near it', () => {
  expect(loaded.issues).toEqual([]);
  const found = ofOurs(false).map(({ file, line, code }) => `${code} ${idAt(file, line) ?? ''}`);
  expect([...found].sort()).toEqual(
    [
      'zone-mismatch zone-wrong',
      'holidays-mismatch holidays-wrong',
      'never-happens never-nth',
      'never-happens never-from',
      'never-happens never-corse',
      'never-happens never-extra',
      'double-entry double-second',
      'double-place place-twice',
      'far-point place-far',
      'far-point far-inside',
      'expired expired',
      'stale-check stale',
      'stale-place place-old',
      'stale-place essai-1',
      'operator-overdue essai',
      'no-ladder essai',
      'example-unsaid ours-example',
      'past-date ours-past',
      'missing-fr-simple ours-long',
      'long-simple-sentence ours-not-simple',
      'rests-on-press ours-question',
      ...['ours-window', 'ours-fact', 'farmer', 'essai', 'ours-letter', 'ours-letter-said'].map(
        (id) => `rests-on-press ${id}`,
      ),
      'lost-in-simple ours-lost',
      'lost-in-simple essai',
    ].sort(),
  );
  const codes = new Set(ofOurs(false).map(({ code }) => code));
  expect(dataChecks.filter(({ code }) => !codes.has(code))).toEqual([]);
});

test('a place of an import that is old is told once, with how many', () => {
  const [told] = ofOurs(false).filter(({ file }) => file.endsWith('.ndjson'));
  expect([told?.line, told?.message]).toEqual([2, expect.stringMatching(/, 2 de plus/)]);
});

test('a session that needs a table that is not there says what to write instead', () => {
  const hints = ofOurs(false)
    .filter(({ code }) => code === 'never-happens')
    .map(({ hint }) => hint);
  expect(hints.filter((hint) => hint?.includes('extra'))).toHaveLength(1);
});

test('a date that passed is an error only when checks are strict', () => {
  const errors = (strict: boolean) =>
    new Set(ofOurs(strict).flatMap(({ code, severity }) => (severity === 'error' ? [code] : [])));
  const always = [
    ...['example-unsaid', 'long-simple-sentence', 'lost-in-simple'],
    ...['missing-fr-simple', 'rests-on-press', 'zone-mismatch'],
  ];
  expect([...errors(false)].sort()).toEqual(always);
  expect([...errors(true)].sort()).toEqual(
    [
      ...always,
      ...['expired', 'operator-overdue', 'past-date', 'stale-check', 'stale-place'],
    ].sort(),
  );
});

test('what ships is old at worst', () => {
  const shipped = (issues ?? []).filter(({ file }) => !file.startsWith(folder));
  const ages = new Set(dataChecks.flatMap(({ code, ages: isAge }) => (isAge ? [code] : [])));
  expect(shipped.filter(({ code }) => !ages.has(code))).toEqual([]);
});

test('what a word means is said in short sentences too', () => {
  const said = [...loaded.data.glossary.values()].map(
    ({ means }) => means['fr-simple'] ?? means.fr,
  );
  expect(said.filter((text) => longSentence(text, MAX_SIMPLE_WORDS) !== undefined)).toEqual([]);
});

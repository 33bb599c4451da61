import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { isDemonstrationOn } from '../../bot/data/demonstration.ts';
import { loadData } from '../../bot/data/load-data.ts';
import { DESK, structureFile, writeFiles } from '../service/own-files.ts';
import { sharedCache } from '../support/shared-snapshot.ts';

const today = '2026-11-25';
const cache = sharedCache();
const load = (folders: readonly string[], demonstration?: boolean) =>
  loadData(folders, { today, cache, ...(demonstration === undefined ? {} : { demonstration }) });

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-demonstration-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  [{}, true],
  [{ NODE_ENV: 'test' }, true],
  [{ NODE_ENV: 'production' }, false],
  [{ NODE_ENV: 'production', DEMONSTRATION: '' }, false],
  [{ NODE_ENV: 'production', DEMONSTRATION: 'on' }, true],
  [{ NODE_ENV: 'production', DEMONSTRATION: ' on ' }, true],
  [{ NODE_ENV: 'production', DEMONSTRATION: 'true' }, false],
  [{ DEMONSTRATION: 'off' }, false],
])('is read where it is asked for, and everywhere but in production: %j', (env, isOn) => {
  expect(isDemonstrationOn(env)).toBe(isOn);
});

test('off, nothing of it is there, whatever files an update brings', () => {
  const update = join(folder, 'update');
  const invented = DESK.replace('known-until', 'demonstration: true\n  known-until');
  writeFiles(update, {
    'permanences/new.yaml': invented,
    'permanences/inside.yaml': DESK.replace('mairie-guichet-ecole', 'inside').replace(
      '    name: Guichet',
      '    demonstration: true\n    name: Guichet',
    ),
    'structures/demonstration.yaml': structureFile('demonstration'),
    'structures/mende.yaml': structureFile('mende'),
  });
  const { data, issues } = load(['data', update], false);
  expect(issues).toEqual([]);
  expect([...data.places.values()].filter((one) => one.demonstration)).toEqual([]);
  expect(data.permanences.filter((one) => one.demonstration)).toEqual([]);
  expect(data.permanences.some(({ id }) => ['mairie-guichet-ecole', 'inside'].includes(id))).toBe(
    false,
  );
  expect([...data.structures.keys()]).toEqual(['mende']);
  // What is not of it stays: the phone lines of operators.
  expect(data.permanences.length).toBeGreaterThan(0);
  expect(data.operators.size).toBe(load(['data']).data.operators.size);
  const on = load(['data', update], true).data;
  expect(on.permanences.filter((one) => one.demonstration).length).toBeGreaterThan(100);
  expect(on.structures.has('demonstration')).toBe(true);
});

test("one's own record of the same id serves, in whatever order the folders come", () => {
  const own = join(folder, 'own');
  writeFiles(own, {
    'permanences/own.yaml': DESK.replace('mairie-guichet-ecole', 'demo-caf-royan'),
  });
  expect(readFileSync('data/permanences/demonstration-17.yaml', 'utf8')).toContain(
    'id: demo-caf-royan',
  );
  for (const folders of [
    ['data', own],
    [own, 'data'],
  ]) {
    const found = load(folders, false).data.permanences.find(({ id }) => id === 'demo-caf-royan');
    expect([found?.demonstration, found?.place?.name]).toEqual([false, 'Guichet des écoles']);
  }
});

test('who receives at a place of it is told why that place is not there', () => {
  const own = join(folder, 'at-its-place');
  const at = DESK.replace(/ {2}place:\n(?: {4}.*\n)+/, '  place: demo-mairie-royan\n');
  writeFiles(own, { 'permanences/own.yaml': at });
  const told = load(['data', own], false).issues;
  expect(told.map(({ code, line }) => [code, line])).toEqual([['demonstration-place', 4]]);
  expect(load(['data', own], true).issues).toEqual([]);
});

test('an imported line that says so is of it', () => {
  const own = join(folder, 'imported');
  const line = (id: string, demonstration: boolean) =>
    JSON.stringify({
      kind: 'place',
      value: {
        id,
        name: id,
        address: '1 rue X',
        commune: '33281',
        lon: -0.6,
        lat: 44.8,
        source: 'lieux',
        checked: '2026-11-20',
        ...(demonstration && { demonstration }),
      },
    });
  const source = { kind: 'source', id: 'lieux', title: 'x', url: '', imported: '2026-11-20' };
  writeFiles(own, {
    'imported/lieux.ndjson': [JSON.stringify(source), line('real', false), line('not', true)].join(
      '\n',
    ),
  });
  const { places } = load([own], false).data;
  expect([places.has('real'), places.has('not')]).toEqual([true, false]);
});

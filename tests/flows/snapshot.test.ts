import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Flow } from '../../bot/engine/model.ts';
import { loadFlows } from '../../bot/flows/load/load-flows.ts';
import { openSnapshot } from '../../bot/flows/snapshot.ts';
import { BASE, changed, folderWith } from './support/folders.ts';

const FILES = 9;

/** Loads folders with the snapshot of a folder, and saves it. */
function load(folder: string, ...flows: readonly string[]) {
  const snapshot = openSnapshot(folder);
  const loaded = loadFlows([BASE, ...flows], snapshot);
  snapshot.save();
  return loaded;
}

test('parses and compiles nothing when nothing changed', () => {
  const folder = folderWith();
  const cold = load(folder);
  const warm = load(folder);
  expect(cold.work).toEqual({ parsed: FILES, compiled: 1 });
  expect(warm.work).toEqual({ parsed: 0, compiled: 0 });
  expect(warm.flows.get('caf.essai')).toEqual(cold.flows.get('caf.essai'));
  expect(Object.isFrozen(warm.flows.get('caf.essai')?.steps.get('payer'))).toBe(true);
  expect(warm.sources.get('caf.essai')?.flow).toEqual(cold.sources.get('caf.essai')?.flow);
});

test('finds places in files that it did not parse', () => {
  const folder = folderWith();
  const cold = load(folder).sources.get('caf.essai');
  const warm = load(folder).sources.get('caf.essai');
  const path = ['steps', 'turn', 'branch', 1, 'go'];
  expect(warm?.file.at(path)).toEqual(cold?.file.at(path));
});

test.each([
  ['the flow', 'caf/essai.yaml', 'La Caf peut corriger', 'La Caf corrige'],
  ['its translation', 'caf/essai.en.yaml', 'Who pays you?', 'Who pays?'],
  ['a subflow', 'shared/aide.yaml', 'faire-le-point', 'autre'],
  ['the facts', 'facts.yaml', '[caf, msa]', '[caf, msa, autre]'],
])('parses one file and compiles again when %s changed', (_, name, from, to) => {
  const folder = folderWith();
  load(folder);
  const overlay = folderWith({ [name]: changed(name, from, to) });
  const { work, flows } = load(folder, overlay);
  expect(work).toEqual({ parsed: 1, compiled: 1 });
  expect(flows.get('caf.essai')).toEqual(loadFlows([BASE, overlay]).flows.get('caf.essai'));
});

test('compiles nothing again when a file of another flow changed', () => {
  const folder = folderWith();
  load(folder);
  const stub = changed('impots/bientot.yaml', 'bientôt', 'plus tard');
  expect(load(folder, folderWith({ 'impots/bientot.yaml': stub })).work).toEqual({
    parsed: 1,
    compiled: 0,
  });
});

test.each([
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  ['changed by one letter', (text: string) => text.replace('La Caf peut', 'La Caf peux')],
  ['empty', () => ''],
  ['not ours', () => '{"a": 1}'],
])('is as good as none when it is %s', (_, damage) => {
  const folder = folderWith();
  load(folder);
  const path = join(folder, 'flows-snapshot');
  writeFileSync(path, damage(readFileSync(path, 'utf8')));
  const { work, flows } = load(folder);
  expect(work).toEqual({ parsed: FILES, compiled: 1 });
  expect(flows.get('caf.essai')).toEqual(loadFlows([BASE]).flows.get('caf.essai'));
});

test('gives the very flow that is served where it is made of the same texts', () => {
  const folder = folderWith();
  load(folder);
  const flows = (served?: ReadonlyMap<string, Flow>, ...own: readonly string[]) =>
    loadFlows([BASE, ...own], openSnapshot(folder), { served }).flows;
  const served = flows();
  expect(flows(served).get('caf.essai')).toBe(served.get('caf.essai'));
  const name = 'caf/essai.en.yaml';
  const other = folderWith({ [name]: changed(name, 'Who pays you?', 'Who pays?') });
  expect(flows(served, other).get('caf.essai')).not.toEqual(served.get('caf.essai'));
});

test('starts from the one that ships, and keeps what it took of it', () => {
  const [shipped, own] = [folderWith(), folderWith()];
  load(shipped);
  const start = (under?: string) => {
    const snapshot = openSnapshot(own, under);
    const { work } = loadFlows([BASE], snapshot);
    snapshot.save();
    return work;
  };
  expect(start(shipped)).toEqual({ parsed: 0, compiled: 0 });
  expect(start()).toEqual({ parsed: 0, compiled: 0 });
  const path = join(shipped, 'flows-snapshot');
  writeFileSync(path, readFileSync(path, 'utf8').replace('La Caf peut', 'La Caf peux'));
  const { work } = loadFlows([BASE], openSnapshot(folderWith(), shipped));
  expect(work).toEqual({ parsed: FILES, compiled: 1 });
});

test('never keeps a file at fault', () => {
  const folder = folderWith();
  const overlay = folderWith({
    'caf/essai.yaml': changed('caf/essai.yaml', 'label: La MSA', 'label: La MSA #2'),
  });
  const codes = () => load(folder, overlay).issues.map(({ code }) => code);
  expect(codes()).toEqual(['cut-by-hash']);
  expect(codes()).toEqual(['cut-by-hash']);
});

test('keeps the parts where a run asked for the whole alone', () => {
  const folder = folderWith();
  const parts = ['one', 'two', 'three'];
  const first = openSnapshot(folder);
  for (const key of [...parts, 'whole']) first.set(key, key);
  first.save();
  const again = openSnapshot(folder);
  expect(again.get('whole')).toBe('whole');
  again.save();
  const changed = openSnapshot(folder);
  expect(parts.map((key) => changed.get(key))).toEqual(parts);
});

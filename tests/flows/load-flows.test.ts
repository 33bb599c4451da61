import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadFlows } from '../../bot/flows/load/load-flows.ts';
import { BASE, changed, faultsOf, folderWith, loadChanged, loadWith } from './support/folders.ts';

const FLOW = 'caf/essai.yaml';

test('loads a folder in which all is well', () => {
  const loaded = loadFlows([BASE]);
  expect(loaded.issues).toEqual([]);
  expect([...loaded.sources.keys()]).toEqual([
    'caf.essai',
    'impots.bientot',
    'shared.aide',
    'shared.compte',
  ]);
  expect([...loaded.flows.keys()]).toEqual(['caf.essai']);
  expect(loaded.stubs.get('impots.bientot')?.title.fr).toBe('Un sujet pas encore écrit');
  expect(loaded.formerly.get('caf.ancien')).toBe('caf.essai');
  expect(loaded.menus.get('first')?.aside).toEqual([]);
  expect(loaded.facts.get('account')?.several).toBe(false);
  expect(loaded.languages).toEqual({ required: ['fr'], wanted: ['en'] });
});

/** Where the first line that holds a text stands, in the flow as it is changed. */
const lineOf = (text: string, piece: string) =>
  text.split('\n').findIndex((line) => line.includes(piece)) + 1;

test.each([
  ['a colon in a text', 'label: La MSA', 'label: La MSA : oui', 'colon-in-text'],
  ['a text cut by #', 'label: La MSA', 'label: La MSA #2', 'cut-by-hash'],
  ['an exclamation mark first', 'label: La MSA', 'label: ! La MSA', 'tag'],
  ['a star first', 'label: La MSA', 'label: *La MSA', 'alias'],
  ['a sentence in { }', 'label: La MSA', 'label: { La MSA, oui }', 'text-in-brackets'],
  ['a placeholder first', 'reason: La Caf peut', 'reason: {site} peut', 'text-in-brackets'],
  ['a tab as margin', '    question: Quelles', '\tquestion: Quelles', 'tab'],
  ['a code read as a number', "territory: ['974']", 'territory: [974]', 'number-for-text'],
  ['a commune read as a number', "commune: '33281'", 'commune: 33281', 'number-for-text'],
  ['a key mistyped', '    orientation:', '    orientaton:', 'step-kind'],
  ['a step of two kinds', 'branch:', 'subflow: shared.aide\n    branch:', 'step-kind'],
  ['a mistyped key of an outcome', 'goal: Envoyer', 'gaol: Envoyer', 'unknown-key'],
  ['a text where a list belongs', 'if-stuck: help', 'have: Vos papiers', 'wrong-type'],
  ['a list where a text belongs', 'see: Le site dit', 'see: [Le site] #', 'wrong-type'],
  ['a truth that is none', 'several: true', 'several: oui', 'wrong-type'],
  ['a target of a wrong form', 'if-stuck: help', 'if-stuck: Help me', 'bad-value'],
  ['a screen part that is none', 'has: [say,', 'has: [sai,', 'unknown-value'],
  ['a date that is none', 'date: 2026-11-24', 'date: 24/11/2026', 'bad-value'],
  ['an empty list of options', 'words:\n  - essai', 'words: essai', 'wrong-type'],
])('finds one fault in %s', (_, from, to, code) => {
  const loaded = loadChanged(FLOW, from, to);
  expect(loaded.issues.map((issue) => issue.code)).toEqual([code]);
  expect(loaded.faulty).toEqual(new Set(['caf.essai']));
});

test('tells a missing key where its holder stands', () => {
  const text = changed(FLOW, '      goal: Envoyer moi-même ma déclaration\n', '');
  const loaded = loadWith({ [FLOW]: text });
  expect(faultsOf(loaded)).toEqual([`${lineOf(text, 'autonomy:')}:5 missing-key`]);
});

test('says of a step without a kind which kind its key most likely meant', () => {
  const [issue] = loadChanged(FLOW, '    branch:', '    brunch:').issues;
  expect(issue?.code).toBe('step-kind');
  expect(issue?.hint).toContain('« branch »');
});

test('tells every fault of every file at once', () => {
  const loaded = loadWith({
    [FLOW]: changed(FLOW, 'label: La MSA', 'label: La MSA #2'),
    'shared/aide.yaml': changed('shared/aide.yaml', 'owner:', 'ownr:'),
    'menu.yaml': changed('menu.yaml', 'caf.essai', 'caf.esai'),
  });
  expect(loaded.issues.map(({ code }) => code).sort()).toEqual([
    'cut-by-hash',
    'unknown-flow',
    'unknown-key',
  ]);
});

test('wants the id to go with the place of the file', () => {
  const text = readFileSync(join(BASE, 'impots/bientot.yaml'), 'utf8');
  expect(faultsOf(loadWith({ 'impots/autre.yaml': text }))).toEqual(['1:5 id-and-path']);
});

test('refuses a translation without its flow, or in a language that nobody named', () => {
  const text = readFileSync(join(BASE, 'caf/essai.en.yaml'), 'utf8');
  expect(faultsOf(loadWith({ 'caf/rien.en.yaml': text }))).toEqual(['1:1 orphan-translation']);
  expect(faultsOf(loadWith({ 'caf/essai.xx.yaml': text }))).toEqual(['1:1 unknown-language']);
});

test('wants a mark and a text in a translation', () => {
  const loaded = loadWith({
    'caf/essai.en.yaml': 'title:\n  of: "000000000000"\nwords:\n  text: [a]\n  of: 1\n',
  });
  expect(faultsOf(loaded)).toEqual(['1:1 missing-key', '5:7 number-for-text']);
});

test('wants families that list their own topics', () => {
  const listed = (id: string) =>
    changed('families.yaml', 'drawing: health', `drawing: health\n  topics: [${id}]`);
  const listing = (id: string) => faultsOf(loadWith({ 'families.yaml': listed(id) }));
  expect(listing('caf.essai')).toEqual([]);
  expect(listing('caf.esai')).toEqual(['4:12 unknown-flow']);
  expect(listing('shared.aide')).toEqual(['4:12 unknown-flow']);
  const moved = {
    'families.yaml': listed('impots.bientot'),
    'impots/bientot.yaml': changed('impots/bientot.yaml', 'social-sante', 'justice'),
  };
  expect(faultsOf(loadWith(moved))).toEqual(['4:12 topic-of-other-family']);
});

test('wants a first menu whose rows lead somewhere', () => {
  const renamed = changed('menu.yaml', 'first:', 'premier:');
  expect(faultsOf(loadWith({ 'menu.yaml': renamed }))).toEqual(['1:1 no-first-menu']);
  const astray = changed('menu.yaml', 'flow: caf.essai', 'menu: caf');
  expect(faultsOf(loadWith({ 'menu.yaml': astray }))).toEqual(['7:15 unknown-menu']);
});

test('lets a later folder override a file by its place', () => {
  const folder = folderWith({ [FLOW]: changed(FLOW, "Un parcours d'essai", 'Un autre titre') });
  const { flows, texts } = loadFlows([BASE, folder]);
  expect(flows.get('caf.essai')?.title.fr).toBe('Un autre titre');
  expect([...texts.keys()]).toContain(join(folder, FLOW));
  expect([...texts.keys()]).not.toContain(join(BASE, FLOW));
});

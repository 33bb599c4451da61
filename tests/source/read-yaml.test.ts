import { expect, test } from '@jest/globals';
import { knownYaml, readYaml } from '../../bot/source/read-yaml.ts';

/** What the author wrote, and the one fault it must give: `line:column code`. */
const TRAPS: readonly (readonly [name: string, text: string, fault: string])[] = [
  ['a colon in a text', 'a: 1\nask: Attention : lisez\nb: 2\n', '2:6 colon-in-text'],
  ['a colon in a text of a list', 'do:\n  - Attention : lisez\n', '2:5 colon-in-text'],
  ['a text cut by #', 'label: Dossier #3\n', '1:16 cut-by-hash'],
  ['a text cut by # and a space', 'label: Le # du dossier\n', '1:11 cut-by-hash'],
  ['a sentence with a pair in [ ]', 'have: [Vos fiches, de paie: 3]\n', '1:20 text-in-brackets'],
  ['a sentence in [ ]', 'have: [Vos fiches de paie, si vous en avez]\n', '1:28 text-in-brackets'],
  ['a sentence in { }', '- { id: a, label: Oui, je veux }\n', '1:24 text-in-brackets'],
  ['a placeholder first', 'ask: {account} est bloqué\nb: 1\n', '1:6 text-in-brackets'],
  ['a placeholder alone', 'ask: {account}\n', '1:7 text-in-brackets'],
  ['an exclamation mark first', 'say: !Attention ici\nb: 1\n', '1:6 tag'],
  ['an exclamation mark and a space', 'say: ! Attention\n', '1:6 tag'],
  ['a star first', 'say: *Important* ceci\n', '1:6 alias'],
  ['a star and a space', 'say: * Important\n', '1:6 alias'],
  ['an anchor', 'say: &a b\n', '1:6 anchor'],
  ['a standard tag', 'a: !!str 3\n', '1:4 tag'],
  ['a reserved sign first', 'say: @moi\n', '1:6 text-start'],
  ['a greater-than first', 'a: > 3 mois\nb: 1\n', '1:6 text-start'],
  ['a tab as margin', 'a:\n\tb: 1\n', '2:1 tab'],
  ['a key twice', 'a: 1\na: 2\n', '2:1 duplicate-key'],
  ['an apostrophe in single quotes', "say: 'J'ai un courrier'\nb: 2\n", '1:6 quote'],
  ['a text after its quotes', 'say: "Valider" puis partez\n', '1:6 quote'],
  ['quotes left open', 'a: "bonjour\nb: 2\nc: 3\n', '1:4 unclosed'],
  ['a bracket left open', 'a: 1\nb: [x\n', '2:4 unclosed'],
  ['a wrong margin', 'a:\n  b: 1\n c: 2\n', '3:1 indent'],
  ['a merge key', '<<: { a: 1 }\n', '1:1 merge-key'],
  ['a question mark first', '- ? oui\n', '1:5 question-mark'],
  ['a directive', '%YAML 1.1\n---\na: yes\n', '1:1 directive'],
  ['two documents', 'a: 1\n---\nb: 1\n', '2:1 yaml'],
  ['a control character', 'a: x\u0007y\n', '1:5 control-character'],
  ['a character that turns the reading round', 'a: x\u202ey\n', '1:5 bidi-character'],
];

test.each(TRAPS)('finds one fault in %s', (_, text, fault) => {
  const file = readYaml('f.yaml', text);
  expect(file.issues.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([fault]);
  expect(file.value).toBeUndefined();
});

test('finds every fault of a file at once', () => {
  const text = 'a: Attention : un\nb: Dossier #3\nc: !x y\n';
  expect(readYaml('f.yaml', text).issues.map(({ line }) => line)).toEqual([1, 2, 3]);
});

test.each([
  'go: payer # prose later\n',
  'ask: Comment la corriger ?   # to read aloud\n',
  'ask: "Dossier #3 : lequel ?"\n',
  'words: [payer la cantine, aide caf]\n',
  'a: Bonjour\n  tout le monde\n',
  '\ufeffa: 1\r\nb: 2\r\n',
])('finds no fault in %j', (text) => {
  expect(readYaml('f.yaml', text).issues).toEqual([]);
});

test('keeps dates, times and words of YAML 1.1 as texts', () => {
  const { value } = readYaml('f.yaml', 'a: 2026-11-24\nb: 09:30\nc: oui\nd: no\n33281: x\n');
  expect(value).toEqual({ a: '2026-11-24', b: '09:30', c: 'oui', d: 'no', 33281: 'x' });
});

test('says where a node stands, and where its parent stands when it is not there', () => {
  const file = readYaml('f.yaml', 'a:\n  - b: 1\n    c: 2\n');
  expect(file.at(['a', 0, 'c'])).toEqual({ line: 3, column: 8 });
  expect(file.at(['a', 0, 'c'], 'key')).toEqual({ line: 3, column: 5 });
  expect(file.at(['a', 0, 'd'])).toEqual({ line: 2, column: 5 });
  expect(file.at(['z', 'y'])).toEqual({ line: 1, column: 1 });
});

test('finds places in a file whose value was known already', () => {
  const file = knownYaml('f.yaml', 'a:\n  b: 1\n', { a: { b: 1 } });
  expect(file.at(['a', 'b'])).toEqual({ line: 2, column: 6 });
});

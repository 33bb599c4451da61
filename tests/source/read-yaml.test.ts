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
  ['a key that every object has', 'a: 1\nb:\n  constructor: 2\n', '3:3 reserved-key'],
  ['the same in braces', 'a: { x: 1, __proto__: { y: 2 } }\n', '1:12 reserved-key'],
  ['the same in quotes', 'a:\n  - "\\u005f_proto__": 2\n', '2:5 reserved-key'],
  ['a key of all objects first', 'toString: 1\n', '1:1 reserved-key'],
  ['brackets without end', `a: ${'['.repeat(100_000)}\n`, '1:36 too-deep'],
  ['colons without end', `a: 1\nb: ${'c: '.repeat(50_000)}\n`, '2:98 too-deep'],
  [
    'colons without end below a bracket that nobody closed',
    `a:\n  - {b\nc: ${'d: '.repeat(50_000)}\n`,
    '3:98 too-deep',
  ],
  ['colons without end in a bracket', `a: { b: 1, ${'c: '.repeat(50_000)} }\n`, '1:109 too-deep'],
  ['braces without end', `a: ${'{a: '.repeat(50_000)}\n`, '1:132 too-deep'],
  [
    'margins without end',
    `${Array.from({ length: 500 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')}\n`,
    '130:129 too-deep',
  ],
  ['dashes without end', `${'- '.repeat(50_000)}a\n`, '1:129 too-deep'],
  ['a file that is too long', `a: "${'x'.repeat(1_100_000)}"\n`, '1:1 file-too-large'],
  ['an alias of aliases', 'a: &a [x, x]\n', '1:4 anchor'],
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
  `a: { ${Array.from({ length: 60 }, (_, at) => `k${at}: 1`).join(', ')} }\n`,
  `a: [${Array.from({ length: 60 }, (_, at) => `{ k: ${at} }`).join(', ')}]\n`,
  `a: "${'b: '.repeat(60)}"\n`,
  '\ufeffa: 1\r\nb: 2\r\n',
])('finds no fault in %j', (text) => {
  expect(readYaml('f.yaml', text).issues).toEqual([]);
});

test('what would break the parser is told with its line and what to do', () => {
  const text = `a: 1\nb: ${'['.repeat(5000)}\n`;
  const [issue] = readYaml('f.yaml', text).issues;
  expect(issue).toMatchObject({ file: 'f.yaml', line: 2, severity: 'error' });
  expect(issue?.hint).toMatch(/^Coupez/);
});

test('brackets in texts and comments are not counted, and those that close are done with', () => {
  const sentence = `"${'['.repeat(100)}"`;
  const text = `a: ${sentence}\nb: # ${'{'.repeat(100)}\n  ${'[x, '.repeat(3)}x${']'.repeat(3)}\n`;
  const closed = Array.from({ length: 100 }, (_, n) => `k${n}: { a: [x] }\n`).join('');
  expect(readYaml('f.yaml', text + closed).issues).toEqual([]);
});

test('aliases of aliases are refused before any is followed', () => {
  const lines = Array.from({ length: 30 }, (_, n) =>
    n === 0 ? 'a0: &a0 [lol, lol]' : `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}*a${n - 1}]`,
  );
  const { value, issues } = readYaml('f.yaml', `${lines.join('\n')}\n`);
  expect(value).toBeUndefined();
  expect(issues.length).toBeGreaterThan(0);
});

test('a line of a hundred thousand items is read as fast as as many lines', () => {
  const { value } = readYaml('f.yaml', `[${'a, '.repeat(100_000)}a]\n`);
  expect(value).toHaveLength(100_001);
});

test('a thousand faults are told a hundred at a time', () => {
  expect(readYaml('f.yaml', 'a: &b c\n'.repeat(1000)).issues).toHaveLength(100);
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

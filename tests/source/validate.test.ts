import { expect, test } from '@jest/globals';
import { createValidator } from '../../bot/source/create-validator.ts';
import { readYaml } from '../../bot/source/read-yaml.ts';
import { validate } from '../../bot/source/validate.ts';

const validator = createValidator({
  type: 'object',
  required: ['title', 'do'],
  additionalProperties: false,
  properties: {
    title: {
      type: ['string', 'object'],
      minLength: 1,
      required: ['fr'],
      properties: { fr: { type: 'string' } },
      additionalProperties: false,
    },
    do: { type: 'array', minItems: 1, items: { type: 'string' } },
    kind: { enum: ['teach', 'beside'] },
    id: { type: 'string', pattern: '^[a-z-]+$', title: 'un identifiant' },
  },
});

test.each([
  ['a key mistyped', 'titel: a\ndo:\n  - b\n', '1:1 unknown-key'],
  ['a key of another word', 'title: a\ndo:\n  - b\nfoo: c\n', '4:1 unknown-key'],
  ['a key missing', 'title: a\n', '1:1 missing-key'],
  ['a text for a list', 'title: a\ndo: b\n', '2:5 wrong-type'],
  ['a list for a text', 'title: [a]\ndo: [b]\n', '1:8 wrong-type'],
  ['a pair for a text', 'title: a\ndo:\n  - Lisez: ceci\n', '3:5 wrong-type'],
  ['a number for a text', 'title: a\ndo: [01234]\n', '2:6 number-for-text'],
  ['nothing for a text', 'title:\ndo: [b]\n', '1:7 wrong-type'],
  ['an empty file', '', '1:1 wrong-type'],
  ['an empty list', 'title: a\ndo: []\n', '2:5 bad-value'],
  ['a value off the list', 'title: a\ndo: [b]\nkind: besid\n', '3:7 unknown-value'],
  ['an identifier of a wrong form', 'title: a\ndo: [b]\nid: A B\n', '3:5 bad-value'],
])('finds one fault in %s', (_, text, fault) => {
  const issues = validate(readYaml('f.yaml', text), validator);
  expect(issues.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([fault]);
});

test('says what an unknown key most likely meant', () => {
  const [issue] = validate(readYaml('f.yaml', 'titel: a\ndo: [b]\n'), validator);
  expect(issue?.hint).toContain('« title »');
});

test('understands keys written in French', () => {
  const faults = validate(readYaml('f.yaml', 'titre: a\nfaire: [b]\n'), validator);
  expect(faults.map(({ hint }) => hint)).toEqual([
    expect.stringContaining('« title »'),
    expect.stringContaining('« do »'),
  ]);
});

test('writes a number back as its author wrote it', () => {
  const [issue] = validate(readYaml('f.yaml', 'title: a\ndo: [01234]\n'), validator);
  expect(issue?.hint).toContain('"01234"');
});

test('leaves out the paths that are told elsewhere', () => {
  const file = readYaml('f.yaml', 'title: a\ndo: b\n');
  expect(validate(file, validator, [['do']])).toEqual([]);
});

test('says nothing of a file that could not be read', () => {
  expect(validate(readYaml('f.yaml', 'a: "b\n'), validator)).toEqual([]);
});

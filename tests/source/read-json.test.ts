import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonFault } from '../../bot/source/json-shape.ts';
import { readJson } from '../../bot/source/read-json.ts';

test.each([
  ['a key that every object has', '{"a":1,\n "constructor":{}}', '2:2 reserved-key'],
  ['the key of prototypes', '{"a":[{"__proto__":{"b":1}}]}', '1:8 reserved-key'],
  ['the same, its signs escaped', '{"\\u005f_proto__":1}', '1:2 reserved-key'],
  ['lists without end', '['.repeat(100_000), '1:33 too-deep'],
  ['colons without end', `{"a": ${'b: '.repeat(50_000)}}`, '1:101 bad-json'],
  ['objects without end', '{"a":'.repeat(100_000), '1:161 too-deep'],
  ['a comma too many', '{\n  "a": 1,,\n}', '2:10 bad-json'],
  ['a text that is cut', '{"a": "b', '1:9 bad-json'],
])('%s is a fault with its place', (_, text, fault) => {
  const { value, issues } = readJson('f.json', text);
  expect(value).toBeUndefined();
  expect(issues.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([fault]);
  expect(issues[0]?.hint).not.toBe(undefined);
});

test('a word that a value holds is a word', () => {
  const { value, issues } = readJson('f.json', '{"a":"constructor","b":["__proto__"]}');
  expect(issues).toEqual([]);
  expect(value).toEqual({ a: 'constructor', b: ['__proto__'] });
  expect(Object.getPrototypeOf(value)).toBeNull();
});

test('a place is of the line that the text stands on', () => {
  expect(readJson('f.ndjson', '{"constructor":1}', 12).issues[0]).toMatchObject({ line: 12 });
});

test('what JSON.parse reads without such a key is read alike', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const reserved =
        /"(?:__\w+__|constructor|toString|toLocaleString|valueOf|\w+Of|\w+y|\w+Enumerable)"\s*:/;
      fc.pre(!reserved.test(text));
      expect(jsonFault(text, 32)).toBeUndefined();
      expect(JSON.stringify(readJson('f', text).value)).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { ownKeyFaults } from '../../bin/lint/own-keys.js';

const GIVEN = `
    declare const table: Readonly<Record<string, string>>;
    declare const word: string;
    declare const role: 'light' | 'dark';
    declare const list: readonly string[];
    `;
const PATH = 'looked-at.ts';
const OPTIONS: ts.CompilerOptions = { strict: true, target: ts.ScriptTarget.ES2023, types: [] };
const host = ts.createCompilerHost(OPTIONS);

/** What is told of a text, `table` being a record of texts and `word` any text. */
function told(code: string): ReturnType<typeof ownKeyFaults> {
  const file = ts.createSourceFile(PATH, GIVEN + code, ts.ScriptTarget.ES2023, true);
  const program = ts.createProgram([PATH], OPTIONS, {
    ...host,
    getSourceFile: (path, ...how) => (path === PATH ? file : library(path, ...how)),
  });
  return ownKeyFaults(file, program.getTypeChecker());
}

/** The files of the language itself: read once. */
const read = new Map<string, ts.SourceFile | undefined>();
function library(...asked: Parameters<typeof host.getSourceFile>): ts.SourceFile | undefined {
  const [path] = asked;
  if (!read.has(path)) read.set(path, host.getSourceFile(...asked));
  return read.get(path);
}

test.each([
  ['a record', 'table[word]', 'lookup'],
  ['a record that may not be there', '(table as typeof table | undefined)?.[word]', 'lookup'],
  ['a record read by a text made up', 'table[`${word}-text`]', 'lookup'],
  ['a record written to', '({} as Record<string, number>)[word] = 1', 'lookup'],
  ['an object literal', '({ fr: 1, en: 2 } as Record<string, number>)[word]', 'lookup'],
  [
    'a key of a wide type of its own',
    'function f<K extends string>(k: K) { return table[k]; }',
    'lookup',
  ],
  ['a cast', '({ fr: 1, en: 2 })[word as "fr" | "en"]', 'cast'],
  ['a cast in parentheses', '({ fr: 1, en: 2 })[(word as "fr" | "en")]', 'cast'],
  ['a key asked for', 'word in table', 'within'],
])('%s is told', (_, code, kind) => {
  expect(told(code).map((fault) => fault.kind)).toEqual([kind]);
});

test.each([
  ['a word that a type lists', '({ light: 1, dark: 2 })[role]'],
  ['a word that is written there', "table['fr']"],
  ['a list', 'list[0]'],
  ['a sign of a text', 'word[0]'],
  ['a Map', 'new Map<string, string>().get(word)'],
  ['a key asked for by its name', "'fr' in table"],
  ['a private name', 'class One { #own = 1; static is(one: object) { return #own in one; } }'],
])('%s is let be', (_, code) => {
  expect(told(code)).toEqual([]);
});

test('a line above says why it is meant, and a fault has its place', () => {
  expect(told('\n// own-keys: it has no prototype\nconst a = table[word];')).toEqual([]);
  expect(told('\n// own-keys:\n  table[word];')).toMatchObject([{ line: 8, column: 9 }]);
});

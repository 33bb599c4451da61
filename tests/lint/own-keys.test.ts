import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { afterAll, expect, test } from '@jest/globals';
import tseslint from 'typescript-eslint';
import { ownKeys } from '../../bin/lint/own-keys.js';

// Beside no configuration of TypeScript: this program is not read for it.
const folder = mkdtempSync(join(tmpdir(), 'aiguillage-lint-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const linter = new Linter({ configType: 'flat', cwd: folder });

/** What the rule says of a text, `table` being a record of texts and `word` any text. */
function told(code: string): readonly string[] {
  const given = `
    declare const table: Readonly<Record<string, string>>;
    declare const word: string;
    declare const role: 'light' | 'dark';
    declare const list: readonly string[];
    ${code}`;
  return linter
    .verify(
      given,
      {
        files: ['**/*.ts'],
        plugins: { own: { rules: { keys: ownKeys } } },
        rules: { 'own/keys': 'error' },
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: {
            projectService: { allowDefaultProject: ['*.ts'] },
            tsconfigRootDir: folder,
          },
        },
      },
      { filename: join(folder, 'looked-at.ts') },
    )
    .map(({ messageId, message }) => messageId ?? message);
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
  ['a key asked for', 'word in table', 'within'],
])('%s is told', (_, code, kind) => {
  expect(told(code)).toEqual([kind]);
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

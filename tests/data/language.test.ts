import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { noCache } from '../../bot/data/data-cache.ts';
import { language, readLanguage } from '../../bot/data/read-language.ts';
import { Report } from '../../bot/data/report.ts';
import { LANGUAGE } from '../support/shipped-language.ts';

function folderWith(file: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  const path = join(folder, 'language', 'fr', file);
  cpSync(join('data', 'language', 'fr', 'words.yaml'), path);
  writeFileSync(path, text);
  return folder;
}

test('a folder is laid over what ships, word by word', () => {
  const own = language(['data', folderWith('short.yaml', 'mdp: code\nzut: rien\n')]);
  expect([own.short.get('mdp'), own.short.get('zut')]).toEqual([['code'], ['rien']]);
  expect(own.short.get('rdv')).toEqual(LANGUAGE.short.get('rdv'));
  // By itself it stands on what ships too.
  expect(
    language([folderWith('short.yaml', 'zut: rien\n')])
      .ways('yes')
      .is('oui'),
  ).toBe(true);
});

test('words with accents, and ways that cannot be read, are told where they stand', () => {
  const told = (file: string, text: string) => {
    const report = new Report();
    readLanguage({ folders: ['data', folderWith(file, text)], report, cache: noCache });
    return report.issues.map(({ line, message }) => `${line} ${message}`);
  };
  expect(told('short.yaml', 'mdp: code\ncine: cinéma\n')).toEqual([
    expect.stringMatching(/^2 .*sans accent/),
  ]);
  expect(told('replies.yaml', '"yes":\n  - oui !\n')).toEqual([expect.stringMatching(/^2 /)]);
});

test('what is written changes the mark, which the checks of flows are kept by', () => {
  expect(language(['data']).mark).toBe(LANGUAGE.mark);
  expect(language(['data', folderWith('short.yaml', 'zut: rien\n')]).mark).not.toBe(LANGUAGE.mark);
});

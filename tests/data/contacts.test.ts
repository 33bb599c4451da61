import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readContacts } from '../../bot/data/read-contacts.ts';
import { importsOf, typescriptIn } from '../support/imports.ts';

test('contacts are read by nothing that a citizen sees', () => {
  const readers = typescriptIn('bot').filter((file) =>
    importsOf(join('bot', file)).some((specifier) => specifier.endsWith('read-contacts.ts')),
  );
  expect(readers.sort()).toEqual([
    'channels/mediator/contacts.ts',
    'channels/mediator/create-helper-api.ts',
    'serve-helpers.ts',
  ]);
});

test('a private folder holds roles and services; one at fault is left out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-private-'));
  mkdirSync(join(folder, 'contacts'));
  const text = [
    '- id: caf-partenaires',
    '  name: La ligne des partenaires de la Caf',
    '  territory: ["33"]',
    '  phone: "0 800 00 00 00"',
    '  checked: { date: 2026-11-20, by: la coordination }',
    '- id: sans-lieu',
    '  name: Une autre',
  ].join('\n');
  writeFileSync(join(folder, 'contacts', 'caf.yaml'), text);
  const { contacts, issues } = readContacts(folder);
  expect(contacts.map(({ id, phone }) => [id, phone])).toEqual([
    ['caf-partenaires', '0 800 00 00 00'],
  ]);
  expect(issues.length).toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
  expect(readContacts(undefined).contacts).toEqual([]);
  expect(readFileSync('.env.example', 'utf8')).toContain('PRIVATE_DIR');
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { programMark, tellMadeOf } from '../../bot/flows/program-mark.ts';
import { folderWith } from './support/folders.ts';

const SOURCES = { 'engine/walk.ts': 'export const steps: number = 3;\n' };
const BUILT = { 'engine/walk.js': 'export const steps = 3;\n' };

test('is the same for what was built as for its sources, wherever they stand', () => {
  const [sources, built] = [folderWith(SOURCES), folderWith(BUILT)];
  tellMadeOf(built, sources);
  expect(programMark(built)).toBe(programMark(folderWith(SOURCES)));
  expect(programMark(built)).not.toBe(programMark(folderWith(BUILT)));
});

test('is another one as soon as what was built, or a source, changes', () => {
  const [sources, built] = [folderWith(SOURCES), folderWith(BUILT)];
  tellMadeOf(built, sources);
  const before = programMark(sources);
  writeFileSync(join(sources, 'engine/walk.ts'), 'export const steps: number = 4;\n');
  writeFileSync(join(built, 'engine/walk.js'), 'export const steps = 5;\n');
  expect(programMark(sources)).not.toBe(before);
  expect(programMark(built)).not.toBe(before);
});

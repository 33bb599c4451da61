import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type FamilyWords } from '../../bot/understanding/model/families.ts';

/** Families of words, each with its words in order. */
export function readFamilies(file: URL): FamilyWords {
  const written = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
  return new Map(Object.entries(written).map(([family, words]) => [family, words.split(/\s+/)]));
}

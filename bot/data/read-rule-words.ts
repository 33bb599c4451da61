import { join } from 'node:path';
import { type WordRecord } from '../reading/words.ts';
import { dataFolderWith } from './data-folder.ts';
import { readEntries, type Reading } from './records.ts';
import { namesSchema } from './schemas/language.ts';

/** Languages that the rule is written in. */
export type RuleLanguage = 'fr' | 'en';

/** Words of the rule "orienter, ne pas remplir à la place", folded, by kind. */
export type RuleWords = Readonly<Record<RuleLanguage, WordRecord>>;

/**
 * The words of `language/<language>/rules.yaml`: those that ship and those of every folder
 * together. A folder adds to the rule and takes nothing from it.
 */
export function readRuleWords(reading: Reading): RuleWords {
  return { fr: wordsOf('fr', reading), en: wordsOf('en', reading) };
}

function wordsOf(lang: RuleLanguage, reading: Reading): WordRecord {
  const name = join('language', lang, 'rules');
  const shipped = dataFolderWith([], `${name}.yaml`);
  const together = new Map<string, readonly string[]>();
  for (const folder of new Set([shipped, ...reading.folders])) {
    for (const { id, value } of readEntries(name, namesSchema, { ...reading, folders: [folder] })) {
      const words = [...(together.get(id) ?? []), ...namesIn(value as string)];
      together.set(id, [...new Set(words)]);
    }
  }
  return Object.fromEntries(together);
}

function namesIn(written: string): readonly string[] {
  const words = written.split(' ').filter((word) => word !== '');
  return words.map((word) => word.replaceAll('_', ' '));
}

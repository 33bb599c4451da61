import { MONTHS } from './phrases/months.ts';

/** Most words of a name in quotes: a button, a line of a letter. More is a sentence to say. */
const MAX_QUOTED = 6;

const MONTH = MONTHS.fr.join('|');
/** What a person looks for or types as it stands: a date, a number, a site, letters that are a name. */
const EXACT = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:fr|com|org)(?!\\p{L})',
    `\\d+(?:er)? (?:${MONTH})(?!\\p{L})`,
    '(?<![\\p{L}\\p{N}])\\d+(?:[ .]\\d+)*(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])\\p{Lu}{2,}(?![\\p{L}\\p{N}])',
    '\\{\\w+\\}',
  ].join('|'),
  'gu',
);

/**
 * The exact details of a French text that its simple version lost: dates, numbers, sites, names in
 * capitals, and quoted words of a letter or a button. Each once, as written.
 *
 * @example lostInSimple('Appelez le 3230 avant le 15.', 'Appelez le 3230.') // ['15']
 */
export function lostInSimple(french: string, simple: string): readonly string[] {
  const kept = comparable(simple);
  const quoted = [...french.matchAll(/«([^»]*)»/gu)]
    .map(([, words = '']) => words.trim())
    .filter((words) => words.split(/\s+/u).length <= MAX_QUOTED);
  const exact = french.match(EXACT) ?? [];
  return [...new Set([...quoted, ...exact])].filter((one) => !stands(comparable(one), kept));
}

/** Whether it stands there, and not as a part of a longer number or name. */
function stands(one: string, text: string): boolean {
  const letters = one.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** The same number in groups or not, the same name with a capital or not. */
function comparable(text: string): string {
  return text
    .replace(/(?<=\d)\s(?=\d)/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

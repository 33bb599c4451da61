import { longSentence, MAX_SIMPLE_WORDS } from '../../view/sentences.ts';
import { fold } from '../../territory/fold.ts';
import { type Catalog } from '../check.ts';

/** Most characters of a label: two lines of a button on a small phone. */
export const MAX_LABEL = 60;
/** Most characters of a question. */
export const MAX_QUESTION = 120;

/** Words all in capitals that the glossary and the operators' names do not explain. */
export function unexplainedAcronyms(text: string, catalog: Catalog): readonly string[] {
  const found = text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/gu) ?? [];
  if (found.length === 0) return [];
  const known = explainedBy(catalog);
  return [...new Set(found)].filter(
    (word) => /\p{Lu}.*\p{Lu}/u.test(word) && !known.has(fold(word)),
  );
}

const explained = new WeakMap<Catalog, ReadonlySet<string>>();

function explainedBy(catalog: Catalog): ReadonlySet<string> {
  const made = explained.get(catalog);
  if (made !== undefined) return made;
  const names = [...catalog.operators.values()].flatMap((operator) => [
    operator.names.now,
    ...operator.names.before,
    operator.account ?? '',
  ]);
  const words = names.flatMap((name) => fold(name).split(' '));
  const all = new Set([...catalog.glossary, ...words]);
  explained.set(catalog, all);
  return all;
}

const NOT = '(?:pas|jamais|plus)';
/** What a second negation undoes. */
const UNDONE = '(?:sans|non|impossible|inutile|interdit|incapable)';
/** « Vous ne pouvez pas … sans », « il n'est pas impossible »: two negations to undo. */
const DOUBLE_NEGATION = new RegExp(
  `\\bn(?:e|'|’)\\s?(?:[^\\s.!?;:,]+\\s+){1,3}${NOT}\\s+(?:[^\\s.!?;:,]+\\s+){0,3}${UNDONE}\\b|` +
    '\\b(?:pas|sans)\\s+ne\\s+pas\\b',
  'iu',
);

/** Whether a sentence negates its own negation. */
export function isDoubleNegation(text: string): boolean {
  return DOUBLE_NEGATION.test(text);
}

/** Why a French text is not plain, each reason said in French; empty when it is. */
export function plainFaults(text: string, catalog: Catalog): readonly string[] {
  const sentence = longSentence(text, MAX_SIMPLE_WORDS);
  const acronyms = unexplainedAcronyms(text, catalog);
  return [
    ...(sentence === undefined ? [] : [`une phrase a plus de ${MAX_SIMPLE_WORDS} mots`]),
    ...acronyms.map((word) => `« ${word} » n'est pas expliqué`),
    ...(isDoubleNegation(text) ? ['deux négations se suivent'] : []),
  ];
}

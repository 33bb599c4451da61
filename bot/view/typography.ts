import { MONTHS } from './phrases/months.ts';
import { type Words } from './view.ts';

const NO_BREAK = '\u00a0';

/** Words that stay on the line of their number. */
const UNITS = 'h|km|min|€|%|ans?|mois|jours?|heures?|fois';
const MONTH = MONTHS.fr.join('|');

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})'(?=[\p{L}\d«])/gu, '’'],
  [/«\s*/g, `«${NO_BREAK}`],
  [/\s*»/g, `${NO_BREAK}»`],
  [/\s+(?=[;!?])/g, NO_BREAK],
  [/\s+(?=:(?:\s|$))/g, NO_BREAK],
  [/(?<=\d) (?=\d)/g, NO_BREAK],
  [new RegExp(`(?<=\\d) (?=(?:${UNITS})(?!\\p{L}))`, 'gu'), NO_BREAK],
  [/(?<=\d\u00a0h) (?=\d)/g, NO_BREAK],
  [new RegExp(`(?<=\\b\\d{1,2}(?:er)?) (?=(?:${MONTH})(?!\\p{L}))`, 'gu'), NO_BREAK],
];

/** What some rule looks for: most short texts have none of it. */
const TOUCHED = /['«»;!?:\d]/;

/**
 * French typography for pages: spaces where a line must not break (« », ? :, 8 décembre, 9 h),
 * curved apostrophes. Only for French; no word changes. Idempotent.
 */
export function toFrenchTypography(text: string): string {
  if (!TOUCHED.test(text)) return text;
  return RULES.reduce((shown, [what, by]) => shown.replace(what, by), text);
}

/**
 * The text of words with the typography of their language, where HTML cannot go: the title of a
 * tab.
 *
 * @example typeset({ text: 'Quel courrier ?', lang: 'fr' }) // 'Quel courrier\u00a0?'
 */
export function typeset({ text, lang }: Words): string {
  return lang === 'fr' ? toFrenchTypography(text) : text;
}

const SUBJECT = '(?:ils?|elles?|on|vous|nous|je|tu|ce)';
const OBJECT = '(?:la|les?|moi|toi|lui|leur|y|en)';
const INDIRECT = '(?:moi|toi|lui|nous|vous|leur|en)';

/**
 * Verbs joined to their pronoun: `sont-ils`, `s'ouvre-t-il`, `dites-le-moi`. Looked for from the
 * beginning of a word: from each of its letters, the same search is made again and again.
 */
export const JOINED = new RegExp(
  `(?<![\\p{L}’])[\\p{L}’]+(?:-t)?-(?:${SUBJECT}|${OBJECT})(?:-${INDIRECT})?(?![\\p{L}-])`,
  'gu',
);

import { ownValue } from '../engine/own-value.ts';
import { AR } from './phrases/ar.ts';
import { EN } from './phrases/en.ts';
import { FR_SIMPLE } from './phrases/fr-simple.ts';
import { FR } from './phrases/fr.ts';
import { type PhraseKey } from './phrases/phrase-key.ts';
import { type Words } from './view.ts';

/** What replaces `{name}` in a sentence. */
export type PhraseValues = Readonly<Record<string, string | number>>;

const BY_LANGUAGE: ReadonlyMap<string, Partial<Record<PhraseKey, string>>> = new Map<
  string,
  Partial<Record<PhraseKey, string>>
>([
  ['fr', FR],
  ['en', EN],
  ['ar', AR],
]);

/** Languages in which the bot itself speaks. */
export const SPOKEN: readonly string[] = [...BY_LANGUAGE.keys()];

/** Languages whose sentences no native speaker has reviewed yet. */
export const UNREVIEWED: ReadonlySet<string> = new Set(['ar']);

/**
 * One of the bot's own sentences, in the language asked for, else in French (and marked as such).
 * A `{name}` without a value stays as it is.
 *
 * @example phrase('en', false, 'back') // { text: 'Go back', lang: 'en' }
 */
export function phrase(
  lang: string,
  simple: boolean,
  key: PhraseKey,
  values: PhraseValues = {},
): Words {
  const own = lang === 'fr' && simple ? FR_SIMPLE[key] : undefined;
  const spoken = own ?? BY_LANGUAGE.get(lang)?.[key];
  const sentence = spoken ?? FR[key];
  const text = sentence.includes('{') ? filled(sentence, values) : sentence;
  return { text, lang: spoken === undefined ? 'fr' : lang };
}

/** Sentences cut at their holes, words and names in turn: each is said again and again. */
const CUT = new Map<string, readonly string[]>();

function filled(sentence: string, values: PhraseValues): string {
  const parts = CUT.get(sentence) ?? sentence.split(/\{(\w+)\}/);
  CUT.set(sentence, parts);
  let text = '';
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 0) text += part;
    else text += String(ownValue(values, part) ?? `{${part}}`);
  }
  return text;
}

/**
 * Says that a translation has not been reviewed, in French and in that language.
 *
 * @example reviewNote('ar').map(({ lang }) => lang) // ['fr', 'ar']
 */
export function reviewNote(lang: string): readonly Words[] {
  return [phrase('fr', false, 'not-reviewed'), phrase(lang, false, 'not-reviewed')];
}

/** Names of languages, each in itself. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  fr: 'Français',
  en: 'English',
  ar: 'العربية',
};

/**
 * The name of a language, in that language.
 *
 * @example languageName('en') // { text: 'English', lang: 'en' }
 */
export function languageName(lang: string): Words {
  return { text: ownValue(LANGUAGE_NAMES, lang) ?? lang, lang };
}

/**
 * The writing direction of a language.
 *
 * @example directionOf('ar') // 'rtl'
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ps|ur)\b/.test(lang) ? 'rtl' : 'ltr';
}

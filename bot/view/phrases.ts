import { ownValue } from '../engine/own-value.ts';
import { type PhraseKey } from './phrases/phrase-key.ts';
import { SENTENCES } from './phrases/sentences.ts';
import { type Words } from './view.ts';

/** What replaces `{name}` in a sentence. */
export type PhraseValues = Readonly<Record<string, string | number>>;

/** Languages in which the bot itself speaks. */
export const SPOKEN: readonly string[] = ['fr', 'en', 'ar'];

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
  const spoken = spokenIn(lang, simple, key);
  const sentence = spoken ?? SENTENCES.get('fr')?.[key] ?? '';
  const text = sentence.includes('{') ? filled(sentence, values) : sentence;
  return { text, lang: spoken === undefined ? 'fr' : lang };
}

function spokenIn(lang: string, simple: boolean, key: PhraseKey): string | undefined {
  const own = lang === 'fr' && simple ? SENTENCES.get('fr-simple')?.[key] : undefined;
  return own ?? SENTENCES.get(lang)?.[key];
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

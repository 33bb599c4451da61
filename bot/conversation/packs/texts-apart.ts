import { ownValue } from '../../engine/own-value.ts';
import { type Plain, type PlainObject } from './to-plain.ts';

/** Languages that every pack of flows holds: the one that all fall back to, and its simpler words. */
const HOME: ReadonlySet<string> = new Set(['fr', 'fr-simple']);

/** Texts of one language, in the order in which those of French stand; null: not translated. */
export type TextsOf = readonly Plain[];

/**
 * The same value with its texts in French alone.
 *
 * @example inFrench({ title: { fr: 'Aide', en: 'Help' } }) // { title: { fr: 'Aide' } }
 */
export function inFrench(value: Plain): Plain {
  if (isList(value)) return value.map(inFrench);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !isText(value) || HOME.has(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, inFrench(one)]));
}

/**
 * The texts of another language, to be laid over those of {@link inFrench}.
 *
 * @example textsIn('en', { title: { fr: 'Aide', en: 'Help' } }) // ['Help']
 */
export function textsIn(lang: string, value: Plain): TextsOf {
  const found: Plain[] = [];
  eachText(value, (text) => found.push(ownValue(text, lang) ?? null));
  return found;
}

/**
 * Lays texts of another language into a value that was just parsed: it is changed in place.
 *
 * @example
 * layTexts('en', { title: { fr: 'Aide' } }, ['Help']) // { title: { fr: 'Aide', en: 'Help' } }
 */
export function layTexts(lang: string, value: Plain, texts: TextsOf): Plain {
  let at = 0;
  eachText(value, (text) => {
    const own = texts[at];
    at += 1;
    if (own !== undefined && own !== null) Object.assign(text, { [lang]: own });
  });
  return value;
}

function eachText(value: Plain, seen: (text: PlainObject) => void): void {
  if (isList(value)) for (const one of value) eachText(one, seen);
  else if (isObject(value)) {
    if (isText(value)) seen(value);
    else for (const one of Object.values(value)) eachText(one, seen);
  }
}

/** A text, or a list of texts, by language. */
function isText(value: PlainObject): boolean {
  const french = ownValue(value, 'fr');
  return typeof french === 'string' || (isList(french ?? null) && areStrings(french));
}

function areStrings(value: Plain | undefined): boolean {
  return (
    isList(value ?? null) && (value as readonly Plain[]).every((one) => typeof one === 'string')
  );
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function isObject(value: Plain): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

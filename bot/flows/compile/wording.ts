import { type Text, type TextList } from '../../engine/model.ts';
import { type AuthoredText, type AuthoredTextList, type FlowSource } from '../authored.ts';

/** Texts of one file in every language it was translated into. */
export interface Wording {
  /** `key`: the path that translations name, `steps.payer.question`. */
  text(key: string, written: AuthoredText): Text;
  maybe(key: string, written: AuthoredText | undefined): Text | undefined;
  list(key: string, written: AuthoredTextList): TextList;
  /** Words of all languages together: people type in any of them. */
  words(key: string, written: readonly string[] | undefined): readonly string[];
}

/** Reads the translations of a file; one of a wrong shape is left out (the checker names it). */
export function wordingOf({ translations }: Pick<FlowSource, 'translations'>): Wording {
  const translated = <T>(key: string, french: T, isRight: (value: unknown) => value is T) =>
    translations.flatMap(({ lang, entries }): readonly (readonly [string, T])[] => {
      const entry = entries.get(key);
      if (entry === undefined) return [];
      const value: unknown = entry.same === true ? french : entry.text;
      return isRight(value) ? [[lang, value]] : [];
    });
  const text: Wording['text'] = (key, written) => {
    const own = typeof written === 'string' ? { fr: written } : written;
    const fr = own['fr'] ?? '';
    return { ...own, ...Object.fromEntries(translated(key, fr, isText)), fr };
  };
  return {
    text,
    maybe: (key, written) => (written === undefined ? undefined : text(key, written)),
    list(key, written) {
      const own = isList(written) ? { fr: written } : written;
      const fr = own['fr'] ?? [];
      return { ...own, ...Object.fromEntries(translated(key, fr, isList)), fr };
    },
    words(key, written = []) {
      return [...new Set([...written, ...translated(key, written, isList).flatMap(([, w]) => w)])];
    },
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

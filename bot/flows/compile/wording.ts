import { type Text, type TextList } from '../../engine/model.ts';
import { type FlowSource } from '../authored.ts';
import { type AuthoredText, type AuthoredTextList } from '../schemas/parts.ts';
import { frenchMark } from '../texts/french-mark.ts';

/** Texts of one file in every language it was translated into. */
export interface Wording {
  /** `key`: the path that translations name, `steps.payer.question`. */
  text(key: string, written: AuthoredText): Text;
  maybe(key: string, written: AuthoredText | undefined): Text | undefined;
  list(key: string, written: AuthoredTextList): TextList;
  /** Words of all languages together: people type in any of them. */
  words(key: string, written: readonly string[] | undefined): readonly string[];
}

/**
 * Reads the translations of a file. One of a wrong shape is left out, and one of a French text that
 * has changed since: French stands in for it, and the checker names it.
 */
export function wordingOf({ translations }: Pick<FlowSource, 'translations'>): Wording {
  const inLanguages = <T>(key: string, french: T, isRight: (value: unknown) => value is T) =>
    translations.flatMap(
      ({ lang, entries }): readonly (readonly [string, T, string | undefined])[] => {
        const entry = entries.get(key);
        if (entry === undefined) return [];
        const value: unknown = entry.same === true ? french : entry.text;
        return isRight(value) ? [[lang, value, entry.of]] : [];
      },
    );
  const translated = <T extends string | readonly string[]>(
    key: string,
    french: T,
    isRight: (value: unknown) => value is T,
  ): Readonly<Record<string, T>> => {
    const found = inLanguages(key, french, isRight);
    if (found.length === 0) return {};
    const mark = frenchMark({ lines: { fr: [french].flat() } });
    const fresh = found.filter(([, , of]) => of === mark);
    return Object.fromEntries(fresh.map(([lang, value]) => [lang, value]));
  };
  const text: Wording['text'] = (key, written) => {
    const own = typeof written === 'string' ? { fr: written } : written;
    const fr = own['fr'] ?? '';
    return { ...own, ...translated(key, fr, isText), fr };
  };
  return {
    text,
    maybe: (key, written) => (written === undefined ? undefined : text(key, written)),
    list(key, written) {
      const own = isList(written) ? { fr: written } : written;
      const fr = own['fr'] ?? [];
      return { ...own, ...translated(key, fr, isList), fr };
    },
    // Read by nobody, and no translation: they carry no mark.
    words(key, written = []) {
      const others = inLanguages(key, written, isList).flatMap(([, words]) => words);
      return [...new Set([...written, ...others])];
    },
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

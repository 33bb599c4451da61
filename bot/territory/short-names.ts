import { type Commune } from './model.ts';
import { type NamedCommune } from './name-index.ts';
import { isSmallWord, nameWords, withoutArticle } from './name-words.ts';

/** People of a commune that is called by the beginning of its name: "Brive", "Noisy". */
const LARGE = 10_000;
/** Fewer letters than this call nothing: "pont", "bourg". */
const SHORTEST = 5;
const SAINTS = new Set(['saint', 'sainte', 'saints', 'chateau', 'villeneuve', 'villefranche']);

/**
 * How large communes are called for short, told by rule: the words before "sur", "le", "en"…, and
 * the last one of two that were joined ("Courcouronnes"). `plain` words call nothing by themselves.
 */
export function shortNames(
  communes: Iterable<Commune>,
  plain: ReadonlySet<string>,
): readonly NamedCommune[] {
  const short: NamedCommune[] = [];
  for (const { name, insee, population } of communes) {
    if (population < LARGE) continue;
    const words = withoutArticle(nameWords(name));
    for (const called of [begun(words, plain), joined(words, plain)]) {
      if (called !== undefined) short.push({ name: called, insee });
    }
  }
  return short;
}

function begun(words: readonly string[], plain: ReadonlySet<string>): string | undefined {
  const first = words.slice(0, SAINTS.has(words[0] ?? '') ? 2 : 1);
  if (first.length === words.length || isSmallWord(first.at(-1) ?? '')) return undefined;
  return isTelling(first[0], plain) ? first.join(' ') : undefined;
}

function joined(words: readonly string[], plain: ReadonlySet<string>): string | undefined {
  const [first = '', last, ...others] = words;
  return others.length === 0 && !SAINTS.has(first) && isTelling(last, plain) ? last : undefined;
}

function isTelling(word: string | undefined, plain: ReadonlySet<string>): word is string {
  return word !== undefined && word.length >= SHORTEST && !plain.has(word);
}

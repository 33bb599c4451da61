import { type Commune } from './model.ts';
import { type NamedCommune } from './name-index.ts';
import { isSmallWord, nameWords, withoutArticle } from './name-words.ts';

/** People of a commune that is called by the beginning of its name: "Brive", "Noisy". */
const LARGE = 10_000;
/** Fewer letters than this call nothing: "pont", "bourg". */
const SHORTEST = 5;
/** Words that call nothing by themselves. */
const PLAIN = new Set('grand grande petit petite haute vieux neuve trois notre'.split(' '));
const SAINTS = new Set(['saint', 'sainte', 'saints', 'chateau', 'villeneuve', 'villefranche']);

/**
 * How large communes are called for short, told by rule: the words before "sur", "le", "en"…, and
 * the last one of two that were joined ("Courcouronnes").
 */
export function shortNames(communes: Iterable<Commune>): readonly NamedCommune[] {
  const short: NamedCommune[] = [];
  for (const { name, insee, population } of communes) {
    if (population < LARGE) continue;
    const words = withoutArticle(nameWords(name));
    for (const called of [begun(words), joined(words)]) {
      if (called !== undefined) short.push({ name: called, insee });
    }
  }
  return short;
}

function begun(words: readonly string[]): string | undefined {
  const first = words.slice(0, SAINTS.has(words[0] ?? '') ? 2 : 1);
  if (first.length === words.length || isSmallWord(first.at(-1) ?? '')) return undefined;
  return isTelling(first[0]) ? first.join(' ') : undefined;
}

function joined(words: readonly string[]): string | undefined {
  const [first = '', last, ...others] = words;
  return others.length === 0 && !SAINTS.has(first) && isTelling(last) ? last : undefined;
}

function isTelling(word: string | undefined): boolean {
  return word !== undefined && word.length >= SHORTEST && !PLAIN.has(word);
}

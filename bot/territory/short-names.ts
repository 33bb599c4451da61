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

/** How large communes are called for short, told by rule: the words before "sur", "le", "en"… */
export function shortNames(communes: Iterable<Commune>): readonly NamedCommune[] {
  const short: NamedCommune[] = [];
  for (const { name, insee, population } of communes) {
    const called = population < LARGE ? undefined : shortName(name);
    if (called !== undefined) short.push({ name: called, insee });
  }
  return short;
}

function shortName(name: string): string | undefined {
  const words = withoutArticle(nameWords(name));
  const begun = words.slice(0, SAINTS.has(words[0] ?? '') ? 2 : 1);
  const [first = ''] = begun;
  if (begun.length === words.length || isSmallWord(begun.at(-1) ?? '')) return undefined;
  return first.length < SHORTEST || PLAIN.has(first) ? undefined : begun.join(' ');
}

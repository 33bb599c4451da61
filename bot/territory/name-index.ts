import { nameKey, nameWords, withoutArticle } from './name-words.ts';
import { nearNames } from './near-names.ts';

/** A name that leads to a commune of today: its own, or one of before. */
export interface NamedCommune {
  readonly name: string;
  /** INSEE code of today's commune. */
  readonly insee: string;
}

/** Looks names up, from the surest way to the least sure. INSEE codes, each once. */
export interface NameIndex {
  /** The whole name; without its article when no name has these very words. */
  exact(words: readonly string[]): readonly string[];
  /** Names that go on after the typed words. */
  beginning(words: readonly string[]): readonly string[];
  /** Names one or two slips away, the nearest only; `distance` is 0 when there is none. */
  near(words: readonly string[]): { readonly distance: number; readonly insee: readonly string[] };
}

/** Fewer letters than this begin too many names. */
const SHORTEST_BEGINNING = 3;

function unique(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)];
}

function add(map: Map<string, string[]>, key: string, insee: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [insee]);
  else known.push(insee);
}

/** Index over a fixed list of names; what only a misspelt name needs is made when one comes. */
export function nameIndex(names: readonly NamedCommune[]): NameIndex {
  const full = new Map<string, string[]>();
  // Names that open with an article, under what follows it.
  const short = new Map<string, string[]>();
  const spaced: string[] = [];
  const bareSpaced: string[] = [];
  for (const { name, insee } of names) {
    const words = nameWords(name);
    const bare = withoutArticle(words);
    add(full, nameKey(words), insee);
    if (bare !== words) add(short, nameKey(bare), insee);
    spaced.push(`${words.join(' ')} `);
    bareSpaced.push(bare === words ? '' : `${bare.join(' ')} `);
  }
  let search: ((typed: string) => ReturnType<NameIndex['near']>) | undefined;
  return {
    exact(words) {
      const bare = nameKey(withoutArticle(words));
      const same = full.get(nameKey(words));
      return unique(same ?? [...(full.get(bare) ?? []), ...(short.get(bare) ?? [])]);
    },
    beginning(words) {
      const typed = `${words.join(' ')} `;
      if (typed.length <= SHORTEST_BEGINNING) return [];
      const goesOn = (_: NamedCommune, at: number): boolean =>
        spaced[at]?.startsWith(typed) === true || bareSpaced[at]?.startsWith(typed) === true;
      return unique(names.filter(goesOn).map((one) => one.insee));
    },
    near(words) {
      search ??= nearIndex(names);
      return search(nameKey(withoutArticle(words)));
    },
  };
}

function nearIndex(
  names: readonly NamedCommune[],
): (typed: string) => ReturnType<NameIndex['near']> {
  const search = nearNames(names.map((one) => nameKey(withoutArticle(nameWords(one.name)))));
  return (typed) => {
    const found = search(typed);
    const insee = unique(found.map(({ at }) => names[at]?.insee ?? ''));
    return { distance: found[0]?.distance ?? 0, insee };
  };
}

import { chained, codesOf, hashOfText } from './chains.ts';
import { type LikeTables, likeTables } from './like-tables.ts';
import { likeness, type Likeness, type TypedName } from './likeness.ts';
import { startsWith, textAt } from './name-pool.ts';
import {
  articledNames,
  HEAD,
  headHash,
  nameTables,
  type NameTables,
  wholeNames,
} from './name-tables.ts';
import { mainWords, nameKey, withoutArticle } from './name-words.ts';

/** A name that leads to a commune of today: its own, or one of before. */
export interface NamedCommune {
  readonly name: string;
  /** INSEE code of today's commune. */
  readonly insee: string;
}

/** A commune whose name is like the typed one; the lower the cost, the more alike. */
export interface LikeName {
  readonly insee: string;
  readonly cost: number;
}

/** Looks names up, from the surest way to the least sure. INSEE codes, each once. */
export interface NameIndex {
  /** The whole name; without its article when no name has these very words. */
  exact(words: readonly string[]): readonly string[];
  /** Names with an article that is not typed: La Rochelle for "rochelle". */
  articled(words: readonly string[]): readonly string[];
  /** Whether the words are a whole name, its article too. */
  isWhole(words: readonly string[]): boolean;
  /** Names that go on after the typed words. */
  beginning(words: readonly string[]): readonly string[];
  /** Names that go on after the typed letters, even inside a word. */
  cut(words: readonly string[]): readonly string[];
  /** Names heard just alike. */
  heard(typed: TypedName): readonly string[];
  /**
   * Names cut short inside a word, shortened, heard alike, or a slip or two away. Among communes
   * that are wanted only, less alike ones too.
   */
  like(typed: TypedName, isWanted?: (insee: string) => boolean): readonly LikeName[];
}

/** All that an index is made of: making it takes longer than reading it from a file. */
export interface PreparedNames {
  readonly whole: NameTables;
  readonly like: LikeTables;
}

/** Fewer letters than this begin too many names. */
const SHORTEST_BEGINNING = 3;

/** The tables of an index over these names. */
export function prepareNames(names: readonly { readonly name: string }[]): PreparedNames {
  const whole = nameTables(names);
  return { whole, like: likeTables(names, whole.pool) };
}

/**
 * Index over a fixed list of names, from tables prepared for the very same list if they are given.
 * Else what only a misspelt name needs is made for the first one.
 */
export function nameIndex(names: readonly NamedCommune[], prepared?: PreparedNames): NameIndex {
  const whole = prepared?.whole ?? nameTables(names);
  const { pool, byMain } = whole;
  const inseeOf = (at: number): string => names[at]?.insee ?? '';
  const codesAt = (found: readonly number[]): readonly string[] => [...new Set(found.map(inseeOf))];
  const startingWith = startSearch(whole);
  const withMain = (words: readonly string[]): readonly number[] => {
    const key = nameKey(mainWords(withoutArticle(words)));
    return chained(byMain, hashOfText(key)).filter(
      (at) => nameKey(mainWords(textAt(pool, at, true).split(' '))) === key,
    );
  };
  let made: Likeness | undefined;
  const known = (): Likeness =>
    (made ??= likeness(prepared?.like ?? likeTables(names, pool), {
      pool,
      startingWith,
      withMain,
    }));
  return {
    exact(typed) {
      const same = wholeNames(whole, nameKey(typed));
      if (same.length > 0) return codesAt(same);
      const bare = nameKey(withoutArticle(typed));
      return codesAt([...wholeNames(whole, bare), ...articledNames(whole, bare)]);
    },
    articled: (typed) => codesAt(articledNames(whole, nameKey(typed))),
    isWhole: (typed) => wholeNames(whole, nameKey(typed)).length > 0,
    beginning(typed) {
      const start = `${typed.join(' ')} `;
      return start.length <= SHORTEST_BEGINNING ? [] : codesAt(startingWith(start));
    },
    cut(typed) {
      const start = typed.join(' ');
      return start.length < SHORTEST_BEGINNING ? [] : codesAt(startingWith(start));
    },
    heard: (typed) => codesAt(known().heard(typed)),
    like(typed, isWanted) {
      const isWantedAt = isWanted && ((at: number) => isWanted(inseeOf(at)));
      return known()
        .like(typed, isWantedAt)
        .map(([at, cost]) => ({ insee: inseeOf(at), cost }));
    },
  };
}

/** Names that start with a text of {@link HEAD} letters at least, with their article or without. */
function startSearch({ pool, byHead, byBareHead }: NameTables) {
  return (start: string): readonly number[] => {
    const codes = codesOf(start);
    const hash = headHash(codes, 0, Math.min(codes.length, HEAD));
    return [
      ...chained(byHead, hash).filter((at) => startsWith(pool, at, codes, false)),
      ...chained(byBareHead, hash).filter((at) => startsWith(pool, at, codes, true)),
    ];
  };
}

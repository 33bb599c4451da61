import { chained, codesOf, hashOfText } from './chains.ts';
import { type LikeTables } from './like-tables.ts';
import { hasInitials, type NamePool, textAt } from './name-pool.ts';
import { HEAD } from './name-tables.ts';
import { mainWords, nameKey, withoutArticle } from './name-words.ts';
import { type Letters, nearNames, editDistance, slipsFor } from './near-names.ts';
import { roughly } from './sound-of.ts';

/** What was typed for a name: its words, how they sound, and how else they may. */
export interface TypedName {
  readonly words: readonly string[];
  readonly sound: string;
  readonly otherSound: string;
}

/** A position of a name with its cost. */
type Like = readonly [at: number, cost: number];

/** Names that are like a typed one. */
export interface Likeness {
  /** A name may come several times. */
  readonly like: (typed: TypedName, isWanted?: (at: number) => boolean) => readonly Like[];
  /** Positions of the names heard just alike. */
  readonly heard: (typed: TypedName) => readonly number[];
}

/** What the index of whole names lends. */
interface Whole {
  readonly pool: NamePool;
  readonly startingWith: (start: string) => readonly number[];
  /** Names with small words of these main words. */
  readonly withMain: (words: readonly string[]) => readonly number[];
}

/** How unlike a typed name is, by the way in which it was found; a slip costs one. */
const COSTS = { small: 0.1, shortened: 0.75, cut: 1, sound: 0.5, rough: 0.4, other: 0.25 } as const;
/** Fewer letters than this are no beginning of a word; among the communes of a département, this. */
const SHORTEST_CUT = 5;
const SHORTEST_WANTED_CUT = 3;
/** Sounds that may be taken for others at once. */
const MOST_ROUGH = 3;
/** Letters of the longest word written without its middle: "gvois" of "genevois". */
const LONGEST_CRAMPED = 5;

/** Looks misspelt names up. */
export function likeness(tables: LikeTables, { pool, startingWith, withMain }: Whole): Likeness {
  const { keys, sounds, owners, usual, bySound, keySearch, soundSearch } = tables;
  const keySlips = nearNames(keys, keySearch);
  const soundSlips = nearNames(
    { codes: sounds.codes, starts: sounds.starts.subarray(0, usual + 1) },
    soundSearch,
  );
  const shortened = (main: readonly string[]): readonly number[] => {
    if (main.length < 2) return [];
    const initials = codesOf(main.map((word) => word.charAt(0)).join(''));
    return startingWith((main[0] ?? '').slice(0, HEAD)).filter(
      (at) =>
        hasInitials(pool, at, initials) && shortens(main, mainWords(textAt(pool, at).split(' '))),
    );
  };
  return {
    like({ words, sound, otherSound }, isWanted) {
      const typed = withoutArticle(words);
      const key = nameKey(typed);
      const start = words.join(' ');
      const shortest = isWanted === undefined ? SHORTEST_CUT : SHORTEST_WANTED_CUT;
      const more = isWanted !== undefined && key.length >= SHORTEST_WANTED_CUT ? 1 : 0;
      return [
        ...withCost(start.length < shortest ? [] : startingWith(start), COSTS.cut),
        ...withCost(withMain(words), COSTS.small),
        ...withCost(shortened(mainWords(typed)), COSTS.shortened),
        ...[
          ...heardAs(tables, sound, 0),
          ...(otherSound === sound ? [] : heardAs(tables, otherSound, COSTS.other)),
        ].filter(([at]) => !isTooLong(key, keys, at)),
      ]
        .filter(([at]) => isWanted?.(at) ?? true)
        .concat(
          keySlips(key, slipsFor(key.length) + more, isWanted).map(({ at, distance }) => [
            at,
            distance,
          ]),
          soundSlips(sound, slipsFor(sound.length), isWanted)
            .filter(({ at }) => looksLike(key, textOf(keys, at)))
            .map(({ at, distance }) => [at, distance + COSTS.sound]),
        );
    },
    heard: ({ sound }) =>
      sound === ''
        ? []
        : chained(bySound, hashOfText(sound))
            .filter((at) => textOf(sounds, at) === sound)
            .map((at) => owners[at] ?? 0),
  };
}

function withCost(found: readonly number[], cost: number): readonly Like[] {
  return found.map((at) => [at, cost] as const);
}

/** What only sounds a little like it must look like it too: "xyzzy" is no Cuisy. */
function looksLike(key: string, name: string): boolean {
  const most = Math.floor(key.length / 2);
  return editDistance(key, name, most) <= most;
}

/** "aaaaaaaaa" is said as a name of one letter. */
function isTooLong(key: string, { starts }: Letters, at: number): boolean {
  return key.length > 2 * ((starts[at + 1] ?? 0) - (starts[at] ?? 0) + 1);
}

/** Names said alike, or nearly so. */
function heardAs(tables: LikeTables, sound: string, more: number): readonly Like[] {
  if (sound === '') return [];
  const { sounds, owners, usual, byRoughSound } = tables;
  const rough = roughly(sound);
  const found: Like[] = [];
  for (const at of chained(byRoughSound, hashOfText(rough))) {
    const own = textOf(sounds, at);
    if (roughly(own) !== rough) continue;
    const apart = editDistance(own, sound, MOST_ROUGH) * COSTS.rough;
    const cost = COSTS.sound + apart + (at < usual ? 0 : COSTS.other);
    found.push([owners[at] ?? 0, cost + more]);
  }
  return found;
}

function textOf({ codes, starts }: Letters, at: number): string {
  return String.fromCharCode(...codes.subarray(starts[at], starts[at + 1]));
}

/** Whether each typed word shortens the name's: "boulogne bill", "clermont fd". */
function shortens(typed: readonly string[], name: readonly string[]): boolean {
  return (
    typed.length === name.length &&
    typed.every((word, at) => {
      const whole = name[at] ?? '';
      return (
        whole.startsWith(word) ||
        (at > 0 && word.length <= LONGEST_CRAMPED && isInside(word, whole))
      );
    })
  );
}

/** First and last letters of the word, the others in their order: "pce" of "provence". */
function isInside(word: string, whole: string): boolean {
  if (word.length < 2 || word.charCodeAt(0) !== whole.charCodeAt(0)) return false;
  let at = 0;
  for (const letter of whole) if (letter === word[at]) at += 1;
  return at === word.length && word.at(-1) === whole.at(-1);
}

import { chains, type Chains } from './chains.ts';
import { mainWords, nameKey, nameWords, withoutArticle } from './name-words.ts';
import { nearNames, slipsBetween, type NearSearch } from './near-names.ts';
import { roughly, soundReader, withHeardAccents } from './sound-of.ts';

/** A name that leads to a commune of today: its own, or one of before. */
export interface NamedCommune {
  readonly name: string;
  /** INSEE code of today's commune. */
  readonly insee: string;
}

/** What was typed for a name: its words, and how they sound. */
export interface TypedName {
  readonly words: readonly string[];
  readonly sound: string;
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
  /** Whether the words are a whole name, its article too. */
  isWhole(words: readonly string[]): boolean;
  /** Names that go on after the typed words. */
  beginning(words: readonly string[]): readonly string[];
  /** Names heard just alike. */
  heard(typed: TypedName): readonly string[];
  /** Names cut short inside a word, shortened, heard alike, or a slip or two away. */
  like(typed: TypedName): readonly LikeName[];
}

/** Fewer letters than this begin too many names. */
const SHORTEST_BEGINNING = 3;
/** Fewer letters than this are no beginning of a word. */
const SHORTEST_CUT = 5;
/** How unlike a typed name is, by the way in which it was found; a slip costs one. */
const COSTS = { small: 0.1, shortened: 0.75, cut: 1, sound: 0.5 } as const;
/** Letters of the longest word written without its middle: "gvois" of "genevois". */
const LONGEST_CRAMPED = 5;
const HEAD = 3;
/** Before the key of a name without its article. */
const SHORT = '-';

/** What one pass over the names leaves: everything is found by their slots. */
interface Read {
  /** Names as spaced words, with their article and without: two slots for some names. */
  readonly spaced: readonly string[];
  /** Position of the name of each slot. */
  readonly owners: readonly number[];
  /** Slots of names by their key, by their first letters. */
  readonly byKey: Chains;
  readonly byHead: Chains;
  /** Names with small words in them by the key of the others. */
  readonly byMain: Chains;
  /** Without the article. */
  readonly keys: readonly string[];
}

/** Nothing of a name is kept but strings: lists of words by the ten thousand are slow to keep. */
function readNames(names: readonly NamedCommune[]): Read {
  const most = names.length;
  const [spaced, owners, keys]: [string[], number[], string[]] = [[], [], []];
  const [byKey, byHead] = [chains(2 * most), chains(2 * most)];
  const byMain = chains(most);
  const put = (words: readonly string[], key: string, at: number): void => {
    const text = `${words.join(' ')} `;
    byKey.add(key, spaced.length);
    byHead.add(text.slice(0, HEAD), spaced.length);
    spaced.push(text);
    owners.push(at);
  };
  names.forEach(({ name }, at) => {
    const words = nameWords(name);
    const bare = withoutArticle(words);
    const key = nameKey(bare);
    put(words, bare === words ? key : nameKey(words), at);
    // Under another key, so that "roche" finds "la roche" only when nothing is called "roche".
    if (bare !== words) put(bare, `${SHORT}${key}`, at);
    keys.push(key);
    const main = mainWords(bare);
    if (main.length < bare.length) byMain.add(nameKey(main), at);
  });
  return { spaced, owners, byKey, byHead, byMain, keys };
}

/** How each name sounds without its article. */
function readSounds(names: readonly NamedCommune[], { spaced, owners }: Read): readonly string[] {
  const soundOf = soundReader();
  const sounds: string[] = [];
  spaced.forEach((text, slot) => {
    const at = owners[slot] ?? 0;
    // The slot without the article comes after the one with it.
    if (owners[slot + 1] === at) return;
    const name = names[at]?.name ?? '';
    const heard = withHeardAccents(name);
    const words = heard === name ? text.trimEnd().split(' ') : withoutArticle(nameWords(heard));
    sounds.push(soundOf(words));
  });
  return sounds;
}

/** Index over a fixed list of names. What only a misspelt name needs is made for the first one. */
export function nameIndex(names: readonly NamedCommune[]): NameIndex {
  const read = readNames(names);
  const { spaced, owners, byKey, byHead } = read;
  const codesOf = (slots: readonly number[]): readonly string[] => [
    ...new Set(slots.map((slot) => names[owners[slot] ?? -1]?.insee ?? '')),
  ];
  const startingWith = (start: string): readonly number[] =>
    byHead.get(start.slice(0, HEAD)).filter((slot) => spaced[slot]?.startsWith(start));
  let made: Likeness | undefined;
  const likeness: Likeness = (typed) => {
    made ??= likenessIndex(read, readSounds(names, read), startingWith);
    return made(typed);
  };
  return {
    exact(typed) {
      const same = byKey.get(nameKey(typed));
      if (same.length > 0) return codesOf(same);
      const bare = nameKey(withoutArticle(typed));
      return codesOf([...byKey.get(bare), ...byKey.get(`${SHORT}${bare}`)]);
    },
    isWhole: (typed) => byKey.get(nameKey(typed)).length > 0,
    beginning(typed) {
      const start = `${typed.join(' ')} `;
      return start.length <= SHORTEST_BEGINNING ? [] : codesOf(startingWith(start));
    },
    heard: (typed) =>
      likeness(typed).flatMap(([at, cost]) =>
        cost === COSTS.sound ? (names[at]?.insee ?? []) : [],
      ),
    like: (typed) => likeness(typed).map(([at, cost]) => ({ insee: names[at]?.insee ?? '', cost })),
  };
}

/** Positions of names with their cost; a name may come several times. */
type Likeness = (typed: TypedName) => readonly (readonly [at: number, cost: number])[];

function likenessIndex(
  { spaced, owners, byHead, byMain, keys }: Read,
  sounds: readonly string[],
  startingWith: (start: string) => readonly number[],
): Likeness {
  const slips: NearSearch = nearNames(keys);
  const soundSlips: NearSearch = nearNames(sounds);
  const withCost = (found: readonly number[], cost: number) =>
    found.map((one) => [one, cost] as const);
  const ownersOf = (slots: readonly number[]) => slots.map((slot) => owners[slot] ?? 0);
  const shortened = (main: readonly string[]): readonly number[] => {
    if (main.length < 2) return [];
    const like = byHead.get(`${main[0] ?? ''} `.slice(0, HEAD));
    return like.filter((slot) => shortens(main, mainWords((spaced[slot] ?? '').trim().split(' '))));
  };
  return ({ words, sound }) => {
    const typed = withoutArticle(words);
    const main = mainWords(typed);
    const start = words.join(' ');
    const cut = start.length < SHORTEST_CUT ? [] : startingWith(start);
    const key = nameKey(typed);
    // What only sounds a little like it must look like it too: "xyzzy" is no Cuisy.
    const most = Math.floor(key.length / 2);
    const rough = roughly(sound);
    const heard = soundSlips(sound).filter(
      ({ at, distance }) =>
        distance === 0 ||
        slipsBetween(key, keys[at] ?? '', most) <= most ||
        roughly(sounds[at] ?? '') === rough,
    );
    return [
      ...withCost(ownersOf(cut), COSTS.cut),
      ...withCost(byMain.get(nameKey(main)), COSTS.small),
      ...withCost(ownersOf(shortened(main)), COSTS.shortened),
      ...slips(key).map(({ at, distance }) => [at, distance] as const),
      ...heard.map(({ at, distance }) => [at, distance + COSTS.sound] as const),
    ];
  };
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

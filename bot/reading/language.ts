import { createEveryday, type Everyday } from './everyday.ts';
import { createStems } from './stems.ts';
import { createJoiner, type Joiner } from './together.ts';
import { createWays, type Replies, type WaysOf } from './ways.ts';
import { type WordRecord, type WordMap } from './words.ts';

/** A language as `data/language/` describes it: plain JSON, which may be sent to a page. */
export interface WrittenLanguage {
  /** How it is typed in a hurry, or said, and the words that it stands for. */
  readonly short: WordRecord;
  /** Words said together, and the ones that they make. */
  readonly together: WordRecord;
  /** A word, and those said for the same thing in a demand. */
  readonly sameMeaning: WordRecord;
  /** Words by kind: `stop`, `vague`, `places`… */
  readonly kinds: WordRecord;
  /** Everyday words, by topic. */
  readonly everyday: readonly string[];
  /** English words of demands, and the French ones. */
  readonly english: WordRecord;
  /** Words that only an English message holds. */
  readonly englishSigns: readonly string[];
  /** First part of the ids of an operator's flows, and the words that name it. */
  readonly operators: WordRecord;
  /** What no flow answers: `talk`, and demands by who knows them (`papers`: nobody here). */
  readonly outside: WordRecord;
  /** Numbers by their figures, and the words for them. */
  readonly numbers: WordRecord;
  /** A word, and the one of a label that it is said for. */
  readonly labelWords: WordRecord;
  /** Ways to say a thing, by language. */
  readonly replies: readonly Replies[];
  /** What tells two demands of one message from one. */
  readonly twoDemands: WordRecord;
  /** How people set right what was understood. */
  readonly corrections: WordRecord;
}

/** What people ask that no flow answers. */
export type Outside = Readonly<Record<'papers' | 'talk', readonly string[]>>;

/** What tells of a time: "il y a", what is counted in, "hier", days by name (see `words.yaml`). */
const TIME_WORDS = [
  ...(['ago', 'days', 'weeks', 'months', 'years', 'today', 'tomorrow'] as const),
  ...(['yesterday', 'before-yesterday', 'after-tomorrow'] as const),
  ...(['weekdays', 'calendar', 'on', 'until', 'came', 'last'] as const),
  ...(['next', 'this', 'begin-mid-end', 'within', 'since', 'ends', 'toward'] as const),
  ...(['over', 'over-with', 'has'] as const),
  ...(['sold', 'bought', 'moved', 'stopped', 'died'] as const),
];
export type TimeWord = (typeof TIME_WORDS)[number];

/** The lookup tables with which texts are read. Immutable. */
export interface Language {
  readonly short: WordMap;
  readonly english: WordMap;
  readonly englishSigns: ReadonlySet<string>;
  /** Stop words: they carry no demand. */
  readonly stop: ReadonlySet<string>;
  /** Words that many demands hold: alone, they do not say which. */
  readonly vague: ReadonlySet<string>;
  /** A demand may name any place, and says no more by it. */
  readonly places: ReadonlySet<string>;
  /** Small words before a name: "ma carte électorale". */
  readonly articles: ReadonlySet<string>;
  /** Words that tell one answer from another too little. */
  readonly little: ReadonlySet<string>;
  /** With those, name no town: "chez moi". */
  readonly littlePlaces: ReadonlySet<string>;
  /** Ask how to reach someone, or when and where they receive. */
  readonly reaching: ReadonlySet<string>;
  /** What one says around those, and nothing more. */
  readonly aroundReaching: ReadonlySet<string>;
  /** What one says around a number that nobody asked for. */
  readonly aroundNumber: ReadonlySet<string>;
  /** Names that are spelled out after an article: "l a p l". */
  readonly initials: ReadonlySet<string>;
  readonly everyday: Everyday;
  readonly together: Joiner;
  /** The word that stands for a group said for the same thing; the word itself when there is none. */
  readonly meantBy: (word: string) => string;
  /** The stem of a corrected word: one for all its spellings, endings and synonyms. */
  readonly stemOf: (word: string) => string;
  /** First part of the ids of the flows of the operator that a mended word names. */
  readonly operatorNamed: (word: string) => string | undefined;
  readonly outside: Outside;
  /** A demand that no flow answers, and who knows it: an answer of the flow `aide.autre-demarche`. */
  readonly knownBy: ReadonlyMap<string, string>;
  /** Words that tell how long ago something was, by what they tell. */
  readonly times: Readonly<Record<TimeWord, ReadonlySet<string>>>;
  /** What a word for a number counts. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** The word of a label that another is said for. */
  readonly labelWord: ReadonlyMap<string, string>;
  /** Ways to say a thing, by its name. */
  readonly ways: WaysOf;
  /** Phrases that tell something of what stands around them, by what they tell. */
  readonly twoDemands: WordMap;
  readonly corrections: WordMap;
  /** Fingerprint of the data: changes when they do. */
  readonly mark: string;
  /** Every word that the tables above lead to, as often as they do. */
  readonly tableWords: readonly string[];
}

/**
 * Builds the lookup tables of a language from its data. Pure.
 *
 * @example languageOf({ ...noWords, numbers: { 2: ['deux'] } }).numberOf.get('deux') // 2
 */
export function languageOf(written: WrittenLanguage): Language {
  const { talk = [], papers = [], ...known } = written.outside;
  const short = wordsOf(written.short);
  const together = wordsOf(written.together);
  const english = wordsOf(written.english);
  const kinds = wordsOf(written.kinds);
  const kind = (name: string) => new Set(kinds.get(name));
  const same = new Map(
    [...wordsOf(written.sameMeaning)].flatMap(([first, others]) =>
      others.map((word) => [word, first] as const),
    ),
  );
  const operators = new Map(
    [...wordsOf(written.operators)].flatMap(([flows, words]) =>
      words.map((word) => [word, flows] as const),
    ),
  );
  const meantBy = (word: string) => same.get(word) ?? word;
  return {
    short,
    english,
    englishSigns: new Set(written.englishSigns),
    stop: kind('stop'),
    vague: kind('vague'),
    places: kind('places'),
    articles: kind('articles'),
    little: kind('little'),
    littlePlaces: kind('little-places'),
    reaching: kind('reaching'),
    aroundReaching: kind('around-reaching'),
    aroundNumber: kind('around-number'),
    initials: kind('initials'),
    everyday: createEveryday(written.everyday, [...kind('verb-endings')]),
    together: createJoiner(together),
    meantBy,
    stemOf: createStems(meantBy),
    operatorNamed: (word) => operators.get(word),
    outside: { papers: [...Object.values(known).flat(), ...papers], talk },
    knownBy: new Map(
      Object.entries(known).flatMap(([who, phrases]) =>
        phrases.map((phrase) => [phrase, who] as const),
      ),
    ),
    times: Object.fromEntries<ReadonlySet<string>>(
      TIME_WORDS.map((name) => [name, kind(name)]),
    ) as Language['times'],
    numberOf: new Map(
      [...wordsOf(written.numbers)].flatMap(([count, words]) =>
        words.map((word) => [word, Number(count)] as const),
      ),
    ),
    labelWord: new Map(
      [...wordsOf(written.labelWords)].map(([word, [label = word]]) => [word, label]),
    ),
    ways: createWays(written.replies),
    twoDemands: wordsOf(written.twoDemands),
    corrections: wordsOf(written.corrections),
    mark: JSON.stringify(written),
    tableWords: [...[...same].flat(), ...[...short.values(), ...together.values()].flat()],
  };
}

function wordsOf(listed: WordRecord): WordMap {
  return new Map(Object.entries(listed));
}

/** A language of which nothing is written. */
export const NO_LANGUAGE: WrittenLanguage = {
  short: {},
  together: {},
  sameMeaning: {},
  kinds: {},
  everyday: [],
  english: {},
  englishSigns: [],
  operators: {},
  outside: {},
  numbers: {},
  labelWords: {},
  replies: [],
  twoDemands: {},
  corrections: {},
};

import { hasAnyForm } from './everyday.ts';
import { soundsSteps, type Guess } from './guesses.ts';
import { type Language } from './language.ts';
import { finish, type Steps } from './steps.ts';

/** The words that people are read by. */
export interface Vocabulary {
  /** Whether a phrase says it, or one of our lists and tables holds it. */
  readonly isKnown: (word: string) => boolean;
  /** An everyday word that no phrase says: not the same as one that sounds alike. */
  readonly isElsewhere: (word: string) => boolean;
  readonly guess: Guess;
  /** Works out in small steps what the first misspelt word asks for. */
  prepare(): Steps<void>;
  /** All that phrases made of it, to be kept. */
  readonly kept: () => KeptVocabulary;
}

/** Words that phrases say, and the word meant by each sound: plain JSON. */
export interface KeptVocabulary {
  readonly said: readonly string[];
  readonly sounds: readonly (readonly [string, string])[];
}

/** The vocabulary of phrases, each a list of words. */
export function vocabularyOf(
  phrases: readonly (readonly string[])[],
  language: Language,
): Vocabulary {
  const said = countWords(phrases);
  const lookups = lookupsIn(said, language);
  let sounds: ReadonlyMap<string, string> | undefined;
  // Worked out once a word needs it: the phrases themselves never do.
  function* prepare(): Steps<ReadonlyMap<string, string>> {
    const known = knownWords(said, language);
    yield;
    return (sounds ??= yield* soundsSteps(known, lookups.isElsewhere));
  }
  const bySound = () => sounds ?? finish(prepare());
  return {
    ...lookups,
    guess: (sound) => bySound().get(sound),
    *prepare() {
      yield* prepare();
    },
    kept: () => ({ said: [...said.keys()], sounds: [...bySound()] }),
  };
}

/**
 * The one that was kept.
 *
 * @example openVocabulary({ said: ['caf'], sounds: [] }, language).isKnown('caf') // true
 */
export function openVocabulary(kept: KeptVocabulary, language: Language): Vocabulary {
  const sounds = new Map(kept.sounds);
  return {
    ...lookupsIn(new Set(kept.said), language),
    guess: (sound) => sounds.get(sound),
    *prepare() {
      yield;
    },
    kept: () => kept,
  };
}

/** Words of our own lists, beside those of phrases. */
function listsOf({ stop, places, vague, everyday }: Language): readonly ReadonlySet<string>[] {
  return [stop, places, everyday.words, vague];
}

function lookupsIn(
  said: Pick<ReadonlySet<string>, 'has'>,
  language: Language,
): Pick<Vocabulary, 'isKnown' | 'isElsewhere'> {
  const lists = [said, ...listsOf(language), new Set(language.tableWords)];
  return {
    isKnown: (word) => word !== '' && lists.some((words) => words.has(word)),
    isElsewhere: (word) => language.everyday.has(word) && !hasAnyForm(said, word),
  };
}

function countWords(phrases: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of phrases) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Word to how often it is said; those of our own lists and tables too. */
function knownWords(
  said: ReadonlyMap<string, number>,
  language: Language,
): ReadonlyMap<string, number> {
  const known = new Map(said);
  for (const words of [...listsOf(language), language.tableWords]) {
    for (const word of words) known.set(word, (known.get(word) ?? 0) + 1);
  }
  known.delete('');
  return known;
}

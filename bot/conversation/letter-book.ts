import { fold } from '../territory/fold.ts';
import { type HowToRead } from './how-to-read.ts';
import { lettersFrom, type Letter, type Letters } from './letters.ts';
import { phraseBook, type PhraseBook } from './phrase-book.ts';
import { cutText, type CutText } from './spoken-words.ts';

/** Finds the letters that a text speaks of. */
export interface LetterBook {
  /** None where it speaks of none, or of too many. */
  readonly spokenOf: (text: string | CutText) => SpokenOf;
}

/** The letters that a text may speak of, and how many of its words say so. */
export interface SpokenOf {
  readonly letters: readonly Letter[];
  readonly words: number;
}

const NONE: SpokenOf = { letters: [], words: 0 };

/** More than these are no answer. */
export const MOST_ALIKE = 4;

/** A phrase, and what it tells: a letter or a sender. */
interface Entry<T> {
  readonly of: T;
  readonly length: number;
}

interface Book<T> {
  readonly entries: readonly Entry<T>[];
  readonly book: PhraseBook;
}

/**
 * Letters by the words that stand on them and by how people speak of them. The longest words win;
 * of letters that say the same, those of the sender that is named. Made with the first text.
 *
 * @example
 * letterBook({ senders: new Map(), letters: new Map() }, world.howToRead).spokenOf('un papier').letters // []
 */
export function letterBook(all: Letters, how: HowToRead): LetterBook {
  let made: ReturnType<typeof booksOf> | undefined;
  return {
    spokenOf(text) {
      if (all.letters.size === 0) return NONE;
      made ??= booksOf(all, how);
      const cut = typeof text === 'string' ? cutText(text) : text;
      const found = longest(made.letters, cut);
      if (found.size === 0) return NONE;
      const named = new Set(longest(made.senders, cut).keys());
      // A message of whoever it says it is from: it is told by what it says alone.
      const own = [...found].filter(([letter]) => named.size === 0 || named.has(letter.sender));
      const most = Math.max(0, ...own.map(([, length]) => length));
      const best = own.filter(([, length]) => length === most).map(([letter]) => letter);
      return best.length > MOST_ALIKE ? NONE : { letters: best, words: most };
    },
  };
}

function booksOf(all: Letters, how: HowToRead) {
  const letters = [...all.senders.keys()].flatMap((sender) =>
    lettersFrom(all, sender).map((letter) => [letter, wordsOf(letter)] as const),
  );
  const senders = [...all.senders.values()].map(({ id, words }) => [id, words] as const);
  return { letters: bookOf(letters, how), senders: bookOf(senders, how) };
}

/** What a letter is known by: what stands on it, in every language, and how people say it. */
export function wordsOf({ bold, words }: Letter): readonly string[] {
  return [...Object.values(bold), ...words];
}

function bookOf<T>(all: readonly (readonly [T, readonly string[]])[], how: HowToRead): Book<T> {
  const phrases = all.flatMap(([of, words]) => words.map((phrase) => ({ of, phrase })));
  return {
    entries: phrases.map(({ of, phrase }) => ({ of, length: tellingIn(phrase, how) })),
    book: phraseBook(
      phrases.map(({ phrase }) => phrase),
      how,
    ),
  };
}

function tellingIn(phrase: string, { alike }: HowToRead): number {
  return alike(fold(phrase).split(' ')).filter(({ isLittle }) => !isLittle).length;
}

/** What is said in a text, by how many words say it at most. */
function longest<T>({ book, entries }: Book<T>, text: CutText): ReadonlyMap<T, number> {
  const found = new Map<T, number>();
  for (const at of book.saidIn(text).keys()) {
    const entry = entries[at];
    if (entry) found.set(entry.of, Math.max(found.get(entry.of) ?? 0, entry.length));
  }
  return found;
}

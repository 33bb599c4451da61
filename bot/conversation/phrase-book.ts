import { slipsBetween } from '../territory/near-names.ts';
import { fold } from '../territory/fold.ts';
import { soundOf } from '../reading/sounds.ts';

/** Words of a message that are read: what follows tells a story. */
const MOST_WORDS = 80;
/** Words that may stand between two of a phrase: "pas du tout d'accord". */
const MOST_BETWEEN = 2;
/** A small word written onto the next, which begins with a vowel. */
const GLUED = /^([cdjlmnst])([aeiouyh].{2,})$/;
/** Letters from which a word may sound like another, and from which it may hide a slip. */
const SOUNDING = 4;
const SLIPPING = 6;
const TWO_SLIPS = 8;
/** Words around a phrase in which a denial denies it. */
const DENIED_WITHIN = 2;

/** Finds which of many phrases stand in a text. */
export interface PhraseBook {
  /** Places in the book of those that are said; each once. */
  readonly saidIn: (text: string) => ReadonlySet<number>;
}

/** A phrase as numbers of its words in the book's list. */
interface Phrase {
  readonly at: number;
  readonly words: readonly number[];
  /** It says "pas" or "plus" itself. */
  readonly isDenied: boolean;
}

/**
 * A phrase is said where its words stand in order and close together, each as it is, as it sounds, or
 * with a slip in a long one, and where no "pas" or "plus" stands beside them that it does not have.
 */
export function phraseBook(phrases: readonly string[]): PhraseBook {
  const vocabulary = new Vocabulary();
  const byFirst = new Map<number, Phrase[]>();
  for (const [at, text] of phrases.entries()) {
    const folded = fold(text).split(' ');
    const words = folded.map((word) => vocabulary.add(word));
    const first = words[0] ?? -1;
    const list = byFirst.get(first) ?? [];
    list.push({ at, words, isDenied: folded.some((word) => DENIALS.has(word)) });
    byFirst.set(first, list);
  }
  return {
    saidIn(text) {
      const words = fold(text)
        .split(' ', MOST_WORDS)
        .flatMap((word) => vocabulary.parted(word));
      const meant = words.map((word) => vocabulary.meantBy(word));
      const denied = words.map((word) => DENIALS.has(word));
      const said = new Set<number>();
      for (const [start, numbers] of meant.entries()) {
        for (const number of numbers) {
          for (const phrase of byFirst.get(number) ?? []) {
            if (!said.has(phrase.at) && isSaid(phrase, meant, denied, start)) said.add(phrase.at);
          }
        }
      }
      return said;
    },
  };
}

function isSaid(
  { words, isDenied }: Phrase,
  meant: readonly ReadonlySet<number>[],
  denied: readonly boolean[],
  start: number,
): boolean {
  const end = endOf(words, meant, start);
  if (end === undefined) return false;
  return (
    isDenied ||
    !denied.slice(Math.max(0, start - DENIED_WITHIN), end + DENIED_WITHIN).includes(true)
  );
}

/** Where a phrase that begins at a word ends, that word excluded. */
function endOf(
  phrase: readonly number[],
  meant: readonly ReadonlySet<number>[],
  start: number,
): number | undefined {
  let at = start + 1;
  for (const wanted of phrase.slice(1)) {
    const last = Math.min(meant.length - 1, at + MOST_BETWEEN);
    while (at <= last && meant[at]?.has(wanted) !== true) at += 1;
    if (at > last) return undefined;
    at += 1;
  }
  return at;
}

/** The words of all phrases, each once, and which of them a word typed may be. */
class Vocabulary {
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #bySound = new Map<string, number[]>();
  /** Long ones, by their first letter. */
  readonly #byLetter = new Map<string, number[]>();

  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#words.push(word);
    this.#numbers.set(word, number);
    if (word.length >= SOUNDING) listed(this.#bySound, soundOf(word), number);
    if (word.length >= SLIPPING) listed(this.#byLetter, word[0] ?? '', number);
    return number;
  }

  /** "Daccord" is "d'accord", where phrases have it so. */
  parted(word: string): readonly string[] {
    const [, small, rest] = GLUED.exec(word) ?? [];
    const isGlued = rest !== undefined && !this.#numbers.has(word) && this.#numbers.has(rest);
    return isGlued && small !== undefined ? [small, rest] : [word];
  }

  meantBy(word: string): ReadonlySet<number> {
    const own = this.#numbers.get(word);
    const others =
      own === undefined ? [...this.#sounding(word), ...this.#slipped(word)] : this.#sounding(word);
    return new Set(own === undefined ? others : [own, ...others]);
  }

  #sounding(word: string): readonly number[] {
    if (word.length < SOUNDING - 1) return [];
    return this.#near(this.#bySound.get(soundOf(word)), word, { longer: 1, slips: 3 });
  }

  #slipped(word: string): readonly number[] {
    if (word.length < SLIPPING) return [];
    const slips = word.length < TWO_SLIPS ? 1 : 2;
    return this.#near(this.#byLetter.get(word[0] ?? ''), word, { longer: slips, slips });
  }

  #near(numbers: readonly number[] = [], word: string, most: Most): readonly number[] {
    return numbers.filter((number) => isWithin(word, this.#words[number] ?? '', most));
  }
}

/** How much longer or shorter, and how many slips away, a word may be. */
interface Most {
  readonly longer: number;
  readonly slips: number;
}

/** "Compte" and "conteste" only sound alike. */
function isWithin(word: string, wanted: string, most: Most): boolean {
  if (Math.abs(word.length - wanted.length) > most.longer) return false;
  return slipsBetween(word, wanted, most.slips) <= most.slips;
}

function listed<K>(lists: Map<K, number[]>, key: K, number: number): void {
  const list = lists.get(key) ?? [];
  list.push(number);
  lists.set(key, list);
}

/** "Si" denies too: what might be is not. */
const DENIALS: ReadonlySet<string> = new Set([
  ...['pas', 'pa', 'plus', 'jamais', 'aucun', 'sans', 'ni', 'si'],
]);

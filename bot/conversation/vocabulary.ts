import { editDistance } from '../territory/near-names.ts';
import { soundOf } from '../reading/sounds.ts';
import { type Parts } from './spoken-words.ts';

/** Letters from which a word may sound like another, and from which it may hide a slip. */
const SOUNDING = 4;
const SLIPPING = 6;
const TWO_SLIPS = 8;
const INFINITIVE = 'er';
/** Words typed that are remembered. */
const MOST_KNOWN = 2000;

const NONE: readonly number[] = [];

/** The words of all phrases of a book, each once, and which of them a word typed may be. */
export class Vocabulary {
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** All that phrases have, little words too. */
  readonly #known = new Set<string>();
  readonly #bySound = new Map<string, number[]>();
  /** Long ones, by their first letter. */
  readonly #byLetter = new Map<string, number[]>();
  readonly #alike = new Map<string, readonly number[]>();

  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#alike.clear();
    const number = this.#words.length;
    this.#words.push(word);
    this.#numbers.set(word, number);
    if (word.length >= SOUNDING) listed(this.#bySound, soundOf(word), number);
    if (word.length >= SLIPPING) listed(this.#byLetter, word[0] ?? '', number);
    return number;
  }

  /** A word that stands in phrases, though they are not looked for by it. */
  know(word: string): void {
    this.#known.add(word);
  }

  /** "Daccord" is "d'accord", where phrases have it so; "jatend" is "j'attends", by its sound. */
  isParted(word: string, [, rest]: Parts): boolean {
    if (this.#known.has(word)) return false;
    return this.#known.has(rest) || (this.#isAlike(rest) && !this.#isAlike(word));
  }

  #isAlike(word: string): boolean {
    return word.length > SOUNDING && this.#like(word, false).length > 0;
  }

  /** Those that a word typed may be, where it stands after another; each once. */
  meantBy(word: string, after = ''): readonly number[] {
    const own = this.#numbers.get(word);
    const alike = this.#like(word, own !== undefined);
    if (alike.length === 0) return own === undefined ? NONE : [own];
    const meant = alike.filter((number) => fits(word, after, this.#words[number] ?? ''));
    return [...new Set(own === undefined ? meant : [own, ...meant])];
  }

  /** Others that it sounds like, or that a slip makes of it: most words are typed again and again. */
  #like(word: string, isOwn: boolean): readonly number[] {
    const before = this.#alike.get(word);
    if (before) return before;
    const alike = [...this.#sounding(word), ...(isOwn ? [] : this.#slipped(word))];
    if (this.#alike.size < MOST_KNOWN) this.#alike.set(word, alike);
    return alike;
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

/** "Ma demande" is no "demander", and "de donner" no "donné". */
function fits(word: string, after: string, meant: string): boolean {
  const isVerb = meant.endsWith(INFINITIVE);
  if (ARTICLES.has(after)) return !isVerb;
  return isVerb || !word.endsWith(INFINITIVE) || !BEFORE_VERBS.has(after);
}

/** Before a noun, and before an infinitive. */
const ARTICLES: ReadonlySet<string> = new Set(['une', 'la', 'ma', 'sa', 'cette', 'notre', 'votre']);
const BEFORE_VERBS: ReadonlySet<string> = new Set([
  ...['de', 'pour', 'veux', 'dois', 'peux', 'peux-pas', 'comment'],
]);

/** How much longer or shorter, and how many slips away, a word may be. */
interface Most {
  readonly longer: number;
  readonly slips: number;
}

/** "Compte" and "conteste" only sound alike. */
function isWithin(word: string, wanted: string, most: Most): boolean {
  if (Math.abs(word.length - wanted.length) > most.longer) return false;
  return editDistance(word, wanted, most.slips) <= most.slips;
}

function listed<K>(lists: Map<K, number[]>, key: K, number: number): void {
  const list = lists.get(key) ?? [];
  list.push(number);
  lists.set(key, list);
}

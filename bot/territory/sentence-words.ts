import { type CommuneWords } from './commune-words.ts';

/** Finds the name in a sentence that says where one lives. */
export interface Sentences {
  /** A word that may open a sentence before the name. */
  isOpener(word: string): boolean;
  /** The name without the words of a sentence around it: "bonjour, j'habite à … s'il vous plaît". */
  withoutSentence(words: readonly string[]): readonly string[];
  /** The words without those that close a sentence: "svp"; "ville de" at the front goes too. */
  withoutClosers(words: readonly string[]): readonly string[];
}

type SentenceWords = Pick<CommuneWords, 'openers' | 'tellsWhere' | 'closers' | 'towns' | 'mine'>;

/**
 * Reads sentences that say where one lives, given the words they are made of. Pure.
 *
 * @example
 * const lists = { openers: ['j', 'a'], tellsWhere: ['habite'], closers: ['svp'] };
 * const sentences = createSentences({ ...lists, towns: ['ville'], mine: ['ma'] });
 * sentences.withoutSentence(['j', 'habite', 'a', 'merignac', 'svp']) // ['merignac']
 */
export function createSentences(words: SentenceWords): Sentences {
  const openers = new Set(words.openers);
  const tellsWhere = new Set(words.tellsWhere);
  const closers = words.closers.map((one) => one.split(' '));
  closers.sort((a, b) => b.length - a.length);
  const townOf = townsOf(words);
  const isOpener = (word: string) => openers.has(word);

  function withoutClosers(all: readonly string[]): readonly string[] {
    let told = all;
    for (let last = closerOf(told); last !== undefined; last = closerOf(told)) {
      told = told.slice(0, -last.length);
    }
    // Nothing but such words: they may be a name.
    if (told.length === 0) return all;
    return told.join(' ').replace(townOf, '').split(' ');
  }

  function closerOf(told: readonly string[]): readonly string[] | undefined {
    return closers.find((one) => one.every((word, at) => told.at(at - one.length) === word));
  }

  function withoutSentence(all: readonly string[]): readonly string[] {
    const told = withoutClosers(all);
    const where = told.findLastIndex((word) => tellsWhere.has(word));
    const after = told.slice(where + 1);
    const first = after.findIndex((word) => !isOpener(word));
    if (first >= 0) return after.slice(first);
    // Nothing but such words: they may be a name, "La Ville".
    const opened = told.findIndex((word) => !isOpener(word));
    return opened === -1 ? told : told.slice(opened);
  }

  return { isOpener, withoutSentence, withoutClosers };
}

/** "La ville de Montreuil", "ma ville est Vesoul": no name begins with these words. */
function townsOf({ towns, mine }: SentenceWords): RegExp {
  const town = `(?:${towns.join('|')})`;
  const my = `(?:${mine.join('|')})`;
  return new RegExp(`^(?:(?:dans |de )?(?:la |le )?${town} de? |${my} ${town} (?:(?:c )?est )?)`);
}

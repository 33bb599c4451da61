import { fold } from '../territory/fold.ts';
import { PLAINLY } from './how-to-read.ts';
import { isSaid, type Phrase } from './said-phrase.ts';
import { spokenWords } from './spoken-words.ts';
import { Vocabulary } from './vocabulary.ts';
import { type Word } from './words-alike.ts';

/** Finds which of many phrases stand in a text. */
export interface PhraseBook {
  /** Places in the book of those that are said; each once. */
  readonly saidIn: (text: string) => ReadonlySet<number>;
}

/** A phrase, and its place in the book. */
interface Listed extends Phrase {
  readonly at: number;
}

/**
 * A phrase is said where its words stand in order and close together in one sentence, each as it is,
 * as it sounds, or with a slip in a long one; little words left out. It is not where a "pas" or a
 * "plus" that it does not have denies it, nor where it is only supposed.
 */
export function phraseBook(phrases: readonly string[], how = PLAINLY): PhraseBook {
  const vocabulary = new Vocabulary();
  const byFirst = new Map<number, Listed[]>();
  for (const [at, text] of phrases.entries()) {
    const read = how.alike(fold(text).split(' '));
    const telling = tellingOf(read).map(({ says }) => says);
    const words = telling.map((word) => vocabulary.add(word));
    for (const word of fold(text).split(' ')) vocabulary.know(word);
    const first = words[0] ?? -1;
    const list = byFirst.get(first) ?? [];
    list.push({
      at,
      words,
      denies: read.some(({ denies }) => denies),
      supposes: read.some(({ says }) => says === 'si'),
      ...(telling.length === 1 ? { alone: telling[0] } : {}),
    });
    byFirst.set(first, list);
  }
  const cutting = { ...how, parted: (word: string) => vocabulary.parted(word) };
  return {
    saidIn(text) {
      const heard = spokenWords(text, cutting).map((word, at, all) =>
        Object.assign(word, { meant: vocabulary.meantBy(word.says, all[at - 1]?.says) }),
      );
      const said = new Set<number>();
      for (const [start, { meant }] of heard.entries()) {
        for (const number of meant) {
          for (const phrase of byFirst.get(number) ?? []) {
            if (!said.has(phrase.at) && isSaid(phrase, heard, start)) said.add(phrase.at);
          }
        }
      }
      return said;
    },
  };
}

/** A phrase of little words and one more is said whole: "un lien". */
function tellingOf(words: readonly Word[]): readonly Word[] {
  const telling = words.filter(({ isLittle }) => !isLittle);
  return telling.length > 1 ? telling : words;
}

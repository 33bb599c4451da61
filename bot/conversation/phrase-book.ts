import { fold } from '../territory/fold.ts';
import { PLAINLY } from './how-to-read.ts';
import { placeOf, type Phrase, type Place } from './said-phrase.ts';
import { cutText, spokenWords, type CutText, type Parts } from './spoken-words.ts';
import { Vocabulary } from './vocabulary.ts';
import { type Word } from './words-alike.ts';

/** Finds which of many phrases stand in a text. */
export interface PhraseBook {
  /** Those that are said, by their place in the book: where each stands, closest together. */
  readonly saidIn: (text: string | CutText) => ReadonlyMap<number, Place>;
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
      supposes: read.some(({ says }) => says === 'si' || how.once.has(says)),
      ...(telling.length === 1 ? { alone: telling[0] } : {}),
    });
    byFirst.set(first, list);
  }
  const isParted = (word: string, parts: Parts) => vocabulary.isParted(word, parts);
  return {
    saidIn(text) {
      const cut = typeof text === 'string' ? cutText(text) : text;
      const words = spokenWords(cut, how, isParted);
      const meant = words.map(({ says }, at) => vocabulary.meantBy(says, words[at - 1]?.says));
      const heard = { words, meant };
      const said = new Map<number, Place>();
      for (const [start, numbers] of meant.entries()) {
        for (const number of numbers) {
          for (const phrase of byFirst.get(number) ?? []) {
            const place = placeOf(phrase, heard, start);
            const before = said.get(phrase.at);
            if (place && !(before && before.between <= place.between)) said.set(phrase.at, place);
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

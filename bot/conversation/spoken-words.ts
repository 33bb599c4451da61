import { fold } from '../territory/fold.ts';
import { subjects, supposedFrom, type Others } from './supposed.ts';
import { type Word, type WordsAlike } from './words-alike.ts';

/** A word of a message, with what its place says of it. */
export interface SpokenWord extends Word {
  /** Number of its clause: between two commas, or from "mais" on. */
  readonly clause: number;
  /** Number of its sentence. */
  readonly sentence: number;
  /** It follows "si", tells of what was once, or of another whom one compares oneself with. */
  readonly isSupposed: boolean;
}

/** How a message is cut into words. */
export interface Cutting extends Others {
  /** A word typed as one that is two: "daccord". */
  readonly parted: (word: string) => readonly string[];
  readonly alike: WordsAlike;
}

/** Words of a message that are read: what follows tells a story. */
const MOST_WORDS = 80;

/** The first words of a message, each in its clause and its sentence. Pure. */
export function spokenWords(text: string, cutting: Cutting): SpokenWord[] {
  const words: SpokenWord[] = [];
  const isOf = subjects(text, cutting);
  let clause = 0;
  for (const [sentence, said] of text.split(SENTENCE_END).entries()) {
    let ofOther = false;
    for (const part of said.split(CLAUSE_END)) {
      clause += 1;
      const folded = fold(part);
      if (folded === '') continue;
      const cut = folded.split(' ', MOST_WORDS).flatMap(cutting.parted);
      ofOther = isOf(cut, ofOther);
      const supposed = ofOther ? 0 : supposedFrom(cut, cutting);
      // Alike by both sides of where a supposition begins: no form reaches over it.
      for (const [isSupposed, side] of [cut.slice(0, supposed), cut.slice(supposed)].entries()) {
        for (const { says, isLittle, denies } of cutting.alike(side)) {
          words.push({ says, isLittle, denies, clause, sentence, isSupposed: isSupposed === 1 });
        }
      }
    }
    if (words.length > MOST_WORDS) break;
  }
  return words.slice(0, MOST_WORDS);
}

export const SENTENCE_END = /[.!?;:…\n]+(?=\s|$)/;
const CLAUSE_END = /[,()]|\s(?=(?:mais|car|parce que|pourtant|sauf que|par contre)\s)/;

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

/** A text cut into clauses, once for all books in which its words are looked up. */
export interface CutText {
  readonly text: string;
  readonly clauses: readonly Clause[];
}

interface Clause {
  /** Number of its sentence. */
  readonly sentence: number;
  /** Folded. */
  readonly words: readonly string[];
}

/** Words of a message that are read: what follows tells a story. */
const MOST_WORDS = 80;

/**
 * Cuts a text at its stops, its commas and what turns a sentence. Pure.
 *
 * @example cutText('La Caf, ma mère').clauses.length // 2
 */
export function cutText(text: string): CutText {
  const clauses = text.split(SENTENCE_END).flatMap((said, sentence) =>
    said.split(CLAUSE_END).map((part) => {
      const folded = fold(part);
      return { sentence, words: folded === '' ? [] : folded.split(' ', MOST_WORDS) };
    }),
  );
  return { text, clauses };
}

/** The first words of a message, each in its clause and its sentence. Pure. */
export function spokenWords({ text, clauses }: CutText, cutting: Cutting): SpokenWord[] {
  const words: SpokenWord[] = [];
  const isOf = subjects(text, cutting);
  let before = { sentence: 0, ofOther: false };
  for (const [clause, { sentence, words: said }] of clauses.entries()) {
    const isNew = sentence !== before.sentence;
    if (isNew && words.length > MOST_WORDS) break;
    if (said.length === 0) continue;
    const cut = said.flatMap(cutting.parted);
    const ofOther = isOf(cut, !isNew && before.ofOther);
    before = { sentence, ofOther };
    const supposed = ofOther ? 0 : supposedFrom(cut, cutting);
    // Alike by both sides of where a supposition begins: no form reaches over it.
    for (const [isSupposed, side] of [cut.slice(0, supposed), cut.slice(supposed)].entries()) {
      for (const { says, isLittle, denies } of cutting.alike(side)) {
        words.push({ says, isLittle, denies, clause, sentence, isSupposed: isSupposed === 1 });
      }
    }
  }
  return words.slice(0, MOST_WORDS);
}

export const SENTENCE_END = /[.!?;:…\n]+(?=\s|$)/;
const CLAUSE_END = /[,()]|\s(?=(?:mais|car|parce que|pourtant|sauf que|par contre)\s)/;

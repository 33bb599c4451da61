import { fold } from '../territory/fold.ts';
import { type Word, type WordsAlike } from './words-alike.ts';

/** A word of a message, with what its place says of it. */
export interface SpokenWord extends Word {
  /** Number of its clause: between two commas, or from "mais" on. */
  readonly clause: number;
  /** Number of its sentence. */
  readonly sentence: number;
  /** It follows "si", or tells of another whom one compares oneself with. */
  readonly isSupposed: boolean;
}

/** How a message is cut into words. */
export interface Cutting {
  /** A word typed as one that is two: "daccord". */
  readonly parted: (word: string) => readonly string[];
  readonly alike: WordsAlike;
  /** People whom one compares oneself with, folded. */
  readonly others: ReadonlySet<string>;
}

/** Words of a message that are read: what follows tells a story. */
const MOST_WORDS = 80;

/** The first words of a message, each in its clause and its sentence. Pure. */
export function spokenWords(text: string, { parted, alike, others }: Cutting): SpokenWord[] {
  const words: SpokenWord[] = [];
  const compares = TURNS_TO_ONESELF.test(text);
  let clause = 0;
  for (const [sentence, said] of text.split(SENTENCE_END).entries()) {
    for (const part of said.split(CLAUSE_END)) {
      clause += 1;
      const folded = fold(part);
      if (folded === '') continue;
      const cut = folded.split(' ', MOST_WORDS).flatMap(parted);
      const supposed = supposedFrom(cut, others, compares);
      // Alike by both sides of where a supposition begins: no form reaches over it.
      for (const [isSupposed, side] of [cut.slice(0, supposed), cut.slice(supposed)].entries()) {
        for (const { says, isLittle, denies } of alike(side)) {
          words.push({ says, isLittle, denies, clause, sentence, isSupposed: isSupposed === 1 });
        }
      }
    }
    if (words.length > MOST_WORDS) break;
  }
  return words.slice(0, MOST_WORDS);
}

/** Where what a clause says is no longer of this person, or not sure. */
function supposedFrom(
  words: readonly string[],
  others: ReadonlySet<string>,
  compares: boolean,
): number {
  const at = words.findIndex((word, index) => {
    const next = words[index + 1] ?? '';
    if (word === 'si') return !ASSURED.has(next) && !ASSURED.has(words[index - 1] ?? '');
    if (word === 'comme') return others.has(words[index + 2] ?? '');
    return compares && index < 2 && others.has(next);
  });
  return at === -1 ? words.length : at;
}

export const SENTENCE_END = /[.!?;:…\n]+(?=\s|$)/;
const CLAUSE_END = /[,()]|\s(?=(?:mais|car|parce que|pourtant|sauf que|par contre)\s)/;
/** Others were told of to compare: "et moi ?", "moi aussi". */
const TURNS_TO_ONESELF = /\bmoi\b|m[' ]arriver/u;
/** Beside "si", what makes it no supposition: "même si", "si possible". */
const ASSURED: ReadonlySet<string> = new Set(['meme', 'possible', 'vous']);

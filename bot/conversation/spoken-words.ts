import { fold } from '../territory/fold.ts';
import { isGeneral, subjects, supposedFrom, type Others } from './supposed.ts';
import { type Word, type WordsAlike } from './words-alike.ts';

/** A word of a message, with what its place says of it. */
export interface SpokenWord extends Word {
  /** Number of its clause: between two commas, or from "mais" on. */
  readonly clause: number;
  /** Number of its sentence. */
  readonly sentence: number;
  /** It follows "si", tells of what was once, or of another whom one compares oneself with. */
  readonly isSupposed: boolean;
  /** It is asked of everybody: only what it is about is said. */
  readonly isGeneral: boolean;
}

/** How the words of a message are read. */
export interface Cutting extends Others {
  readonly alike: WordsAlike;
}

/** A text cut into clauses, once for all books in which its words are looked up. */
export interface CutText {
  readonly text: string;
  /** It tells of one person near, whom one asks for: a neighbour is not told of in passing. */
  readonly isOfOneNear: boolean;
  readonly clauses: readonly Clause[];
  /** Words that may be two typed as one, and these two. */
  readonly glued: ReadonlyMap<string, Parts>;
  /** Its words by how they are read, and by which of them are two: most books read them alike. */
  readonly read: Map<Cutting, Map<string, readonly SpokenWord[]>>;
}

/** A small word, and the next that it is written onto. */
export type Parts = readonly [small: string, rest: string];

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
export function cutText(text: string, isOfOneNear = false): CutText {
  const clauses = text.split(SENTENCE_END).flatMap((said, sentence) =>
    said.split(CLAUSE_END).map((part) => {
      const folded = fold(part);
      return { sentence, words: folded === '' ? [] : folded.split(' ', MOST_WORDS) };
    }),
  );
  const glued = new Map<string, Parts>();
  for (const { words } of clauses) {
    for (const word of words) {
      const [, small = '', rest] = GLUED.exec(word) ?? [];
      if (rest !== undefined) glued.set(word, [small, rest]);
    }
  }
  return { text, isOfOneNear, clauses, glued, read: new Map() };
}

/** The next begins with a vowel. */
const GLUED = /^([cdjlmnst])([aeiouyh].{2,}|ai)$/;

/**
 * The first words of a message, each in its clause and its sentence; `isParted`: of two typed as one
 * ("daccord"), whether they are two.
 */
export function spokenWords(
  cut: CutText,
  cutting: Cutting,
  isParted: (word: string, parts: Parts) => boolean,
): readonly SpokenWord[] {
  const parted = new Map([...cut.glued].filter(([word, parts]) => isParted(word, parts)));
  const known = cut.read.get(cutting) ?? new Map<string, readonly SpokenWord[]>();
  cut.read.set(cutting, known);
  const key = [...parted.keys()].join(' ');
  const before = known.get(key);
  if (before) return before;
  const read = readWords(cut, cutting, (word) => parted.get(word) ?? word);
  known.set(key, read);
  return read;
}

function readWords(
  { text, isOfOneNear, clauses }: CutText,
  cutting: Cutting,
  parted: (word: string) => string | Parts,
): readonly SpokenWord[] {
  const words: SpokenWord[] = [];
  const isOf = subjects(text, isOfOneNear ? { ...cutting, hearsay: cutting.colleagues } : cutting);
  let before = { sentence: 0, ofOther: false };
  for (const [clause, { sentence, words: said }] of clauses.entries()) {
    const isNew = sentence !== before.sentence;
    if (isNew && words.length > MOST_WORDS) break;
    if (said.length === 0) continue;
    const cut = said.flatMap(parted);
    const ofOther = isOf(cut, !isNew && before.ofOther);
    before = { sentence, ofOther };
    const general = isGeneral(cut, cutting);
    const supposed = ofOther ? 0 : supposedFrom(cut, cutting);
    // Alike by both sides of where a supposition begins: no form reaches over it.
    for (const [isSupposed, side] of [cut.slice(0, supposed), cut.slice(supposed)].entries()) {
      const ofSide = { clause, sentence, isSupposed: isSupposed === 1, isGeneral: general };
      for (const { says, isLittle, denies } of cutting.alike(side)) {
        words.push({ says, isLittle, denies, ...ofSide });
      }
    }
  }
  return words.slice(0, MOST_WORDS);
}

export const SENTENCE_END = /[.!?;:…\n]+(?=\s|$)/;
const CLAUSE_END = /[,()]|\s(?=(?:mais|car|parce que|pourtant|sauf que|par contre)\s)/;

import { createPieceNumbers, type PieceNumbers } from './piece-numbers.ts';
import { addTo, createCounter, idfOf, postingsOf, type Postings } from './postings.ts';

const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 5;
/** More than there are signs: no two runs write the same number. */
const SIGNS = 40;
/** A piece that no flow holds weighs like this. */
const UNKNOWN_PIECE = 2;

/** Pieces of the words of each flow: where each stands, and how telling it is. */
export interface Letters {
  readonly numbers: PieceNumbers;
  /** Numbers of the pieces of each word that a flow says. */
  readonly ofWord: ReadonlyMap<string, readonly number[]>;
  readonly idf: Float64Array;
  readonly postings: Postings;
  readonly flows: number;
}

/** Runs of 2 to 5 letters of a word, its ends marked; each as the number that its letters write. */
function piecesOf(word: string): number[] {
  const pieces: number[] = [];
  const length = word.length + 2;
  for (let at = 0; at + SHORTEST_PIECE <= length; at++) {
    let piece = 0;
    const end = Math.min(length, at + LONGEST_PIECE);
    for (let next = at; next < end; next++) {
      const isEnd = next === 0 || next === length - 1;
      piece = piece * SIGNS + (isEnd ? 1 : signOf(word.charCodeAt(next - 1)));
      if (next - at + 1 >= SHORTEST_PIECE) pieces.push(piece);
    }
  }
  return pieces;
}

/** 2 to 27 for a letter, 28 to 37 for a digit, shared ones for other scripts. */
function signOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 95;
  if (code >= 48 && code <= 57) return code - 20;
  return 38 + (code % 2);
}

/** Indexes the words of each flow, and how often each is said. */
export function indexLetters(wordsByFlow: readonly ReadonlyMap<string, number>[]): Letters {
  const numbers = createPieceNumbers();
  const ofWord = new Map<string, readonly number[]>();
  const numbersOf = (word: string): readonly number[] => {
    const known = ofWord.get(word);
    if (known) return known;
    const found = piecesOf(word);
    for (let at = 0; at < found.length; at++) found[at] = numbers.add(found[at] ?? 0);
    ofWord.set(word, found);
    return found;
  };
  // Numbered first: then it is known how many there are.
  for (const words of wordsByFlow) for (const word of words.keys()) numbersOf(word);
  const counter = createCounter(numbers.size());
  const bags = wordsByFlow.map((words) => {
    for (const [word, times] of words) counter.add(numbersOf(word), times);
    return counter.take();
  });
  const idf = idfOf(bags, numbers.size());
  return { numbers, ofWord, idf, postings: postingsOf(bags, idf), flows: wordsByFlow.length };
}

/** Cosine of the pieces of some words with those of each flow. */
export function likeLetters(letters: Letters, words: readonly string[]): Float64Array {
  const { idf, postings, flows } = letters;
  const sums = new Float64Array(flows);
  const { known, strange } = numberPieces(letters, words);
  let square = strange.size * UNKNOWN_PIECE * UNKNOWN_PIECE;
  for (const number of known) {
    const telling = idf[number] ?? 0;
    square += telling * telling;
    addTo(sums, postings, number, telling);
  }
  const norm = Math.sqrt(square) || 1;
  for (let flow = 0; flow < sums.length; flow++) sums[flow] = (sums[flow] ?? 0) / norm;
  return sums;
}

/** Pieces of some words, each once: numbers of those that a flow holds, and the others. */
function numberPieces({ numbers, ofWord }: Letters, words: readonly string[]) {
  const known = new Set<number>();
  const strange = new Set<number>();
  for (const word of words) {
    const ready = ofWord.get(word);
    for (const number of ready ?? []) known.add(number);
    if (ready) continue;
    for (const piece of piecesOf(word)) {
      const number = numbers.get(piece);
      if (number < 0) strange.add(piece);
      else known.add(number);
    }
  }
  return { known, strange };
}

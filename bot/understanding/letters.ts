import { addTo, createCounter, idfOf, postingsOf, type Postings } from './postings.ts';

const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 5;
/** More than there are signs: no two runs write the same number. */
const SIGNS = 40;
/** A piece that no flow holds weighs like this. */
const UNKNOWN_PIECE = 2;

/** Pieces of the words of each flow: where each stands, and how telling it is. */
export interface Letters {
  readonly numbers: ReadonlyMap<number, number>;
  readonly idf: Float64Array;
  readonly postings: Postings;
  readonly flows: number;
}

/** Runs of 2 to 5 letters of a word, its ends marked; each as the number that its letters write. */
function piecesOf(word: string): readonly number[] {
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

/** Indexes the words of each flow, each as often as it is said. */
export function indexLetters(wordsByFlow: readonly (readonly string[])[]): Letters {
  const numbers = new Map<number, number>();
  const ofWord = new Map<string, readonly number[]>();
  const numbersOf = (word: string): readonly number[] => {
    const known = ofWord.get(word);
    if (known) return known;
    const found = piecesOf(word).map((piece) => {
      const number = numbers.get(piece) ?? numbers.size;
      numbers.set(piece, number);
      return number;
    });
    ofWord.set(word, found);
    return found;
  };
  const pieces = wordsByFlow.map((words) => words.flatMap(numbersOf));
  const bags = pieces.map(createCounter(numbers.size));
  const idf = idfOf(bags, numbers.size);
  return { numbers, idf, postings: postingsOf(bags, idf), flows: wordsByFlow.length };
}

/** Cosine of the pieces of some words with those of each flow. */
export function likeLetters(letters: Letters, words: readonly string[]): Float64Array {
  const sums = new Float64Array(letters.flows);
  const seen = new Set<number>();
  let square = 0;
  for (const word of words) {
    for (const piece of piecesOf(word)) {
      if (seen.has(piece)) continue;
      seen.add(piece);
      const number = letters.numbers.get(piece);
      const idf = number === undefined ? UNKNOWN_PIECE : (letters.idf[number] ?? 0);
      square += idf * idf;
      if (number !== undefined) addTo(sums, letters.postings, number, idf);
    }
  }
  const norm = Math.sqrt(square) || 1;
  for (let flow = 0; flow < sums.length; flow++) sums[flow] = (sums[flow] ?? 0) / norm;
  return sums;
}

import { type Postings } from './route-index.ts';

const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 5;
/** More than there are signs: no two runs write the same number. */
const SIGNS = 40;
/** A piece that no flow holds weighs like this. */
const UNKNOWN_PIECE = 2;

/** Pieces of the words of each flow: where each stands, and how telling it is. */
export interface Letters {
  readonly postings: ReadonlyMap<number, Postings & { readonly idf: number }>;
  readonly flows: number;
}

/** Runs of 2 to 5 letters of a word, its ends marked; each as the number that its letters write. */
function piecesOf(word: string): readonly number[] {
  const signs = Array.from({ length: word.length + 2 }, (_, at) =>
    at === 0 || at > word.length ? 1 : signOf(word.charCodeAt(at - 1)),
  );
  const pieces: number[] = [];
  for (let at = 0; at + SHORTEST_PIECE <= signs.length; at++) {
    let piece = 0;
    const end = Math.min(signs.length, at + LONGEST_PIECE);
    for (let next = at; next < end; next++) {
      piece = piece * SIGNS + (signs[next] ?? 0);
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

/** Indexes the words of each flow, with how often they are said. */
export function indexLetters(wordsByFlow: readonly ReadonlyMap<string, number>[]): Letters {
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
  const flowsOf: number[][] = [];
  const countsOf: number[][] = [];
  wordsByFlow.forEach((words, flow) => {
    for (const [word, times] of words) {
      for (const piece of numbersOf(word)) {
        const flows = (flowsOf[piece] ??= []);
        const counts = (countsOf[piece] ??= []);
        if (flows.at(-1) === flow) counts[counts.length - 1] = (counts.at(-1) ?? 0) + times;
        else {
          flows.push(flow);
          counts.push(times);
        }
      }
    }
  });
  return {
    postings: weighed(numbers, flowsOf, countsOf, wordsByFlow.length),
    flows: wordsByFlow.length,
  };
}

function weighed(
  numbers: ReadonlyMap<number, number>,
  flowsOf: readonly (readonly number[])[],
  countsOf: readonly (readonly number[])[],
  size: number,
): Letters['postings'] {
  const idfs = flowsOf.map((flows) => Math.log(1 + size / flows.length));
  const squares = new Float64Array(size);
  const weights = flowsOf.map((flows, piece) =>
    flows.map((flow, at) => {
      const weight = (idfs[piece] ?? 0) * Math.sqrt(countsOf[piece]?.[at] ?? 0);
      squares[flow] = (squares[flow] ?? 0) + weight * weight;
      return weight;
    }),
  );
  return new Map(
    [...numbers].map(([piece, number]) => {
      const flows = flowsOf[number] ?? [];
      const weight = Float64Array.from(
        weights[number] ?? [],
        (one, at) => one / (Math.sqrt(squares[flows[at] ?? 0] ?? 0) || 1),
      );
      return [piece, { at: Int32Array.from(flows), weight, idf: idfs[number] ?? 0 }];
    }),
  );
}

/** Cosine of the pieces of some words with those of each flow. */
export function likeLetters(letters: Letters, words: readonly string[]): Float64Array {
  const sums = new Float64Array(letters.flows);
  let square = 0;
  for (const piece of new Set(words.flatMap(piecesOf))) {
    const known = letters.postings.get(piece);
    square += (known?.idf ?? UNKNOWN_PIECE) ** 2;
    known?.at.forEach((flow, at) => {
      sums[flow] = (sums[flow] ?? 0) + known.idf * (known.weight[at] ?? 0);
    });
  }
  const norm = Math.sqrt(square) || 1;
  return sums.map((sum) => sum / norm);
}

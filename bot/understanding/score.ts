import { type Said, type Term } from '../reading/said.ts';
import { bearingOf, type Bearing } from './bearing.ts';
import { likeLetters } from './letters.ts';
import { addTo, stands, type Postings } from './postings.ts';
import { type RouteIndex } from './route-index.ts';

/** Shares of the score: the nearest phrase, the words of the whole flow, pieces of words. */
const PHRASE = 0.55;
const WORDS = 0.35;
const LETTERS = 0.1;
/** The words of a flow are many: a demand is never like all of them. */
const WORDS_SCALE = 1.6;
/** Square of what a word that no flow knows weighs; more for an everyday word than for a slip. */
const UNKNOWN_SQUARE = { strange: 7, everyday: 12 };
/** Unknown words weigh no more than that in all: a long story is not punished for each. */
const MOST_UNKNOWN_SQUARE = 24;
const OPERATOR_NAMED = 1.25;
const OTHER_NAMED = 0.6;
const NOT_WORDS = 0.75;
/** What is said as it is written comes before all that is not. */
const SAID_AS_WRITTEN = 1.4;

/** Number of the nearest phrase that no flow answers, -1 for none. */
export interface Outside {
  readonly like: number;
  readonly phrase: number;
}

const NOTHING_OUTSIDE: Outside = { like: 0, phrase: -1 };

/** How like a text is to each flow, and what that is made of. */
export interface Scored {
  readonly said: Said;
  /** By flow: 0 for nothing alike; over 1 when the operator is named too, or word for word. */
  readonly scores: Float64Array;
  /** Nearest phrase of each flow, -1 for none. */
  readonly phraseAt: Int32Array;
  readonly parts: Readonly<
    Record<'phrase' | 'words' | 'letters' | 'operator' | 'against', Float64Array>
  >;
  /** Nearest of what no flow answers: administrative demands, other talk. */
  readonly outside: Readonly<Record<'papers' | 'talk', Outside>>;
  /** Flows that say this very text. */
  readonly written: readonly number[];
  /** Weight of each known stem of the text. */
  readonly weights: ReadonlyMap<number, number>;
  readonly unknown: number;
  readonly bearing: Bearing;
  readonly named: ReadonlySet<string>;
}

/** Likeness of a text to every flow. */
export function scoreOf(index: RouteIndex, said: Said): Scored {
  const { weights, norm, unknown, held } = weighTerms(index, said.terms);
  const { phrase, phraseAt, outside } = nearestPhrases(index, weights, norm);
  const words = sumOver(index.byFlow, weights, index.ids.length);
  const letters = likeLetters(
    index.letters(),
    said.terms.map(({ word }) => word),
  );
  const named = operatorsNamed(index, said.terms);
  const operator = operatorFactors(index, named);
  const against = againstFactors(index, held);
  const scores = new Float64Array(index.ids.length);
  for (let flow = 0; flow < scores.length; flow++) {
    const ofWords = Math.min(1, (WORDS_SCALE * (words[flow] ?? 0)) / norm);
    words[flow] = ofWords;
    const sum = PHRASE * (phrase[flow] ?? 0) + WORDS * ofWords + LETTERS * (letters[flow] ?? 0);
    scores[flow] = sum * (operator[flow] ?? 1) * (against[flow] ?? 1);
  }
  const written = index.asWritten.get(said.folded) ?? [];
  for (const flow of written) scores[flow] = SAID_AS_WRITTEN;
  const parts = { phrase, words, letters, operator, against };
  const isStem = (stem: string) => stands(index.byFlow, index.stemNumbers.get(stem) ?? -1);
  const bearing = bearingOf(said.terms, index.saidWords, isStem, index.language);
  return { said, scores, phraseAt, parts, outside, written, weights, unknown, named, bearing };
}

function nearestPhrases(index: RouteIndex, weights: ReadonlyMap<number, number>, norm: number) {
  const phrase = new Float64Array(index.ids.length);
  const phraseAt = new Int32Array(index.ids.length).fill(-1);
  const outside = { papers: NOTHING_OUTSIDE, talk: NOTHING_OUTSIDE };
  const { byPhrase, phraseSums, firstTalk } = index;
  for (const [stem, weight] of weights) phraseSums.add(byPhrase, stem, weight);
  phraseSums.take((at, sum) => {
    const like = sum / norm;
    const flow = index.phraseOf[at];
    if (flow === undefined) {
      const kind = at < firstTalk ? 'papers' : 'talk';
      if (like > outside[kind].like) outside[kind] = { like, phrase: at };
    } else if (like > (phrase[flow] ?? 0)) {
      phrase[flow] = like;
      phraseAt[flow] = at;
    }
  });
  return { phrase, phraseAt, outside };
}

function weighTerms(index: RouteIndex, terms: readonly Term[]) {
  const weights = new Map<number, number>();
  const strangers = new Map<string, number>();
  const held = new Set<number>();
  let square = 0;
  for (const { stem, sure, word } of terms) {
    const number = index.stemNumbers.get(stem) ?? -1;
    const idf = index.idf[number] ?? 0;
    held.add(number);
    if (idf === 0 || sure === 0) {
      strangers.set(
        stem,
        UNKNOWN_SQUARE[index.language.everyday.words.has(word) ? 'everyday' : 'strange'],
      );
    } else if (!weights.has(number)) {
      weights.set(number, idf * sure);
      square += idf * idf;
    }
  }
  const unknown = strangers.size;
  const strange = [...strangers.values()].reduce((sum, one) => sum + one, 0);
  square += Math.min(strange, MOST_UNKNOWN_SQUARE);
  return { weights, unknown, held, norm: Math.sqrt(square) || 1 };
}

function sumOver(
  postings: Postings,
  weights: ReadonlyMap<number, number>,
  size: number,
): Float64Array {
  const sums = new Float64Array(size);
  for (const [stem, weight] of weights) addTo(sums, postings, stem, weight);
  return sums;
}

function operatorsNamed({ language }: RouteIndex, terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.flatMap(({ word }) => language.operatorNamed(word) ?? []));
}

function operatorFactors({ ids }: RouteIndex, named: ReadonlySet<string>): Float64Array {
  const factors = new Float64Array(ids.length).fill(1);
  if (named.size === 0) return factors;
  for (const [flow, id] of ids.entries()) {
    factors[flow] = named.has(id.slice(0, id.indexOf('.'))) ? OPERATOR_NAMED : OTHER_NAMED;
  }
  return factors;
}

function againstFactors({ against, ids }: RouteIndex, held: ReadonlySet<number>): Float64Array {
  const factors = new Float64Array(ids.length).fill(1);
  for (const first of held) {
    for (const { flow, stems } of against.get(first) ?? []) {
      if (stems.every((stem) => held.has(stem))) factors[flow] = (factors[flow] ?? 1) * NOT_WORDS;
    }
  }
  return factors;
}

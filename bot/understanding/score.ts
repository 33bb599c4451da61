import { fold } from '../territory/fold.ts';
import { likeLetters } from './letters.ts';
import { operatorNamed } from './operator-named.ts';
import { type Said, type Term } from './lexicon.ts';
import { type Postings, type RouteIndex } from './route-index.ts';

/** Shares of the score: the nearest phrase, the words of the whole flow, pieces of words. */
const PHRASE = 0.55;
const WORDS = 0.35;
const LETTERS = 0.1;
/** The words of a flow are many: a demand is never like all of them. */
const WORDS_SCALE = 1.6;
/** A word that no flow knows weighs like this. */
const UNKNOWN_WEIGHT = 2.6;
/** Unknown words weigh no more than so many of them: a long story is not punished for each. */
const MOST_UNKNOWN = 3;
const OPERATOR_NAMED = 1.25;
const OTHER_NAMED = 0.6;
const NOT_WORDS = 0.75;
/** What is not said as it is written never comes before what is. */
const LIKE_AT_MOST = 0.97;

/** How like a text is to each flow, and what that is made of. */
export interface Scored {
  readonly said: Said;
  /** By flow, from 0 to 1. */
  readonly scores: Float64Array;
  /** Nearest phrase of each flow, -1 for none. */
  readonly phraseAt: Int32Array;
  readonly parts: Readonly<
    Record<'phrase' | 'words' | 'letters' | 'operator' | 'against', Float64Array>
  >;
  /** Nearest demand that no flow answers. */
  readonly outside: { readonly like: number; readonly phrase: number };
  /** Flows that say this very text. */
  readonly written: readonly number[];
  /** Weight of each known stem of the text. */
  readonly weights: ReadonlyMap<string, number>;
  readonly unknown: number;
  readonly named: ReadonlySet<string>;
}

/** Likeness of a text to every flow, from 0 to 1; 1 is kept for what a flow says word for word. */
export function scoreOf(index: RouteIndex, text: string): Scored {
  const said = index.lexicon.read(text);
  const { weights, norm, unknown } = weighTerms(index, said.terms);
  const { phrase, phraseAt, outside } = nearestPhrases(index, weights, norm);
  const words = sumOver(index.byFlow, weights, index.ids.length).map((sum) =>
    Math.min(1, (WORDS_SCALE * sum) / norm),
  );
  const letters = likeLetters(
    index.letters,
    said.terms.map(({ word }) => word),
  );
  const named = operatorsNamed(said.terms);
  const operator = Float64Array.from(index.ids, (id) => operatorFactor(id, named));
  const against = Float64Array.from(index.against, (stems) => againstFactor(stems, weights));
  const scores = phrase.map((like, flow) => {
    const sum = PHRASE * like + WORDS * (words[flow] ?? 0) + LETTERS * (letters[flow] ?? 0);
    return Math.min(LIKE_AT_MOST, sum * (operator[flow] ?? 1) * (against[flow] ?? 1));
  });
  const written = index.asWritten.get(fold(text)) ?? [];
  for (const flow of written) scores[flow] = 1;
  const parts = { phrase, words, letters, operator, against };
  return { said, scores, phraseAt, parts, outside, written, weights, unknown, named };
}

function nearestPhrases(index: RouteIndex, weights: ReadonlyMap<string, number>, norm: number) {
  const phrase = new Float64Array(index.ids.length);
  const phraseAt = new Int32Array(index.ids.length).fill(-1);
  let outside = { like: 0, phrase: -1 };
  sumOver(index.byPhrase, weights, index.phrases.length).forEach((sum, at) => {
    if (sum === 0) return;
    const like = sum / norm;
    const flow = index.phraseOf[at] ?? -1;
    if (flow === -1) {
      if (like > outside.like) outside = { like, phrase: at };
    } else if (like > (phrase[flow] ?? 0)) {
      phrase[flow] = like;
      phraseAt[flow] = at;
    }
  });
  return { phrase, phraseAt, outside };
}

function weighTerms(index: RouteIndex, terms: readonly Term[]) {
  const weights = new Map<string, number>();
  const strangers = new Set<string>();
  let square = 0;
  for (const { stem, sure } of terms) {
    const idf = index.idf.get(stem);
    if (idf === undefined || sure === 0) strangers.add(stem);
    else if (!weights.has(stem)) {
      weights.set(stem, idf * sure);
      square += idf * idf;
    }
  }
  const unknown = strangers.size;
  square += Math.min(unknown, MOST_UNKNOWN) * UNKNOWN_WEIGHT ** 2;
  return { weights, unknown, norm: Math.sqrt(square) || 1 };
}

function sumOver(
  postings: ReadonlyMap<string, Postings>,
  weights: ReadonlyMap<string, number>,
  size: number,
): Float64Array {
  const sums = new Float64Array(size);
  for (const [key, weight] of weights) {
    const list = postings.get(key);
    if (!list) continue;
    for (let at = 0; at < list.at.length; at++) {
      const target = list.at[at] ?? 0;
      sums[target] = (sums[target] ?? 0) + weight * (list.weight[at] ?? 0);
    }
  }
  return sums;
}

function operatorsNamed(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.flatMap(({ word }) => operatorNamed(word) ?? []));
}

function operatorFactor(id: string, named: ReadonlySet<string>): number {
  if (named.size === 0) return 1;
  return named.has(id.slice(0, id.indexOf('.'))) ? OPERATOR_NAMED : OTHER_NAMED;
}

function againstFactor(
  against: readonly (readonly string[])[],
  weights: ReadonlyMap<string, number>,
): number {
  let factor = 1;
  for (const stems of against) if (stems.every((stem) => weights.has(stem))) factor *= NOT_WORDS;
  return factor;
}

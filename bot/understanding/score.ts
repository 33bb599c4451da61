import { type Utterance, type Term } from '../reading/said.ts';
import { bearingOf, type Bearing } from './bearing.ts';
import { likeLetters } from './letters.ts';
import { addTo, stands, type Postings } from './postings.ts';
import { type RouteIndex } from './route-index.ts';
import { factorFor, speakerOf, type Speaker } from './speaker.ts';
import { SCORE } from './weights.ts';

/** Number of the nearest phrase that no flow answers, -1 for none. */
export interface Outside {
  readonly like: number;
  readonly phrase: number;
}

const NOTHING_OUTSIDE: Outside = { like: 0, phrase: -1 };

/** How like a text is to each flow, and what that is made of. */
export interface Scored {
  readonly said: Utterance;
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
export function scoreOf(index: RouteIndex, said: Utterance): Scored {
  const { weights, norm, unknown, held } = weighTerms(index, said.terms);
  const { phrase, phraseAt, outside } = nearestPhrases(index, weights, norm);
  const words = sumOver(index.byFlow, weights, index.ids.length);
  const letters = likeLetters(
    index.letters(),
    said.terms.map(({ word }) => word),
  );
  const named = operatorsNamed(index, said.terms);
  const operator = operatorFactors(index, named, speakerOf(index.language, said));
  const against = againstFactors(index, held);
  const scores = new Float64Array(index.ids.length);
  for (let flow = 0; flow < scores.length; flow++) {
    const ofWords = Math.min(1, (SCORE.wordsScale * (words[flow] ?? 0)) / norm);
    words[flow] = ofWords;
    const sum =
      SCORE.phrase * (phrase[flow] ?? 0) +
      SCORE.words * ofWords +
      SCORE.letters * (letters[flow] ?? 0);
    scores[flow] = sum * (operator[flow] ?? 1) * (against[flow] ?? 1);
  }
  const written = index.asWritten.get(said.folded) ?? [];
  for (const flow of written) scores[flow] = SCORE.saidAsWritten;
  const parts = { phrase, words, letters, operator, against };
  const isStem = (stem: string) => stands(index.byFlow, index.stemNumbers.get(stem) ?? -1);
  const bearing = bearingOf(said.terms, index.saidWords, isStem, index.language);
  return {
    said,
    scores,
    phraseAt,
    parts,
    outside,
    written,
    weights,
    unknown,
    named,
    bearing,
  };
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
        SCORE.unknownSquare[index.language.everyday.words.has(word) ? 'everyday' : 'strange'],
      );
    } else if (!weights.has(number)) {
      weights.set(number, idf * sure);
      square += idf * idf;
    }
  }
  const unknown = strangers.size;
  const strange = [...strangers.values()].reduce((sum, one) => sum + one, 0);
  square += Math.min(strange, SCORE.mostUnknownSquare);
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

/** By flow: whether the operator named is its own, and whether it is for who speaks. */
function operatorFactors(
  { ids }: RouteIndex,
  named: ReadonlySet<string>,
  speaker: Speaker,
): Float64Array {
  const factors = new Float64Array(ids.length);
  for (const [flow, id] of ids.entries()) {
    const prefix = id.slice(0, id.indexOf('.'));
    const ofOperator = named.has(prefix) ? SCORE.operatorNamed : SCORE.otherNamed;
    factors[flow] = factorFor(speaker, prefix) ?? (named.size === 0 ? 1 : ofOperator);
  }
  return factors;
}

function againstFactors({ against, ids }: RouteIndex, held: ReadonlySet<number>): Float64Array {
  const factors = new Float64Array(ids.length).fill(1);
  for (const first of held) {
    for (const { flow, stems } of against.get(first) ?? []) {
      if (stems.every((stem) => held.has(stem)))
        factors[flow] = (factors[flow] ?? 1) * SCORE.notWords;
    }
  }
  return factors;
}

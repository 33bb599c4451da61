import { type Utterance, type Term } from '../reading/said.ts';
import { nearestTwo, type Nearest } from './nearest.ts';
import { addTo, type Postings } from './postings.ts';
import { type RouteIndex } from './route-index.ts';
import { NOT_KNOWN, type Learnt } from './routing/model.ts';
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
  /** The two flows of the highest scores. */
  readonly nearest: readonly [Nearest, Nearest];
  /** Nearest phrase of each flow, -1 for none. */
  readonly phraseAt: Int32Array;
  readonly parts: Readonly<Record<'phrase' | 'words' | 'operator' | 'against', Float64Array>> & {
    readonly learnt: Learnt['flows'];
  };
  /** Nearest of what no flow answers: administrative demands, other talk. */
  readonly outside: Readonly<Record<'papers' | 'talk', Outside>>;
  /** Flows that say this very text. */
  readonly written: readonly number[];
  /** Weight of each known stem of the text. */
  readonly weights: ReadonlyMap<number, number>;
  /** Everyday words that no flow says: of talk about something else. */
  readonly elsewhere: number;
  /** That no flow answers it, as it was learnt, from 0 to 1. */
  readonly none: number;
}

/** Likeness of a text to every flow. */
export function scoreOf(index: RouteIndex, said: Utterance): Scored {
  const { weights, norm, elsewhere, held } = weighTerms(index, said.terms);
  const { phrase, phraseAt, outside } = nearestPhrases(index, weights, norm);
  const terms = said.terms.map(({ word }) => word);
  const learnt = index.learnt?.of(said) ?? NOTHING_LEARNT;
  const parts = {
    phrase,
    words: likenessOver(index.byFlow, weights, { size: index.ids.length, norm }),
    operator: operatorFactors(index, terms),
    against: againstFactors(index, held),
    learnt: learnt.flows,
  };
  const scores = new Float64Array(index.ids.length);
  for (let flow = 0; flow < scores.length; flow++) scores[flow] = nearness(parts, flow);
  const written = index.asWritten.get(said.folded) ?? [];
  for (const flow of written) scores[flow] = SCORE.saidAsWritten;
  return {
    said,
    scores,
    nearest: nearestTwo(scores),
    phraseAt,
    parts,
    outside,
    written,
    weights,
    elsewhere,
    none: learnt.none,
  };
}

const NOTHING_LEARNT: Learnt = { flows: new Float64Array(), none: 0 };

/** By its own words alone for a flow that the model does not know. */
function nearness(parts: Scored['parts'], flow: number): number {
  const { phrase, words, operator, against, learnt } = parts;
  const alike = SCORE.phrase * (phrase[flow] ?? 0) + SCORE.words * (words[flow] ?? 0);
  const like = alike * (operator[flow] ?? 0);
  const known = learnt[flow] ?? NOT_KNOWN;
  const both = known === NOT_KNOWN ? like : SCORE.learnt * known + (1 - SCORE.learnt) * like;
  return both * (against[flow] ?? 0);
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
  const strangers = new Map<string, boolean>();
  const held = new Set<number>();
  let square = 0;
  for (const { stem, sure, word } of terms) {
    const number = index.stemNumbers.get(stem) ?? -1;
    const idf = index.idf[number] ?? 0;
    held.add(number);
    if (idf === 0 || sure === 0) {
      strangers.set(stem, index.language.everyday.words.has(word));
    } else if (!weights.has(number)) {
      weights.set(number, idf * sure);
      square += idf * idf;
    }
  }
  const elsewhere = [...strangers.values()].filter((isEveryday) => isEveryday).length;
  const { strange, everyday, most } = SCORE.unknownSquare;
  square += Math.min(strange * (strangers.size - elsewhere) + everyday * elsewhere, most);
  return { weights, elsewhere, held, norm: Math.sqrt(square) || 1 };
}

function likenessOver(
  postings: Postings,
  weights: ReadonlyMap<number, number>,
  { size, norm }: { readonly size: number; readonly norm: number },
): Float64Array {
  const sums = new Float64Array(size);
  for (const [stem, weight] of weights) addTo(sums, postings, stem, weight);
  for (let flow = 0; flow < size; flow++) {
    sums[flow] = Math.min(1, (SCORE.wordsScale * (sums[flow] ?? 0)) / norm);
  }
  return sums;
}

/** By flow: whether an operator that a word names is its own. */
function operatorFactors(
  { services, language }: RouteIndex,
  words: readonly string[],
): Float64Array {
  const named = new Set(words.flatMap((word) => language.operatorNamed(word) ?? []));
  const factors = new Float64Array(services.length).fill(1);
  if (named.size === 0) return factors;
  return factors.map((_, flow) =>
    named.has(services[flow] ?? '') ? SCORE.operatorNamed : SCORE.otherNamed,
  );
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

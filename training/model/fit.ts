/**
 * Fits a linear classifier a kind (squared hinge, AdaGrad). Weights are a function of the examples in
 * their order: no clock, no chance, no locale, and of arithmetic only what IEEE 754 settles
 * (+ - × ÷ √).
 */

const ROUNDS = 14;
/** The weights are the mean of those of the last rounds: the last row seen counts no more than others. */
const MEAN_OF = 8;
const RATE = 0.1;
const BIAS_RATE = 0.02;
/** Hundredths of a margin, in which scores are told. */
export const SCALE = 100;
/** Thresholds are chosen by weights that did not see the rows they are chosen on: so many parts in turn. */
const FOLDS = 3;

/** What a row is known by, and for each kind whether it is of it. */
export interface LearntRow {
  readonly features: ReadonlySet<string>;
  readonly isOf: readonly boolean[];
  /** How dear a mistake on it is; 1 by default. */
  readonly cost?: number;
  /** Rows of one number are judged by weights that saw none of them; its place by default. */
  readonly group?: number;
}

/** A row as numbers: which features it has, of which kinds it is. */
export interface Example {
  readonly features: Int32Array;
  /** One over the square root of how many features it has, known or not. */
  readonly share: number;
  readonly isOf: readonly boolean[];
  /** How dear a mistake on it is; 1 for most. */
  readonly cost: number;
}

/** Weights of all kinds, those of one feature beside each other. */
export interface Weights {
  readonly bias: Float64Array;
  /** `feature × kinds + kind` */
  readonly of: Float64Array;
}

/** How many features there are, how many kinds, and how they are learnt. */
export interface Size {
  readonly features: number;
  readonly kinds: number;
  /** Draws weights back to zero: what a few rows alone tell is not trusted. */
  readonly decay: number;
  /** How dear a mistake on a row of each kind is. Absent: 1. */
  readonly costs?: Float64Array;
  /** Weights that are learnt, by 1; the others stay zero. Absent: all. */
  readonly kept?: Uint8Array;
}

/** A row as an example of what its features, known by their numbers, stand for. */
export function toExample(
  { features, isOf, cost = 1 }: LearntRow,
  numbers: ReadonlyMap<string, number>,
): Example {
  return {
    features: Int32Array.from([...features].flatMap((one) => numbers.get(one) ?? [])),
    share: 1 / Math.sqrt(Math.max(1, features.size)),
    isOf,
    cost,
  };
}

/** Scores of each example by weights made from the others only, those of its group left out. */
export function crossScores(
  examples: readonly Example[],
  groups: readonly number[],
  size: Size,
): readonly (readonly number[])[] {
  const foldOf = (at: number): number => (groups[at] ?? at) % FOLDS;
  const scores: (readonly number[])[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(
      examples.filter((_, at) => foldOf(at) !== fold),
      size,
    );
    examples.forEach((example, at) => {
      if (foldOf(at) !== fold) return;
      scores[at] = [...marginsOf(weights, example)].map((margin) => margin * SCALE);
    });
  }
  return scores;
}

/** Weights that put most examples on their side. */
export function fit(examples: readonly Example[], size: Size): Weights {
  const weights = noWeights(size);
  const mean = noWeights(size);
  const steps = new Float64Array(size.features * size.kinds).fill(0.001);
  const order = examples.map((_, at) => at);
  const next = randomFrom(7);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next);
    for (const at of order) {
      const example = examples[at];
      if (example) learn(weights, steps, example, size);
    }
    if (round >= ROUNDS - MEAN_OF) addTo(mean, weights);
  }
  return mean;
}

function noWeights({ features, kinds }: Size): Weights {
  return { bias: new Float64Array(kinds), of: new Float64Array(features * kinds) };
}

/** Adds the part of a mean that these weights are. */
function addTo(mean: Weights, { bias, of }: Weights): void {
  for (let at = 0; at < bias.length; at++)
    mean.bias[at] = at0(mean.bias, at) + at0(bias, at) / MEAN_OF;
  for (let at = 0; at < of.length; at++) mean.of[at] = at0(mean.of, at) + at0(of, at) / MEAN_OF;
}

/** One step of each kind towards a margin of one on its right side. */
function learn(
  weights: Weights,
  steps: Float64Array,
  example: Example,
  { decay, kept, costs }: Size,
): void {
  const { bias, of } = weights;
  const margins = marginsOf(weights, example);
  const kinds = margins.length;
  for (let kind = 0; kind < kinds; kind++) {
    const side = example.isOf[kind] === true ? 1 : -1;
    const missing = 1 - side * at0(margins, kind);
    if (missing <= 0) continue;
    const cost = side > 0 ? (costs?.[kind] ?? 1) : 1;
    const slope = -side * missing * example.cost * cost;
    bias[kind] = at0(bias, kind) - BIAS_RATE * slope;
    const each = slope * example.share;
    for (const feature of example.features) {
      const at = feature * kinds + kind;
      if (kept?.[at] === 0) continue;
      const step = at0(steps, at) + each * each;
      steps[at] = step;
      const weight = at0(of, at);
      of[at] = weight - (RATE * (each + decay * weight)) / Math.sqrt(step);
    }
  }
}

/** How far on its side each kind stands. */
function marginsOf({ bias, of }: Weights, { features, share }: Example): Float64Array {
  const kinds = bias.length;
  const sums = new Float64Array(kinds);
  for (const feature of features) {
    const from = feature * kinds;
    for (let kind = 0; kind < kinds; kind++) sums[kind] = at0(sums, kind) + at0(of, from + kind);
  }
  for (let kind = 0; kind < kinds; kind++) sums[kind] = at0(bias, kind) + at0(sums, kind) * share;
  return sums;
}

function at0(values: Float64Array, at: number): number {
  return values[at] ?? 0;
}

/** Park and Miller: the same numbers everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    const [a = 0, b = 0] = [order[at], order[other]];
    order[at] = b;
    order[other] = a;
  }
}

/** The lowest whole score that at most this share of them reaches. */
export function scoreAbove(scores: readonly number[], share: number): number {
  const sorted = [...scores].sort((a, b) => b - a);
  return Math.ceil((sorted[Math.floor(sorted.length * share)] ?? 0) + 0.5);
}

import { fold } from '../../bot/territory/fold.ts';
import { DANGERS, isGrave, type DangerModel } from '../../bot/understanding/danger.ts';
import { createFamilies, type FamilyWords } from '../../bot/understanding/danger/families.ts';
import { featuresOf } from '../../bot/understanding/danger/features.ts';
import { STEP } from '../../bot/understanding/danger/model.ts';
import { HEAVIEST } from '../../bot/understanding/danger/model-text.ts';
import { type Row } from './read-rows.ts';

/**
 * Trains one linear classifier a kind (squared hinge, AdaGrad) on the features of rows. The model is
 * a function of the rows in their order, byte for byte: no clock, no chance, no locale, and of
 * arithmetic only what IEEE 754 settles (+ - × ÷ √).
 */

/** A feature that fewer rows have is not learnt: it tells of that row alone. */
const LEAST_ROWS = 3;
/** Features kept: those that weigh most where they are often said. */
const MOST_FEATURES = 27_000;
/** Said more often than this, a feature is kept no sooner. */
const OFTEN = 300;
const ROUNDS = 14;
/** The weights are the mean of those of the last rounds: the last row seen counts no more than others. */
const MEAN_OF = 8;
const RATE = 0.1;
const BIAS_RATE = 0.02;
/** Draws weights back to zero: what a few rows alone tell is not trusted. */
const DECAY = 0.03;
/** Hundredths of a margin, in which scores are told. */
const SCALE = 100;
/** Thresholds are chosen by weights that did not see the rows they are chosen on: so many parts in turn. */
const FOLDS = 3;

/**
 * Shares of rows without danger that may be met by a screen, or by a line: everyday messages, and
 * those that sound like a danger.
 */
const FALSE_SCREENS = { everyday: 0.0065, alike: 0.05 };
const FALSE_LINES = { everyday: 0.03, alike: 0.2 };

/** A row with what it is known by. */
interface Text extends Pick<Row, 'kinds' | 'among'> {
  readonly features: ReadonlySet<string>;
}

/** A row as numbers: which features it has, of which kinds it is. */
interface Example {
  readonly features: Int32Array;
  /** One over the square root of how many features it has, known or not. */
  readonly share: number;
  readonly isOf: readonly boolean[];
  readonly among: Row['among'];
}

/** Weights of all kinds, those of one feature beside each other. */
interface Weights {
  readonly bias: Float64Array;
  /** `feature × kinds + kind` */
  readonly of: Float64Array;
}

const KINDS = DANGERS.length;

export function train(rows: readonly Row[], words: FamilyWords): DangerModel {
  const families = createFamilies(words);
  const texts = rows.map(({ kinds, among, text }) => ({
    kinds,
    among,
    features: featuresOf(fold(text), families),
  }));
  const known = featuresIn(texts);
  const first = toExamples(texts, known.names);
  const features = heaviest(fit(first, known.names.length), known);
  const examples = toExamples(texts, features);
  const weights = fit(examples, features.length);
  return {
    words,
    ...quantised(weights, features),
    ...thresholds(examples, crossScores(examples, features.length)),
  };
}

interface Known {
  /** In order. */
  readonly names: readonly string[];
  /** In how many rows each stands. */
  readonly counts: readonly number[];
}

function featuresIn(texts: readonly Text[]): Known {
  const counts = new Map<string, number>();
  for (const { features } of texts) {
    for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= LEAST_ROWS);
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return { names: kept.map(([name]) => name), counts: kept.map(([, count]) => count) };
}

/** Features that weigh most for some kind, where they are often said; in order. */
function heaviest({ of }: Weights, { names, counts }: Known): readonly string[] {
  const weighing = names.map((name, at) => {
    const weights = of.subarray(at * KINDS, (at + 1) * KINDS);
    const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
    return { name, weight: most * Math.sqrt(Math.min(counts[at] ?? 0, OFTEN)) };
  });
  weighing.sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
  return weighing
    .slice(0, MOST_FEATURES)
    .map(({ name }) => name)
    .sort();
}

function toExamples(texts: readonly Text[], names: readonly string[]): readonly Example[] {
  const numbers = new Map(names.map((one, at) => [one, at]));
  return texts.map(({ kinds, among, features }) => ({
    among,
    features: Int32Array.from([...features].flatMap((one) => numbers.get(one) ?? [])),
    share: 1 / Math.sqrt(Math.max(1, features.size)),
    isOf: DANGERS.map((kind) => kinds.includes(kind)),
  }));
}

/** Scores of each example by weights made from the others only. */
function crossScores(examples: readonly Example[], size: number): readonly (readonly number[])[] {
  const scores: (readonly number[])[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(
      examples.filter((_, at) => at % FOLDS !== fold),
      size,
    );
    examples.forEach((example, at) => {
      if (at % FOLDS !== fold) return;
      scores[at] = [...marginsOf(weights, example)].map((margin) => margin * SCALE);
    });
  }
  return scores;
}

function fit(examples: readonly Example[], size: number): Weights {
  const weights = noWeights(size);
  const mean = noWeights(size);
  const steps = new Float64Array(size * KINDS).fill(0.001);
  const order = examples.map((_, at) => at);
  const next = randomFrom(7);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next);
    for (const at of order) {
      const example = examples[at];
      if (example) learn(weights, steps, example);
    }
    if (round >= ROUNDS - MEAN_OF) addTo(mean, weights);
  }
  return mean;
}

function noWeights(size: number): Weights {
  return { bias: new Float64Array(KINDS), of: new Float64Array(size * KINDS) };
}

/** Adds the part of a mean that these weights are. */
function addTo(mean: Weights, { bias, of }: Weights): void {
  for (let at = 0; at < bias.length; at++)
    mean.bias[at] = at0(mean.bias, at) + at0(bias, at) / MEAN_OF;
  for (let at = 0; at < of.length; at++) mean.of[at] = at0(mean.of, at) + at0(of, at) / MEAN_OF;
}

/** One step of each kind towards a margin of one on its right side. */
function learn(weights: Weights, steps: Float64Array, example: Example): void {
  const { bias, of } = weights;
  const margins = marginsOf(weights, example);
  for (let kind = 0; kind < KINDS; kind++) {
    const side = example.isOf[kind] === true ? 1 : -1;
    const missing = 1 - side * at0(margins, kind);
    if (missing <= 0) continue;
    const slope = -side * missing;
    bias[kind] = at0(bias, kind) - BIAS_RATE * slope;
    const each = slope * example.share;
    for (const feature of example.features) {
      const at = feature * KINDS + kind;
      const step = at0(steps, at) + each * each;
      steps[at] = step;
      const weight = at0(of, at);
      of[at] = weight - (RATE * (each + DECAY * weight)) / Math.sqrt(step);
    }
  }
}

/** How far on its side each kind stands. */
function marginsOf({ bias, of }: Weights, { features, share }: Example): Float64Array {
  const sums = new Float64Array(KINDS);
  for (const feature of features) {
    const from = feature * KINDS;
    for (let kind = 0; kind < KINDS; kind++) sums[kind] = at0(sums, kind) + at0(of, from + kind);
  }
  for (let kind = 0; kind < KINDS; kind++) sums[kind] = at0(bias, kind) + at0(sums, kind) * share;
  return sums;
}

function at0(values: Float64Array, at: number): number {
  return values[at] ?? 0;
}

/** Whole steps, and a bias in hundredths. */
function quantised(
  { bias, of }: Weights,
  features: readonly string[],
): Pick<DangerModel, 'bias' | 'weights'> {
  const step = (weight: number): number => {
    const steps = Math.round((weight * SCALE) / STEP);
    return Math.max(-HEAVIEST, Math.min(HEAVIEST, steps));
  };
  const weightsOf = (at: number) => Int8Array.from(of.subarray(at * KINDS, (at + 1) * KINDS), step);
  return {
    bias: [...bias].map((one) => Math.round(one * SCALE)),
    weights: new Map(features.map((feature, at) => [feature, weightsOf(at)])),
  };
}

/**
 * The lowest scores that keep false screens and false lines under their shares. Margins of all kinds
 * are alike, so that one threshold serves them all.
 */
function thresholds(
  examples: readonly Example[],
  scores: readonly (readonly number[])[],
): Pick<DangerModel, 'sure' | 'doubtful'> {
  const least = (
    isOne: (kind: number) => boolean,
    shares: Readonly<Record<'everyday' | 'alike', number>>,
  ): number => {
    const most = (among: Row['among']) =>
      scores
        .filter((_, at) => isHarmless(examples[at]) && examples[at]?.among === among)
        .map((row) => Math.max(...row.filter((_, kind) => isOne(kind))));
    return Math.max(
      scoreAbove(most('everyday'), shares.everyday),
      scoreAbove(most('alike'), shares.alike),
    );
  };
  const isSoftAt = (kind: number): boolean => !isGraveAt(kind);
  const screen = least(isGraveAt, FALSE_SCREENS);
  const demand = least(isSoftAt, FALSE_SCREENS);
  const doubt = least(isGraveAt, FALSE_LINES);
  const line = least(isSoftAt, FALSE_LINES);
  return {
    sure: DANGERS.map((_, kind) => (isGraveAt(kind) ? screen : demand)),
    doubtful: DANGERS.map((_, kind) => (isGraveAt(kind) ? doubt : line)),
  };
}

function isHarmless(example: Example | undefined): boolean {
  return example?.isOf.includes(true) === false;
}

function isGraveAt(at: number): boolean {
  const kind = DANGERS[at];
  return kind !== undefined && isGrave(kind);
}

/** The lowest whole score that at most this share of them reaches. */
function scoreAbove(scores: readonly number[], share: number): number {
  const sorted = [...scores].sort((a, b) => b - a);
  return Math.ceil((sorted[Math.floor(sorted.length * share)] ?? 0) + 0.5);
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

import { fold } from '../../bot/territory/fold.ts';
import { WEIGHT_STEP } from '../../bot/understanding/model/linear-model.ts';
import {
  ANYWHERE,
  featuresOf,
  LEVELS,
  type ReplyModel,
} from '../../bot/understanding/replies/reply-model.ts';
import { type TrainedModel } from '../model/write-linear-model.ts';
import { type ReplyRow } from './read-rows.ts';

/** A model with all its weights at hand. */
export type TrainedReplyModel = ReplyModel & Pick<TrainedModel, 'weights'>;

/** Rows of an option that are taken for granted, worded as all rows are: few of its own tell little. */
const GRANTED = 2;
/** Steps of a weight in one whole. */
const STEPS = 100 / WEIGHT_STEP;

/** How many texts there are, and in how many of them each feature stands. */
interface Counts {
  texts: number;
  readonly of: Map<string, number>;
}

/**
 * Weighs each feature for each option of a question by how much oftener the rows of that option have it
 * than those of the others, and than all rows: a logarithm (naive Bayes); so too for all options of one
 * id together, whatever the question: "non" and "par courrier" are said alike everywhere. What all people
 * say tells nothing, and what speaks against an option is left out. A function of the rows in their order,
 * byte for byte.
 */
export function train(rows: readonly ReplyRow[]): TrainedReplyModel {
  const all = noCounts();
  const questions = new Map<string, Map<string, Counts>>();
  for (const { question, option, text } of rows) {
    const features = featuresOf(fold(text));
    count(all, features);
    for (const asked of new Set([question, ANYWHERE])) {
      const options = questions.get(asked) ?? new Map<string, Counts>();
      questions.set(asked, options);
      const own = options.get(option) ?? noCounts();
      options.set(option, own);
      count(own, features);
    }
  }
  const kinds: string[] = [];
  const weighing: (readonly [feature: string, kind: number, weight: number])[] = [];
  for (const [question, options] of questions) {
    const together = sumOf([...options.values()]);
    for (const [option, own] of options) {
      const kind = kinds.push(`${question}=${option}`) - 1;
      for (const feature of own.of.keys()) {
        const weight = weightOf(feature, own, { together, all });
        if (weight > 0) weighing.push([feature, kind, weight]);
      }
    }
  }
  return { kinds, words: new Map(), bias: kinds.map(() => 0), weights: byFeature(weighing, kinds) };
}

function noCounts(): Counts {
  return { texts: 0, of: new Map() };
}

function count(counts: Counts, features: ReadonlySet<string>): void {
  counts.texts += 1;
  for (const one of features) counts.of.set(one, (counts.of.get(one) ?? 0) + 1);
}

function sumOf(options: readonly Counts[]): Counts {
  const sum = noCounts();
  for (const { texts, of } of options) {
    sum.texts += texts;
    for (const [one, many] of of) sum.of.set(one, (sum.of.get(one) ?? 0) + many);
  }
  return sum;
}

/** In steps, of a size that weights have; 0 for what tells little. */
function weightOf(
  feature: string,
  own: Counts,
  { together, all }: Readonly<Record<'together' | 'all', Counts>>,
): number {
  const usual = ((all.of.get(feature) ?? 0) + 0.5) / (all.texts + 1);
  const shareOf = (many: number, texts: number) => (many + GRANTED * usual) / (texts + GRANTED);
  const here = own.of.get(feature) ?? 0;
  const elsewhere = (together.of.get(feature) ?? 0) - here;
  const share = shareOf(here, own.texts);
  const others = Math.max(shareOf(elsewhere, together.texts - own.texts), usual);
  const steps = Math.log(share / others) * STEPS;
  return LEVELS.findLast((level) => steps >= level - HALF) ?? 0;
}

/** Half of what two sizes differ by. */
const HALF = 5;

function byFeature(
  weighing: readonly (readonly [feature: string, kind: number, weight: number])[],
  kinds: readonly string[],
): TrainedReplyModel['weights'] {
  const weights = new Map<string, Int8Array>();
  for (const [feature, kind, weight] of weighing) {
    const of = weights.get(feature) ?? new Int8Array(kinds.length);
    of[kind] = weight;
    weights.set(feature, of);
  }
  return weights;
}

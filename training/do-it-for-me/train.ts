import { clausesOf } from '../../bot/understanding/do-it-for-me/clauses.ts';
import { featuresOf } from '../../bot/understanding/do-it-for-me/features.ts';
import { LEVELS } from '../../bot/understanding/do-it-for-me/model.ts';
import { createFamilies, type FamilyWords } from '../../bot/understanding/model/families.ts';
import { trainLinear } from '../model/train-linear.ts';
import { type TrainedModel } from '../model/write-linear-model.ts';
import { type Row } from './read-rows.ts';

/** Features kept: those that weigh most where they are often said. */
const MOST_FEATURES = 12_500;
/** Of what is heard, so much must be asked: whoever asks something else is sent away wrongly. */
const PRECISION = 0.94;

/** Trains the model of "do it for me". It is a function of the rows in their order, byte for byte. */
export function train(rows: readonly Row[], words: FamilyWords): TrainedModel {
  const families = createFamilies(words);
  const learnt = rows.map(({ isAsked, text }) => ({
    features: featuresOf(clausesOf(text), families),
    isOf: [isAsked],
  }));
  const { scores, ...model } = trainLinear(learnt, { most: MOST_FEATURES, levels: LEVELS });
  const seenByNone = scores();
  const ranked = rows.map(({ isAsked }, at) => ({ isAsked, score: seenByNone[at]?.[0] ?? 0 }));
  return { words, ...model, thresholds: [[lowestSure(ranked)]] };
}

/** The lowest whole score from which enough of what is heard is asked. */
function lowestSure(
  rows: readonly { readonly isAsked: boolean; readonly score: number }[],
): number {
  const sorted = [...rows].sort((a, b) => b.score - a.score);
  let asked = 0;
  let lowest = Infinity;
  sorted.forEach(({ isAsked, score }, at) => {
    if (isAsked) asked += 1;
    if (asked / (at + 1) >= PRECISION) lowest = score;
  });
  return Math.ceil(lowest);
}

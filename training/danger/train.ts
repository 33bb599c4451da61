import { fold } from '../../bot/territory/fold.ts';
import { DANGERS, isGrave, type DangerModel } from '../../bot/understanding/danger.ts';
import { leaning } from '../../bot/understanding/danger/leaning.ts';
import { createFamilies, type FamilyWords } from '../../bot/understanding/model/families.ts';
import { featuresOf } from '../../bot/understanding/model/features.ts';
import { trainLinear } from '../model/train-linear.ts';
import { type Row } from './read-rows.ts';
import { thresholds } from './thresholds.ts';

/** Trains the model of danger. It is a function of the rows in their order, byte for byte. */

/** Features kept: those that weigh most where they are often said. */
const MOST_FEATURES = 26_500;
/** Draws weights back to zero: less than for other models, for there are many rows. */
const DECAY = 0.01;
/** A false alarm on an everyday message is so much dearer than on another. */
const EVERYDAY_COST = 3;

export function train(rows: readonly Row[], words: FamilyWords): DangerModel {
  const families = createFamilies(words);
  const learnt = rows.map(({ kinds, among, text }) => ({
    features: featuresOf(fold(text), families),
    isOf: [
      ...DANGERS.map((kind) => kinds.includes(kind)),
      // What all danger, and all grave danger, has: as in HEADS.
      kinds.length > 0,
      kinds.some(isGrave),
    ],
    cost: kinds.length === 0 && among === 'everyday' ? EVERYDAY_COST : 1,
  }));
  const { scores, ...model } = trainLinear(learnt, { most: MOST_FEATURES, decay: DECAY });
  return { words, ...model, ...thresholds(rows, scores().map(leaning)) };
}

import { fold } from '../../bot/territory/fold.ts';
import { LEARNT, isGrave } from '../../bot/understanding/danger.ts';
import { brevity } from '../../bot/understanding/danger/brevity.ts';
import { featuresOf } from '../../bot/understanding/danger/features.ts';
import { LEVELS } from '../../bot/understanding/danger/model.ts';
import { leaning } from '../../bot/understanding/danger/leaning.ts';
import { createFamilies, type FamilyWords } from '../../bot/understanding/model/families.ts';
import { type Levels } from '../../bot/understanding/model/model-format.ts';
import { trainLinear } from '../model/train-linear.ts';
import { type TrainedDangerModel } from '../write-models.ts';
import { type Row } from './read-rows.ts';
import { thresholds } from './thresholds.ts';

/** Trains the model of danger. It is a function of the rows in their order, byte for byte. */

/** How large a model is made. */
export interface ModelSize {
  /** Features kept: those that weigh most where they are often said. */
  readonly most: number;
  readonly levels: Levels;
}

/** What the service hears with. */
const SERVED: ModelSize = { most: 66_600, levels: LEVELS };
/** What a mediator carries away: it fits a phone's download. */
export const CARRIED: ModelSize = { most: 26_000, levels: LEVELS };
/** Draws weights back to zero. Set, as the number of features, by leaving out one writer's rows. */
const DECAY = 0.05;
/** A false alarm on an everyday message is so much dearer than on another. */
const EVERYDAY_COST = 3;

export function train(
  rows: readonly Row[],
  words: FamilyWords,
  { most, levels }: ModelSize = SERVED,
): TrainedDangerModel {
  const families = createFamilies(words);
  const groups = new Map([...new Set(rows.map(({ text }) => text))].map((text, at) => [text, at]));
  const learnt = rows.map(({ kinds, among, cost, text }) => ({
    features: featuresOf(fold(text), families),
    isOf: [
      ...LEARNT.map((kind) => kinds.includes(kind)),
      // What all danger, and all grave danger, has: as in HEADS.
      kinds.length > 0,
      kinds.some(isGrave),
    ],
    group: groups.get(text) ?? 0,
    cost: cost * (kinds.length === 0 && among === 'everyday' ? EVERYDAY_COST : 1),
  }));
  const { scores, ...model } = trainLinear(learnt, {
    most,
    decay: DECAY,
    levels,
  });
  const weighed = scores().map((heads, at) => {
    const short = brevity(fold(rows[at]?.text ?? ''));
    return leaning(heads).map((score) => score - short);
  });
  return { words, ...model, ...thresholds(rows, weighed) };
}

import { fold } from '../../bot/territory/fold.ts';
import { createFamilies, type FamilyWords } from '../../bot/understanding/model/families.ts';
import { featuresOf } from '../../bot/understanding/routing/features.ts';
import { LEVELS, NO_FLOW, type TrainedRouteModel } from '../../bot/understanding/routing/model.ts';
import { trainLinear } from '../model/train-linear.ts';
import { type Row } from './read-rows.ts';

/** Features kept: those that weigh most where they are often said. */
const MOST_FEATURES = 48_000;
/** Weights kept: one of a feature for a flow. */
const MOST_PAIRS = 300_000;
/** There are few rows a flow: what two of them say is learnt. */
const LEAST_ROWS = 2;
/** Draws weights back to zero. Set, as all here, by leaving out one writer's rows. */
const DECAY = 0.03;

/** Trains the model of routing. It is a function of rows and families in their order, byte for byte. */
export function train(rows: readonly Row[], words: FamilyWords): TrainedRouteModel {
  const families = createFamilies(words);
  const flows = [...new Set(rows.flatMap((row) => row.flows))].sort();
  const learnt = rows.map((row) => ({
    features: featuresOf(fold(row.text), families),
    isOf: [...flows.map((flow) => row.flows.includes(flow)), row.flows.length === 0],
  }));
  const { bias, weights } = trainLinear(learnt, {
    most: MOST_FEATURES,
    mostPairs: MOST_PAIRS,
    leastRows: LEAST_ROWS,
    decay: DECAY,
    levels: LEVELS,
    isBalanced: true,
  });
  return { kinds: [...flows, NO_FLOW], words, bias, weights };
}

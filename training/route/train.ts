import { fold } from '../../bot/territory/fold.ts';
import { createFamilies, type FamilyWords } from '../../bot/understanding/model/families.ts';
import { featuresOf } from '../../bot/understanding/routing/features.ts';
import { LEVELS, NO_FLOW } from '../../bot/understanding/routing/model.ts';
import { type Levels } from '../../bot/understanding/model/model-format.ts';
import { trainLinear } from '../model/train-linear.ts';
import { type TrainedRouteModel } from '../write-models.ts';
import { type Row } from './read-rows.ts';

/** How large a model is made. */
export interface ModelSize {
  /** Features kept: those that weigh most where they are often said. */
  readonly most: number;
  /** Weights kept: one of a feature for a flow. */
  readonly mostPairs: number;
  readonly levels: Levels;
}

/** What the service hears with. */
const SERVED: ModelSize = { most: 50_000, mostPairs: 315_000, levels: LEVELS };
/** What a mediator carries away: with every second size of weights, it fits a phone's download. */
export const CARRIED: ModelSize = {
  most: 20_000,
  mostPairs: 130_000,
  levels: LEVELS.filter((_, at) => at % 2 === 1),
};
/** There are few rows a flow: what two of them say is learnt. */
const LEAST_ROWS = 2;
/** Draws weights back to zero. Set, as all here, by leaving out one writer's rows. */
const DECAY = 0.03;

/** Trains the model of routing. It is a function of rows and families in their order, byte for byte. */
export function train(
  rows: readonly Row[],
  words: FamilyWords,
  { most, mostPairs, levels }: ModelSize = SERVED,
): TrainedRouteModel {
  const families = createFamilies(words);
  const flows = [...new Set(rows.flatMap((row) => row.flows))].sort();
  const learnt = rows.map((row) => ({
    features: featuresOf(fold(row.text), families),
    isOf: [...flows.map((flow) => row.flows.includes(flow)), row.flows.length === 0],
  }));
  const { bias, weights } = trainLinear(learnt, {
    most,
    mostPairs,
    leastRows: LEAST_ROWS,
    decay: DECAY,
    levels,
    isBalanced: true,
  });
  return { kinds: [...flows, NO_FLOW], words, bias, weights };
}

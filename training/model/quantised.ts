import { WEIGHT_STEP } from '../../bot/understanding/model/linear-model.ts';
import { type TrainedModel } from './write-linear-model.ts';
import { type Levels } from '../../bot/understanding/model/model-format.ts';
import { SCALE, type Weights } from './fit.ts';

/** Each weight as the nearest of the sizes that it may have, and a bias in hundredths. */
export function quantised(
  { bias, of }: Weights,
  features: readonly string[],
  levels: Levels,
): Pick<TrainedModel, 'bias' | 'weights'> {
  const kinds = bias.length;
  const nearest = (weight: number): number => {
    const steps = Math.abs(weight * SCALE) / WEIGHT_STEP;
    const far = (level: number) => Math.abs(level - steps);
    return Math.sign(weight) * levels.reduce((best, one) => (far(one) < far(best) ? one : best), 0);
  };
  const weightsOf = (at: number) =>
    Int8Array.from(of.subarray(at * kinds, (at + 1) * kinds), nearest);
  return {
    bias: [...bias].map((one) => Math.round(one * SCALE)),
    weights: new Map(features.map((feature, at) => [feature, weightsOf(at)])),
  };
}

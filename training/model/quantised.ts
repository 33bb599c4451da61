import { WEIGHT_STEP, type LinearModel } from '../../bot/understanding/model/linear-model.ts';
import { SCALE, type Weights } from './fit.ts';

/** Whole steps, and a bias in hundredths. */
export function quantised(
  { bias, of }: Weights,
  features: readonly string[],
  largest: number,
): Pick<LinearModel, 'bias' | 'weights'> {
  const kinds = bias.length;
  const step = (weight: number): number => {
    const steps = Math.round((weight * SCALE) / WEIGHT_STEP);
    return Math.max(-largest, Math.min(largest, steps));
  };
  const weightsOf = (at: number) => Int8Array.from(of.subarray(at * kinds, (at + 1) * kinds), step);
  return {
    bias: [...bias].map((one) => Math.round(one * SCALE)),
    weights: new Map(features.map((feature, at) => [feature, weightsOf(at)])),
  };
}

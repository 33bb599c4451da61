import { LEVELS } from '../../bot/understanding/routing/model.ts';
import { type ModelSize } from '../route/train.ts';

/** A third of a model of routing: entries are as many, and told in fewer words. */
export const SIZE: ModelSize = { most: 48_000, mostPairs: 320_000, levels: LEVELS };

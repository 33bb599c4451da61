import { LEVELS } from '../../bot/understanding/routing/model.ts';
import { type ModelSize } from '../route/train.ts';

/** A third of a model of routing: entries are as many, and told in fewer words. */
export const SIZE: ModelSize = { most: 24_000, mostPairs: 150_000, levels: LEVELS };

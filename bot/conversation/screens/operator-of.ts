import { type Operator } from '../../permanences/model.ts';
import { type World } from '../world.ts';

/** The operator that a step speaks of, for `{site}` and `{account}`. */
export function operatorOf(world: World, id: string | undefined): Operator | undefined {
  return id === undefined ? undefined : world.operators.get(id);
}

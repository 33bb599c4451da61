import { type Instant } from '../permanences/model.ts';
import { worldIn } from './world-in.ts';
import { worldOn } from './world-on.ts';
import { type World } from './world.ts';

/**
 * The World of a structure, as it is on the day of an instant.
 *
 * @example worldFor(world, undefined, now) === worldFor(world, undefined, now) // true
 */
export function worldFor(world: World, structure: string | undefined, now: Instant): World {
  return worldOn(worldIn(world, structure), now);
}

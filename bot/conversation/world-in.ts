import { type World } from './world.ts';

/**
 * The World of a structure: everyone's, overlaid with the structure's own flows and data.
 *
 * @example worldIn(world, undefined) === world // true
 */
export function worldIn(world: World, structure: string | undefined): World {
  return world.own?.get(structure ?? '') ?? world;
}

import { agreedOnly } from '../permanences/agreed-only.ts';
import { type World } from './world.ts';

/**
 * The World of a structure: everyone's, overlaid with the structure's own flows and data; without
 * what operators have not agreed to, where the structure wants so.
 *
 * @example worldIn(world, undefined) === world // true
 */
export function worldIn(world: World, structure: string | undefined): World {
  const own = world.own?.get(structure ?? '') ?? world;
  const wants = world.structures.get(structure ?? '')?.requireValidated === true;
  return wants ? agreedWorld(own) : own;
}

const agreed = new WeakMap<World, World>();

/** The same object each time: what is kept for a World is kept for this one too. */
function agreedWorld(world: World): World {
  const known = agreed.get(world);
  if (known) return known;
  const made = { ...world, permanences: agreedOnly(world.permanences), isOwn: true };
  agreed.set(world, made);
  return made;
}

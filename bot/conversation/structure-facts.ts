import { type Walk } from '../engine/walk.ts';
import { type World } from './world.ts';

/** What a structure knows of who comes to it, in order of names: facts and values that exist. */
export function structureFacts(world: World, structure: string | undefined): Walk['outside'] {
  const facts = world.structures.get(structure ?? '')?.facts ?? new Map<string, string>();
  return [...facts]
    .filter(([name, value]) => world.facts.get(name)?.values.includes(value) === true)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => [name, world.facts.get(name)?.several === true ? [value] : value]);
}

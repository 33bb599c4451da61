import { toDirectory } from '../understanding/guard.ts';
import { type World } from './world.ts';

const known = new WeakMap<World, ReadonlySet<string>>();

/**
 * Phone numbers of a World's operators and emergency lines, digits only: they are public.
 *
 * @example publicNumbers(world).has('3230') // true
 */
export function publicNumbers(world: World): ReadonlySet<string> {
  const found = known.get(world) ?? numbersOf(world);
  known.set(world, found);
  return found;
}

function numbersOf({ operators, urgent }: World): ReadonlySet<string> {
  const sections = [...(urgent?.values() ?? [])].flatMap((answer) => answer.sections);
  return toDirectory([
    ...[...operators.values()].flatMap(({ phones }) => phones.map(({ number }) => number)),
    ...sections.flatMap(({ lines }) => lines.map(({ number }) => number)),
  ]);
}

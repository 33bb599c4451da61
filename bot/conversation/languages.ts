import { type World } from './world.ts';

/**
 * Languages that a conversation may use, in the order offered: everyone's, then those that its
 * structure enabled.
 *
 * @example languagesOf(world, undefined) // ['fr', 'en']
 */
export function languagesOf(
  world: Pick<World, 'languages' | 'wanted' | 'structures'>,
  structure: string | undefined,
): readonly string[] {
  const turnedOn = world.structures.get(structure ?? '')?.languages ?? [];
  return [...world.languages, ...world.wanted.filter((lang) => turnedOn.includes(lang))];
}

/**
 * All languages that a screen may be in: a person who types one, or follows its address, is answered
 * in it, offered or not.
 *
 * @example spokenLanguages(world) // ['fr', 'en', 'ar']
 */
export function spokenLanguages({
  languages,
  wanted,
}: Pick<World, 'languages' | 'wanted'>): readonly string[] {
  return [...languages, ...wanted];
}

import { type World } from './world.ts';

/** Whether folded words are the name of a town: "Méré" is one, and "c'est ma mère" none. */
export function isTownName({ communes, language }: World, words: readonly string[]): boolean {
  const isPlain = words.every((word) => language.everyday.has(word) || language.stop.has(word));
  return !isPlain && communes.isName(words);
}

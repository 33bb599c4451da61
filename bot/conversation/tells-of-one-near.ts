import { fold } from '../territory/fold.ts';
import { type World } from './world.ts';

/**
 * Whether a text tells of a person near and of nobody else, so that one asks for them: "mon voisin a
 * perdu sa carte vitale". Not of a child, whose matters are one's own, nor of who died or is in
 * danger, nor where it is asked how things are for everybody: "mon voisin a le RSA, c'est normal ?".
 *
 * @example tellsOfOneNear(world, 'mon voisin a perdu sa carte vitale') // true
 */
export function tellsOfOneNear({ language }: Pick<World, 'language'>, text: string): boolean {
  const folded = fold(text);
  const near = language.ways('of-one-near');
  if (!near.isIn(folded) || language.ways('not-for-one-near').isIn(folded)) return false;
  const rest = near.replaced(folded, '');
  return !language.ways('of-myself').isIn(rest) && !language.ways('mine').isIn(rest);
}

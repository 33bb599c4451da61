import { type World } from '../conversation/world.ts';
import { dangerOf } from '../understanding/danger.ts';

const WORDS = 'bonjour';

/**
 * Has a World work out now what it puts off until the first words that someone types: the index of
 * demands, the beginnings of the signs of danger.
 */
export function warmUp({ router }: Pick<World, 'router'>): void {
  dangerOf(WORDS);
  router.route(WORDS);
}

import { type World } from '../conversation/world.ts';

const WORDS = 'bonjour';

/**
 * Has a World work out now what it puts off until the first words that someone types: the index of
 * demands, the model of danger.
 */
export function warmUp({ danger, router }: Pick<World, 'danger' | 'router'>): void {
  danger?.hear(WORDS);
  router.route(WORDS);
}

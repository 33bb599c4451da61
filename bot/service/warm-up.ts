import { type World } from '../conversation/world.ts';

const WORDS = 'bonjour';

/**
 * Has a World work out now what it puts off until the first words that someone types: the model of
 * danger, then, once others had their turn, the index of demands.
 */
export function warmUp({ danger, router }: Pick<World, 'danger' | 'router'>): void {
  danger?.hear(WORDS);
  setImmediate(() => router.route(WORDS));
}

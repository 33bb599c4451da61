import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type World } from '../conversation/world.ts';
import { readReviews, REVIEWS_FILE } from '../data/reviews.ts';

/**
 * A World, and those of structures, with what was read at the desk: from the overlay alone, which
 * nobody else writes. A file of the same name in a data folder says nothing.
 */
export function withReviews(world: World, overlay: string | undefined): World {
  const path = overlay === undefined ? undefined : join(overlay, REVIEWS_FILE);
  if (path === undefined || !existsSync(path)) return world;
  const reviews = readReviews(readFileSync(path, 'utf8'));
  const own = [...(world.own ?? [])].map(([id, one]) => [id, { ...one, reviews }] as const);
  return { ...world, reviews, ...(own.length > 0 && { own: new Map(own) }) };
}

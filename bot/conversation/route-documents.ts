import { type RouteDocument } from '../understanding/router.ts';
import { type World } from './world.ts';

/**
 * What people say for each flow and each topic not written yet, in every language.
 *
 * @example routeDocuments(world).length === world.flows.size + world.stubs.size // true
 */
export function routeDocuments({
  flows,
  stubs,
}: Pick<World, 'flows' | 'stubs'>): readonly RouteDocument[] {
  return [
    ...[...flows.values()].map(({ id, title, words, notWords }) => ({
      id,
      titles: Object.values(title),
      words,
      notWords,
    })),
    ...[...stubs.values()].map(({ id, title, words }) => ({
      id,
      titles: Object.values(title),
      words,
      notWords: [],
    })),
  ];
}

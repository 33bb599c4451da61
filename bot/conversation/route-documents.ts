import { type RouteDocument } from '../understanding/router.ts';
import { UNROUTED } from './other-errand.ts';
import { type World } from './world.ts';

/**
 * What people say for each flow and each topic not written yet, in every language; nothing of the
 * flow of what no flow answers, and its like: a demand that is only a little like their words would be
 * led there.
 *
 * @example routeDocuments(world).some(({ id }) => id === 'aide.autre-demarche') // false
 */
export function routeDocuments({
  flows,
  stubs,
}: Pick<World, 'flows' | 'stubs'>): readonly RouteDocument[] {
  return [
    ...[...flows.values()]
      .filter(({ id }) => !UNROUTED.has(id))
      .map(({ id, title, words, notWords }) => ({
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

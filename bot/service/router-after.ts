import { type World } from '../conversation/world.ts';
import { type Data } from '../data/data.ts';
import { type LoadedFlows } from '../flows/load/load-flows.ts';
import { routeDocuments } from '../conversation/route-documents.ts';
import { type Steps } from '../source/steps.ts';
import { routerSteps } from '../understanding/create-router.ts';

/**
 * The router of the World that comes after another: that one's where it hears the very same words,
 * for it worked out much with its first text; else one made whole now, so that nobody's words wait
 * for it. Nothing where none comes before: a start does not wait for it either.
 */
export function* routerAfter(
  before: World | undefined,
  flows: LoadedFlows,
  { language, routeModel }: Data,
): Steps<World['router'] | undefined> {
  if (!before) return undefined;
  const documents = routeDocuments(flows);
  yield;
  if (before.language === language && isAlike(routeDocuments(before), documents)) {
    return before.router;
  }
  yield;
  return yield* routerSteps(documents, language, routeModel);
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

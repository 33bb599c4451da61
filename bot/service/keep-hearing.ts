import { keepModels } from '../data/keep-models.ts';
import { keepIndex } from '../flows/open-router.ts';
import { routeDocuments } from '../conversation/route-documents.ts';
import { type World } from '../conversation/world.ts';

/** Keeps in a folder what a first message would wait for: the models that ship, and a World's index. */
export function keepHearing(world: World, folder: string): void {
  keepModels(folder);
  keepIndex(routeDocuments(world), world.language, folder);
}

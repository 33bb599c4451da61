import { keepModel } from './open-model.ts';
import { DANGER_MODEL } from './read-danger.ts';
import { DO_IT_FOR_ME_MODEL } from './read-do-it-for-me.ts';
import { FAQ_MODEL } from './read-faq-model.ts';
import { ROUTE_MODEL } from './read-route-model.ts';

/** Keeps in a folder what the models that ship are read from at once. */
export function keepModels(folder: string): void {
  keepModel(DANGER_MODEL, folder);
  keepModel(DO_IT_FOR_ME_MODEL, folder);
  keepModel(ROUTE_MODEL, folder);
  keepModel(FAQ_MODEL, folder);
}

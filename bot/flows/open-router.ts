import { arraysKey, keepArrays, keptArrays } from '../data/kept-arrays.ts';
import { type Language } from '../reading/language.ts';
import { finish } from '../source/steps.ts';
import { indexSteps } from '../understanding/build-index.ts';
import { createRouter } from '../understanding/create-router.ts';
import { keptIndexOf, type KeptIndex } from '../understanding/kept-index.ts';
import { type ExplainingRouter, type RouteDocument } from '../understanding/router.ts';
import { type RouteModel } from '../understanding/routing/model.ts';

const NAME = 'route-index';

/** {@link createRouter}, with the index that the build kept where it is of these very documents. */
export function openRouter(
  documents: readonly RouteDocument[],
  language: Language,
  model: () => RouteModel,
): ExplainingRouter {
  return createRouter(documents, language, model, () => keptIndex(documents, language));
}

/** The index that is kept of documents. `folder`: another than the build's. */
export function keptIndex(
  documents: readonly RouteDocument[],
  language: Language,
  folder?: string,
): KeptIndex | undefined {
  return keptArrays(NAME, keyOf(documents, language), folder) as KeptIndex | undefined;
}

/** Keeps the index of documents in a folder. */
export function keepIndex(
  documents: readonly RouteDocument[],
  language: Language,
  folder: string,
): void {
  const index = finish(indexSteps(documents, language));
  keepArrays(NAME, keyOf(documents, language), keptIndexOf(index), folder);
}

function keyOf(documents: readonly RouteDocument[], { mark }: Language): string {
  return arraysKey(JSON.stringify(documents), mark);
}

import { buildIndex } from './build-index.ts';
import { decide } from './decide.ts';
import { demandsIn } from './demands.ts';
import { explain } from './explain.ts';
import { type ExplainingRouter, type RouteDocument } from './router.ts';
import { type RouteIndex } from './route-index.ts';
import { scoreOf } from './score.ts';

/**
 * TF-IDF cosine over one document per flow (titles and words; stems that stand for spellings,
 * sounds and synonyms, pieces of 2 to 5 letters), the nearest phrase, operators named, `not-words`
 * against, and demands that no flow answers. Deterministic; no state beyond the documents.
 */
export function createRouter(documents: readonly RouteDocument[]): ExplainingRouter {
  // Worked out with the first text, so that a start does not wait for it.
  let index: RouteIndex | undefined;
  const ready = (): RouteIndex => (index ??= buildIndex(documents));
  const read = (text: string) => decide(ready(), scoreOf(ready(), text));
  return {
    route: (text) => demandsIn(text, read(text), read),
    explain: (text) => explain(ready(), scoreOf(ready(), text)),
  };
}

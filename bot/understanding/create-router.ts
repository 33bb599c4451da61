import { type Language } from '../reading/language.ts';
import { type Utterance } from '../reading/said.ts';
import { finish, type Steps } from '../reading/steps.ts';
import { indexSteps } from './build-index.ts';
import { demandCues } from './demands/demand-cues.ts';
import { demandsIn } from './demands.ts';
import { openIndex, type KeptIndex } from './kept-index.ts';
import { type ExplainingRouter, type RouteDocument } from './router.ts';
import { type RouteIndex } from './route-index.ts';
import { type RouteModel } from './routing/model.ts';
import { scoreOf } from './score.ts';

/**
 * Routes a text to flows: by what was learnt of each, and by a TF-IDF cosine over one document per
 * flow (titles and words, as stems) with the nearest phrase, the operator named, `not-words` against
 * it, and demands that no flow answers. Deterministic; no state beyond the documents. `kept`: the index
 * of these very documents, where it was kept.
 *
 * @example
 * const documents = [
 *   { id: 'caf.account', titles: ['Je ne peux plus me connecter'], words: [], notWords: [] },
 *   { id: 'impots.payer', titles: ['Je ne peux pas payer'], words: [], notWords: [] },
 * ];
 * createRouter(documents, language).route('je peu pas payé').ranked[0].id // 'impots.payer'
 */
export function createRouter(
  documents: readonly RouteDocument[],
  language: Language,
  model?: () => RouteModel,
  kept?: () => KeptIndex | undefined,
): ExplainingRouter {
  // Worked out, or read as it was kept, with the first text: a start does not wait for it.
  let index: RouteIndex | undefined;
  const ready = (): RouteIndex => {
    const before = kept?.();
    return before
      ? openIndex(before, language, model?.())
      : finish(indexSteps(documents, language, model?.()));
  };
  return routerOver(() => (index ??= ready()), language);
}

/**
 * {@link createRouter} in small steps, with all that its first text would have to wait for.
 *
 * @example routerSteps([], language).next().done // false
 */
export function* routerSteps(
  documents: readonly RouteDocument[],
  language: Language,
  model?: () => RouteModel,
): Steps<ExplainingRouter> {
  const index = yield* indexSteps(documents, language, model?.());
  yield* index.reader.vocabulary.prepare();
  return routerOver(() => index, language);
}

function routerOver(ready: () => RouteIndex, language: Language): ExplainingRouter {
  const cues = demandCues(language.twoDemands);
  // Several listen to one message: it is read once.
  let last: Utterance | undefined;
  const read = (text: string) => (last?.text === text ? last : (last = ready().reader.read(text)));
  const saidIn = (message: string | Utterance) =>
    typeof message === 'string' ? read(message) : message;
  return {
    read,
    route: (message) => demandsIn(ready(), saidIn(message), cues),
    learnt: (message, flow) => ready().learnt?.because(saidIn(message), flow) ?? [],
    scored: (text) => ({ index: ready(), scored: scoreOf(ready(), read(text)) }),
  };
}

import { readerBy } from '../reading/create-reader.ts';
import { type Language } from '../reading/language.ts';
import { openVocabulary, type KeptVocabulary } from '../reading/vocabulary.ts';
import { type Against, type RouteIndex } from './route-index.ts';
import { learntBy, type RouteModel } from './routing/model.ts';
import { createSparseSums } from './sparse-sums.ts';

/** What an index is made of, in plain JSON and arrays that can be kept as they are. */
export interface KeptIndex extends Pick<RouteIndex, Same> {
  readonly vocabulary: KeptVocabulary;
  readonly against: readonly (readonly [number, readonly Against[]])[];
  readonly asWritten: readonly (readonly [string, readonly number[]])[];
}

type Same =
  | 'ids'
  | 'services'
  | 'phrases'
  | 'firstTalk'
  | 'phraseOf'
  | 'stems'
  | 'idf'
  | 'byPhrase'
  | 'byFlow';

/**
 * An index to be kept, all of it worked out.
 *
 * @example keptIndexOf(finish(indexSteps([], language))).ids // []
 */
export function keptIndexOf(index: RouteIndex): KeptIndex {
  const { ids, services, phrases, firstTalk, phraseOf, stems, idf, byPhrase, byFlow } = index;
  return {
    ...{ ids, services, phrases, firstTalk, phraseOf, stems, idf, byPhrase, byFlow },
    vocabulary: index.reader.vocabulary.kept(),
    against: [...index.against],
    asWritten: [...index.asWritten],
  };
}

/** The index that was kept, with a model of the same flows. */
export function openIndex(
  { vocabulary, ...kept }: KeptIndex,
  language: Language,
  model: RouteModel | undefined,
): RouteIndex {
  return {
    ...kept,
    language,
    reader: readerBy(openVocabulary(vocabulary, language), language),
    stemNumbers: new Map(kept.stems.map((stem, number) => [stem, number])),
    phraseSums: createSparseSums(kept.phrases.length),
    learnt: model && learntBy(model, kept.ids),
    against: new Map(kept.against),
    asWritten: new Map(kept.asWritten),
  };
}

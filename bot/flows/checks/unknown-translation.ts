import { type FlowSource, type Translation } from '../authored.ts';
import { type Check, type FindingAt } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';
import { translatable } from '../texts/translatable.ts';

/** A translation names a text that exists, and gives a list for a list, a text for a text. */
export const unknownTranslation: Check = {
  code: 'unknown-translation',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      for (const translation of source.translations) yield* faultsOf(source, translation);
    }
  },
};

function* faultsOf(source: FlowSource, { file, entries }: Translation): Generator<FindingAt> {
  const texts = translatable(source);
  for (const [key, { text }] of entries) {
    const at = { file, path: [key], part: 'key' as const };
    const french = texts.get(key);
    if (french === undefined) {
      const message = `« ${key} » n’est pas un texte de ce parcours.`;
      yield { ...at, message, hint: didYouMean(key, texts.keys()) };
    } else if (text !== undefined && (typeof text !== 'string') !== french.list) {
      const message = `« ${key} » est ${french.list ? 'une liste' : 'un seul texte'} en français.`;
      yield { ...at, message, hint: 'Traduisez le tout, sous la même forme.' };
    }
  }
}

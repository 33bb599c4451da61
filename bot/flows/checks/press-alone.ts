import { type Check } from '../check.ts';
import { outcomesOf, sourcesOf } from '../graph/places.ts';

/**
 * The press never stands alone under a result, even where that says what is to be checked: then the
 * site stands beside it, and the words to search there.
 */
export const pressAlone: Check = {
  code: 'press-alone',
  severity: 'error',
  *run(input) {
    const isPress = (id: string) => input.catalog.sources.get(id)?.unofficial === true;
    for (const { at, outcome, path } of sourcesOf(input).flatMap(outcomesOf)) {
      const sources = outcome.sources ?? at.source.flow.sources ?? [];
      if (sources.length === 0 || !sources.every(isPress)) continue;
      yield {
        file: at.source.file,
        path,
        message: 'Cette fin ne repose que sur la presse, ou sur une association.',
        hint: 'Ajoutez la page officielle à « sources », ou l’accueil du site avec les mots à chercher (« find »).',
      };
    }
  },
};

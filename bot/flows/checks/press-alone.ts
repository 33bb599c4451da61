import { type Check } from '../check.ts';
import { outcomesOf, sourcesOf } from '../graph/places.ts';

/** The press never stands alone under a result, unless that says that it is to be checked. */
export const pressAlone: Check = {
  code: 'press-alone',
  severity: 'warning',
  *run(input) {
    const isPress = (id: string) => input.catalog.sources.get(id)?.unofficial === true;
    for (const { at, outcome, path } of sourcesOf(input).flatMap(outcomesOf)) {
      const sources = outcome.sources ?? at.source.flow.sources ?? [];
      const isMarked = outcome.confidence !== undefined || outcome['to-check'] !== undefined;
      if (isMarked || sources.length === 0 || !sources.every(isPress)) continue;
      yield {
        file: at.source.file,
        path,
        message: 'Cette fin ne repose que sur la presse, ou sur une association.',
        hint: 'Ajoutez la page officielle à « sources », ou dites ce qui est à vérifier : « to-check ».',
      };
    }
  },
};

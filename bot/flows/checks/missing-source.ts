import { type Check } from '../check.ts';
import { outcomesOf, sourcesOf } from '../graph/places.ts';

/** Every outcome is proved by a source, its own or the head's. */
export const missingSource: Check = {
  code: 'missing-source',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      for (const { outcome, path } of outcomesOf(source)) {
        if ((outcome.sources ?? source.flow.sources ?? []).length > 0) continue;
        yield {
          file: source.file,
          path,
          part: 'key',
          message: 'Rien ne prouve ce qui est dit ici : il n’y a pas de source.',
          hint: 'Ajoutez « sources », ici ou en tête du fichier (ids de data/sources.yaml).',
        };
      }
    }
  },
};

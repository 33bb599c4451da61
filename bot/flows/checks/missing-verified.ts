import { type Check } from '../check.ts';
import { outcomesOf, sourcesOf } from '../graph/places.ts';

/** Every outcome says when and by whom it was verified, itself or by the head. */
export const missingVerified: Check = {
  code: 'missing-verified',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      if (source.flow.verified !== undefined) continue;
      for (const { outcome, path } of outcomesOf(source)) {
        if (outcome.verified !== undefined) continue;
        yield {
          file: source.file,
          path,
          part: 'key',
          message: 'On ne sait pas quand la source de ceci a été vue.',
          hint: 'Ajoutez « verified » (date, by, review-by), ici ou en tête du fichier.',
        };
      }
    }
  },
};

import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { isForCitizens } from '../texts/lines-of.ts';
import { plainFaults } from '../texts/plain-faults.ts';
import { textsOf } from '../texts/texts-of.ts';

/** A French text that is not plain has a simple one beside it. */
export const missingFrSimple: Check = {
  code: 'missing-fr-simple',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      for (const text of textsOf(source)) {
        if (!isForCitizens(text) || text.lines['fr-simple'] !== undefined) continue;
        for (const [index, line] of (text.lines['fr'] ?? []).entries()) {
          const faults = plainFaults(line, input.catalog);
          if (faults.length === 0) continue;
          yield {
            file: source.file,
            path: text.pathOf('fr', index),
            message: `Il manque un texte plus simple : ${faults.join(', ')}.`,
            hint: 'Simplifiez, ou écrivez « fr: » et « fr-simple: » l’un sous l’autre.',
          };
        }
      }
    }
  },
};

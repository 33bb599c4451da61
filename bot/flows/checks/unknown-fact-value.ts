import { type Check } from '../check.ts';
import { givenIn, setsIn, testsIn } from '../graph/facts-used.ts';
import { sourcesOf } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** Every value set, tested or given is on the fact's closed list. */
export const unknownFactValue: Check = {
  code: 'unknown-fact-value',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      for (const { fact, values, path } of [
        ...setsIn(source),
        ...testsIn(source),
        ...givenIn(source),
      ]) {
        const known = input.catalog.facts.get(fact)?.values;
        const unknown = known && values.find((value) => !known.includes(value));
        if (known === undefined || unknown === undefined) continue;
        yield {
          file: source.file,
          path,
          message: `« ${unknown} » n’est pas une valeur de « ${fact} ».`,
          hint: didYouMean(unknown, known),
        };
      }
    }
  },
};

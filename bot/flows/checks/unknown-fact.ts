import { type Check } from '../check.ts';
import { isOfFact, TERRITORY } from '../graph/conditions.ts';
import { givenIn, setsIn, testsIn } from '../graph/facts-used.ts';
import { sourcesOf } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** Every fact set, tested or given is in flows/facts.yaml; `territory` can only be tested. */
export const unknownFact: Check = {
  code: 'unknown-fact',
  severity: 'error',
  *run(input) {
    const { facts } = input.catalog;
    for (const source of sourcesOf(input)) {
      const tested = testsIn(source).filter(isOfFact);
      for (const { fact, path } of [...setsIn(source), ...tested, ...givenIn(source)]) {
        if (facts.has(fact)) continue;
        yield {
          file: source.file,
          path,
          part: 'key',
          message:
            fact === TERRITORY
              ? '« territory » ne se règle pas : la commune est demandée par le service.'
              : `Le fait « ${fact} » n’existe pas dans flows/facts.yaml.`,
          hint: didYouMean(fact, facts.keys()),
        };
      }
    }
  },
};

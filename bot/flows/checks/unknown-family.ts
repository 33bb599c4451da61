import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** `family` is an id of flows/families.yaml. */
export const unknownFamily: Check = {
  code: 'unknown-family',
  severity: 'error',
  *run(input) {
    const { families } = input.catalog;
    for (const { file, flow } of sourcesOf(input)) {
      if (flow.family === undefined || families.has(flow.family)) continue;
      yield {
        file,
        path: ['family'],
        message: `La famille « ${flow.family} » n’existe pas dans flows/families.yaml.`,
        hint: didYouMean(flow.family, families),
      };
    }
  },
};

import { type Check } from '../check.ts';
import { outcomesOf, sourcesOf } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** `deadline` is an id of data/deadlines.yaml. */
export const unknownDeadline: Check = {
  code: 'unknown-deadline',
  severity: 'error',
  *run(input) {
    const { deadlines } = input.catalog;
    for (const { at, outcome, path } of sourcesOf(input).flatMap(outcomesOf)) {
      if (outcome.deadline === undefined || deadlines.has(outcome.deadline)) continue;
      yield {
        file: at.source.file,
        path: [...path, 'deadline'],
        message: `Le délai « ${outcome.deadline} » n’existe pas dans data/deadlines.yaml.`,
        hint: didYouMean(outcome.deadline, deadlines),
      };
    }
  },
};

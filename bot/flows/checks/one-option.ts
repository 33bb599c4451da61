import { type Check } from '../check.ts';
import { allSteps } from '../graph/places.ts';

/** A question with a single option is no question. */
export const oneOption: Check = {
  code: 'one-option',
  severity: 'warning',
  *run(input) {
    for (const { source, step, path } of allSteps(input)) {
      if (step.options?.length !== 1) continue;
      yield {
        file: source.file,
        path: [...path, 'options'],
        part: 'key',
        message: 'Cette question n’a qu’une réponse possible.',
        hint: 'Ajoutez une réponse, ou supprimez la question.',
      };
    }
  },
};

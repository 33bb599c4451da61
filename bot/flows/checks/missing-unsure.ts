import { type Check } from '../check.ts';
import { allSteps } from '../graph/places.ts';

/** Ids of « Je ne sais pas » and « Autre chose ». */
const WAYS_OUT: readonly string[] = ['unsure', 'other'];

/** Every question has « Je ne sais pas » or « Autre chose ». */
export const missingUnsure: Check = {
  code: 'missing-unsure',
  severity: 'error',
  *run(input) {
    for (const { source, step, path } of allSteps(input)) {
      if (step.question === undefined) continue;
      if (step.options?.some(({ id }) => WAYS_OUT.includes(id)) === true) continue;
      yield {
        file: source.file,
        path: [...path, 'options'],
        part: 'key',
        message: 'Il manque « Je ne sais pas » ou « Autre chose ».',
        hint: 'Ajoutez une réponse dont l’id est « unsure » ou « other ».',
      };
    }
  },
};

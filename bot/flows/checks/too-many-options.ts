import { type Check } from '../check.ts';
import { allSteps } from '../graph/places.ts';

/** Most options that a small screen shows and that a listener remembers. */
export const MAX_OPTIONS = 7;

/** A question has at most seven options. */
export const tooManyOptions: Check = {
  code: 'too-many-options',
  severity: 'warning',
  *run(input) {
    for (const { source, step, path } of allSteps(input)) {
      const count = step.options?.length ?? 0;
      if (count <= MAX_OPTIONS) continue;
      yield {
        file: source.file,
        path: [...path, 'options'],
        part: 'key',
        message: `Cette question a ${count} réponses ; au-delà de ${MAX_OPTIONS}, on se perd.`,
        hint: 'Regroupez des réponses, puis posez une deuxième question.',
      };
    }
  },
};

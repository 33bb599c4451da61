import { type Check } from '../check.ts';
import { allSteps } from '../graph/places.ts';

/** A question whose every answer leads to the same place and sets nothing. */
export const uselessQuestion: Check = {
  code: 'useless-question',
  severity: 'warning',
  *run(input) {
    for (const { source, step, path } of allSteps(input)) {
      const options = step.options ?? [];
      if (options.length < 2) continue;
      const places = new Set(options.map(({ go }) => go));
      const sets = options.some(({ set }) => Object.keys(set ?? {}).length > 0);
      if (places.size > 1 || sets) continue;
      yield {
        file: source.file,
        path: [...path, 'question'],
        part: 'key',
        message: 'Toutes les réponses mènent au même endroit : cette question ne sert à rien.',
        hint: 'Supprimez-la, ou faites mener les réponses à des suites différentes.',
      };
    }
  },
};

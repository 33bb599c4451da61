import { type Check } from '../check.ts';
import { allSteps, optionsOf } from '../graph/places.ts';

/** Two options of a question never have the same id. */
export const duplicateOption: Check = {
  code: 'duplicate-option',
  severity: 'error',
  *run(input) {
    for (const at of allSteps(input)) {
      const seen = new Set<string>();
      for (const { source, option, path } of optionsOf(at)) {
        if (seen.has(option.id)) {
          yield {
            file: source.file,
            path: [...path, 'id'],
            message: `Deux réponses de cette question s’appellent « ${option.id} ».`,
            hint: 'Donnez à chacune un identifiant différent.',
          };
        }
        seen.add(option.id);
      }
    }
  },
};

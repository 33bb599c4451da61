import { type Check } from '../check.ts';
import { allSteps } from '../graph/places.ts';
import { frenchList } from '../texts/french-list.ts';

/** Whoever is sent somewhere knows what to take along: a visit for nothing is not made twice. */
export const nothingToBring: Check = {
  code: 'nothing-to-bring',
  severity: 'warning',
  *run(input) {
    for (const { source, step, path } of allSteps(input)) {
      if (step.orientation === undefined) continue;
      if (frenchList(step.orientation.bring).length > 0) continue;
      yield {
        file: source.file,
        path: [...path, 'orientation'],
        part: 'key',
        message: 'La personne ne sait pas quoi apporter.',
        hint: 'Ajoutez « bring » : au moins le courrier, ou la pièce d’identité.',
      };
    }
  },
};

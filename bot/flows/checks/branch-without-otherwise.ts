import { type Check, type FindingAt } from '../check.ts';
import { allSteps } from '../graph/places.ts';

/** The last row of a branch, and only the last, is `otherwise`. */
export const branchWithoutOtherwise: Check = {
  code: 'branch-without-otherwise',
  severity: 'error',
  *run(input) {
    for (const { source, step, path } of allSteps(input)) {
      const rows = step.branch;
      if (rows === undefined) continue;
      const first = rows.findIndex((row) => 'otherwise' in row);
      if (first === rows.length - 1 && first >= 0) continue;
      yield {
        file: source.file,
        path: [...path, 'branch', ...(first < 0 ? [] : [first])],
        part: first < 0 ? 'key' : 'value',
        message:
          first < 0
            ? 'Cet embranchement n’a pas de ligne « otherwise ».'
            : 'Les lignes après « otherwise » ne servent jamais.',
        hint: 'Terminez par « - otherwise: étape » : un fait inconnu ne correspond à rien.',
      } satisfies FindingAt;
    }
  },
};

import { type Check } from '../check.ts';
import { hasLooseEnd } from '../graph/loose-ends.ts';
import { sourcesOf, stepsOf } from '../graph/places.ts';
import { entriesOf, reachedFrom } from '../graph/walk-file.ts';

/** Every step can be come to from the start, doors included. */
export const unreachableStep: Check = {
  code: 'unreachable-step',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      if (hasLooseEnd(source, input.sources)) continue;
      const reached = reachedFrom(source.flow, entriesOf(source.flow));
      for (const { id, path } of stepsOf(source)) {
        if (reached.has(id)) continue;
        yield {
          file: source.file,
          path,
          part: 'key',
          message: `On n’arrive jamais à l’étape « ${id} ».`,
          hint: 'Faites-y mener une réponse (go), ou supprimez-la.',
        };
      }
    }
  },
};

import { type Check } from '../check.ts';
import { hasLooseEnd } from '../graph/loose-ends.ts';
import { sourcesOf, stepsOf } from '../graph/places.ts';
import { endingSteps, entriesOf, reachedFrom } from '../graph/walk-file.ts';

/** From every step, some path comes to an outcome (in a subflow, or leaves by an exit). */
export const noWayOut: Check = {
  code: 'no-way-out',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      if (hasLooseEnd(source, input.sources)) continue;
      const ending = endingSteps(source.flow);
      const reached = reachedFrom(source.flow, entriesOf(source.flow));
      for (const { id, path } of stepsOf(source)) {
        if (ending.has(id) || !reached.has(id)) continue;
        yield {
          file: source.file,
          path,
          part: 'key',
          message: `De l’étape « ${id} », on n’arrive jamais à une fin.`,
          hint: 'Faites mener une réponse vers une étape autonomy ou orientation.',
        };
      }
    }
  },
};

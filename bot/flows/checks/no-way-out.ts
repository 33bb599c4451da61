import { type Check } from '../check.ts';
import { sourcesOf, stepsOf } from '../graph/places.ts';
import { endingSteps, entriesOf, reachedFrom } from '../graph/walk-file.ts';

/** From every step, some path comes to an outcome (in a subflow, or leaves by an exit). */
export const noWayOut: Check = {
  code: 'no-way-out',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      const ending = endingSteps(source.flow);
      const reached = reachedFrom(source.flow, entriesOf(source.flow));
      for (const { id, step, path } of stepsOf(source)) {
        const stops = step.branch?.length === 0 || step.options?.length === 0;
        if (ending.has(id) || !reached.has(id) || stops) continue;
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

import { type Check } from '../check.ts';
import { LAST_DOOR } from '../graph/edges.ts';
import { graphsOf } from '../graph/explored.ts';
import { onceEach } from '../graph/places.ts';

/** Every orientation has a second door, or says that it is the last (`none`). */
export const missingSecondDoor: Check = {
  code: 'missing-second-door',
  severity: 'error',
  *run(input) {
    yield* onceEach(
      graphsOf(input).flatMap(({ nodes }) =>
        [...nodes.values()].flatMap(({ source, step, path, edges }) => {
          const own = step.orientation?.['if-that-fails'];
          if (step.orientation === undefined || own === LAST_DOOR) return [];
          if (own !== undefined || edges.some(({ kind }) => kind === 'if-that-fails')) return [];
          return {
            file: source.file,
            path: [...path, 'orientation'],
            part: 'key' as const,
            message: 'Que faire si cela échoue ? Cette orientation n’a pas de deuxième porte.',
            hint: 'Ajoutez « if-that-fails: étape », ici ou en tête ; « none » si c’est la dernière.',
          };
        }),
      ),
    );
  },
};

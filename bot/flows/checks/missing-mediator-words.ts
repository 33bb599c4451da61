import { type Check } from '../check.ts';
import { graphsOf } from '../graph/explored.ts';
import { onceEach } from '../graph/places.ts';

/** At every outcome the mediator has words to say: the step's, else the posture's. */
export const missingMediatorWords: Check = {
  code: 'missing-mediator-words',
  severity: 'error',
  *run(input) {
    yield* onceEach(
      graphsOf(input).flatMap(({ root, nodes }) => {
        const { posture } = root.flow;
        // An unknown posture is another rule's fault.
        if (posture !== undefined && input.catalog.postures.get(posture)?.say !== false) return [];
        return [...nodes.values()]
          .filter(({ step }) => (step.autonomy ?? step.orientation) !== undefined)
          .filter(({ step }) => step.mediator?.say === undefined)
          .map(({ source, path, id }) => {
            return {
              file: source.file,
              path,
              part: 'key' as const,
              message: `À « ${id} », le médiateur n’a rien à dire à la personne.`,
              hint: 'Ajoutez « mediator: say: », ou une « posture » en tête du parcours.',
            };
          });
      }),
    );
  },
};

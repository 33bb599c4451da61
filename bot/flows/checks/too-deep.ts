import { type Check } from '../check.ts';
import { depthOf } from '../graph/depth.ts';
import { sourcesOf } from '../graph/places.ts';

/** Most questions that people answer before they give up. */
export const MAX_QUESTIONS = 7;

/** At most seven questions before a first outcome; a subflow counts once. */
export const tooDeep: Check = {
  code: 'too-deep',
  severity: 'warning',
  *run(input) {
    for (const source of sourcesOf(input)) {
      const depth = depthOf(source, input.sources);
      if (depth <= MAX_QUESTIONS) continue;
      yield {
        file: source.file,
        path: ['start'],
        message: `Un chemin pose ${depth} questions ; au-delà de ${MAX_QUESTIONS}, on abandonne.`,
        hint: 'Supprimez une question, ou coupez le parcours en deux.',
      };
    }
  },
};

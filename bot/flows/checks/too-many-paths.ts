import { type Check } from '../check.ts';
import { MAX_STATES } from '../graph/explore.ts';
import { exploredOf } from '../graph/explored.ts';

/** A flow whose paths are too many to be looked at is too large to be trusted. */
export const tooManyPaths: Check = {
  code: 'too-many-paths',
  severity: 'error',
  *run(input) {
    for (const { graph, complete } of exploredOf(input)) {
      if (complete) continue;
      yield {
        file: graph.root.file,
        path: ['steps'],
        part: 'key',
        message: `Ce parcours a plus de ${MAX_STATES} situations : on ne peut pas les vérifier toutes.`,
        hint: 'Testez moins de faits dans les embranchements, ou coupez le parcours en deux.',
      };
    }
  },
};

import { type Check } from '../check.ts';
import { edgesOf, exitNamed } from '../graph/edges.ts';
import { allSteps } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** `exit.<name>` is declared by the file's `exits`; a flow has none. */
export const unknownExit: Check = {
  code: 'unknown-exit',
  severity: 'error',
  *run(input) {
    for (const { source, id } of allSteps(input)) {
      const exits = source.flow.exits ?? [];
      for (const edge of edgesOf(source.flow, id)) {
        const exit = exitNamed(edge.target);
        if (exit === undefined || exits.includes(exit)) continue;
        yield {
          file: source.file,
          path: edge.path,
          message: `La sortie « ${exit} » n’est pas déclarée.`,
          hint:
            source.kind === 'flow'
              ? 'Un parcours n’a pas de sortie : nommez une étape.'
              : `Ajoutez-la à « exits », en tête du fichier. ${didYouMean(exit, exits)}`,
        };
      }
    }
  },
};

import { type Check } from '../check.ts';
import { allSteps, optionsOf } from '../graph/places.ts';

/** A drawing tells one answer from another: none stands twice in a question. */
export const drawnTwice: Check = {
  code: 'drawn-twice',
  severity: 'error',
  *run(input) {
    for (const at of allSteps(input)) {
      const seen = new Map<string, string>();
      for (const { source, option, path } of optionsOf(at)) {
        const { id, drawing } = option;
        if (drawing === undefined) continue;
        const before = seen.get(drawing);
        seen.set(drawing, before ?? id);
        if (before === undefined) continue;
        yield {
          file: source.file,
          path: [...path, 'drawing'],
          message: `Le dessin « ${drawing} » est déjà celui de « ${before} ».`,
          hint: 'Donnez un autre dessin à une des deux réponses.',
        };
      }
    }
  },
};

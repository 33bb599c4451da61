import { DRAWING_NAMES } from '../../view/drawings.ts';
import { type Check } from '../check.ts';
import { allSteps, optionsOf } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** The drawing of an option is one of view/drawings.ts. */
export const unknownDrawing: Check = {
  code: 'unknown-drawing',
  severity: 'error',
  *run(input) {
    for (const { source, option, path } of allSteps(input).flatMap(optionsOf)) {
      const { drawing } = option;
      if (drawing === undefined || DRAWING_NAMES.includes(drawing)) continue;
      yield {
        file: source.file,
        path: [...path, 'drawing'],
        message: `Le dessin « ${drawing} » n’existe pas.`,
        hint: didYouMean(drawing, DRAWING_NAMES),
      };
    }
  },
};

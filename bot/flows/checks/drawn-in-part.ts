import { type Check } from '../check.ts';
import { allSteps, optionsOf } from '../graph/places.ts';

/** A drawing on one answer alone draws the hand to it: all answers of a question have one, or none. */
export const drawnInPart: Check = {
  code: 'drawn-in-part',
  severity: 'error',
  *run(input) {
    for (const at of allSteps(input)) {
      const options = optionsOf(at);
      const bare = options.find(({ option }) => option.drawing === undefined);
      if (!bare || options.every(({ option }) => option.drawing === undefined)) continue;
      yield {
        file: at.source.file,
        path: [...bare.path, 'id'],
        message: `« ${bare.option.id} » n’a pas de dessin, d’autres réponses de la question en ont un.`,
        hint: 'Donnez un dessin à chaque réponse de la question, ou à aucune.',
      };
    }
  },
};

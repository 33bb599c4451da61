import { type Check } from '../check.ts';
import { allSteps } from '../graph/places.ts';

/** The help of a question says where to look: which letter, which line, which screen. */
export const questionWithoutHelp: Check = {
  code: 'question-without-help',
  severity: 'warning',
  *run(input) {
    for (const { source, step, path } of allSteps(input)) {
      if (step.question === undefined || step.help !== undefined) continue;
      yield {
        file: source.file,
        path: [...path, 'question'],
        part: 'key',
        message: 'Rien ne dit où regarder pour répondre.',
        hint: 'Ajoutez « help » : quel courrier, quelle ligne, quel écran.',
      };
    }
  },
};

import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { endingSteps, loopsOf } from '../graph/walk-file.ts';

/** A flow never turns in circles: only `then` may lead back. Doors count. */
export const cycle: Check = {
  code: 'cycle',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      const ending = endingSteps(source.flow);
      for (const loop of loopsOf(source.flow)) {
        const [first] = loop;
        if (first === undefined || !loop.some((id) => ending.has(id))) continue;
        yield {
          file: source.file,
          path: ['steps', first],
          part: 'key',
          message: `On peut tourner en rond : ${[...loop, first].join(' → ')}.`,
          hint: 'Seul « then », après une étape autonomy, peut ramener en arrière.',
        };
      }
    }
  },
};

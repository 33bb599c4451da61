import { hasUnsaidExample } from '../../data/dates-said.ts';
import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { linesOf } from '../texts/lines-of.ts';

/** An example of a date says that it is one: else people take it for their own date. */
export const exampleUnsaid: Check = {
  code: 'example-unsaid',
  severity: 'error',
  *run(input) {
    for (const { file, path, text } of sourcesOf(input).flatMap(linesOf)) {
      if (!hasUnsaidExample(text)) continue;
      yield {
        file,
        path,
        message: 'Cette date est un exemple, et ne le dit pas.',
        hint: 'Commencez la phrase par « Par exemple : », dans chaque langue.',
      };
    }
  },
};

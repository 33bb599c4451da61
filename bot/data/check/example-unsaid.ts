import { hasUnsaidExample } from '../dates-said.ts';
import { type DataCheck } from './data-check.ts';
import { textsSaid } from './texts-said.ts';

/** An example of a date says that it is one: else people take it for their own date. */
export const exampleUnsaid: DataCheck = {
  code: 'example-unsaid',
  severity: 'error',
  *run(input) {
    for (const { record, path, text } of textsSaid(input)) {
      if (!hasUnsaidExample(text)) continue;
      yield {
        record,
        path,
        message: 'Cette date est un exemple, et ne le dit pas.',
        hint: 'Commencez la phrase par « Par exemple : », dans chaque langue.',
      };
    }
  },
};

import { type Check } from '../check.ts';
import { frenchLines } from '../texts/french-lines.ts';
import { MAX_QUESTION } from '../texts/plain-faults.ts';

/** A question is read at one glance. */
export const longQuestion: Check = {
  code: 'long-question',
  severity: 'warning',
  *run(input) {
    for (const { field, file, path, text } of frenchLines(input)) {
      if (field !== 'question' || text.length <= MAX_QUESTION) continue;
      yield {
        file,
        path,
        message: `Cette question a ${text.length} signes ; le plus est ${MAX_QUESTION}.`,
        hint: 'Raccourcissez-la, et mettez le reste dans « help ».',
      };
    }
  },
};

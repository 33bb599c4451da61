import { type Check } from '../check.ts';
import { frenchLines } from '../texts/french-lines.ts';
import { MAX_LABEL } from '../texts/plain-faults.ts';

/** A label holds on a button. */
export const longLabel: Check = {
  code: 'long-label',
  severity: 'warning',
  *run(input) {
    for (const { field, file, path, text } of frenchLines(input)) {
      if (field !== 'label' || text.length <= MAX_LABEL) continue;
      yield {
        file,
        path,
        message: `Ce libellé a ${text.length} signes ; le plus est ${MAX_LABEL}.`,
        hint: 'Raccourcissez-le, et mettez le reste dans « help ».',
      };
    }
  },
};

import { type Check } from '../check.ts';
import { linesToBePlain } from '../texts/french-lines.ts';
import { isDoubleNegation } from '../texts/plain-faults.ts';

/** A sentence does not negate its own negation. */
export const doubleNegation: Check = {
  code: 'double-negation',
  severity: 'warning',
  *run(input) {
    for (const { file, path, text } of linesToBePlain(input)) {
      if (!isDoubleNegation(text)) continue;
      yield {
        file,
        path,
        message: 'Deux négations se suivent.',
        hint: 'Dites ce qui est vrai : « il faut internet », et non « pas sans internet ».',
      };
    }
  },
};

import { type Check } from '../check.ts';
import { allSteps } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** Whom a question lets people call is an operator of data/operators, and has a number. */
export const callWithoutPhone: Check = {
  code: 'call-without-phone',
  severity: 'error',
  *run(input) {
    const { operators } = input.catalog;
    for (const { source, step, path } of allSteps(input)) {
      const { call } = step;
      if (call === undefined) continue;
      const operator = operators.get(call);
      if (operator !== undefined && operator.phones.length > 0) continue;
      yield {
        file: source.file,
        path: [...path, 'call'],
        message: `« ${call} » n’a pas de numéro dans data/operators.`,
        hint:
          operator === undefined
            ? didYouMean(call, operators.keys())
            : `Ajoutez « phones » dans data/operators/${call}.yaml, ou nommez un autre opérateur.`,
      };
    }
  },
};

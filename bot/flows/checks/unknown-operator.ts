import { type Check } from '../check.ts';
import { allSteps } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** An orientation names an operator of data/operators. */
export const unknownOperator: Check = {
  code: 'unknown-operator',
  severity: 'error',
  *run(input) {
    const { catalog } = input;
    for (const { source, step, path } of allSteps(input)) {
      const operator = step.orientation?.operator;
      if (operator === undefined || catalog.operators.has(operator)) continue;
      yield {
        file: source.file,
        path: [...path, 'orientation', 'operator'],
        message: `L’opérateur « ${operator} » n’existe pas dans data/operators.`,
        hint: didYouMean(operator, catalog.operators.keys()),
      };
    }
  },
};

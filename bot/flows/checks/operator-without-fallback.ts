import { type Check } from '../check.ts';
import { allSteps } from '../graph/places.ts';

/** An orientation's operator can be met without any data of ours: a phone, a site, a paper with its number. */
export const operatorWithoutFallback: Check = {
  code: 'operator-without-fallback',
  severity: 'error',
  *run(input) {
    for (const { source, step, path } of allSteps(input)) {
      const operator = input.catalog.operators.get(step.orientation?.operator ?? '');
      if (operator === undefined) continue;
      const { phone, url, where } = operator.fallback;
      if ((phone ?? url ?? where) !== undefined) continue;
      yield {
        file: source.file,
        path: [...path, 'orientation', 'operator'],
        message: `Sans horaire connu, on ne sait pas comment joindre « ${operator.names.now} ».`,
        hint: `Ajoutez « fallback » (phone, url ou where) dans data/operators/${operator.id}.yaml.`,
      };
    }
  },
};

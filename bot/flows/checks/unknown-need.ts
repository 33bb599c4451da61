import { type Check } from '../check.ts';
import { allSteps } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** The operator of an orientation, and those that may stand in for it, take its need. */
export const unknownNeed: Check = {
  code: 'unknown-need',
  severity: 'error',
  *run(input) {
    const { operators } = input.catalog;
    for (const { source, step, path } of allSteps(input)) {
      const { operator, need } = step.orientation ?? {};
      const first = operator === undefined ? undefined : operators.get(operator);
      if (first === undefined || need === undefined) continue;
      const others = first.instead
        .filter((row) => row.needs?.includes(need) ?? true)
        .flatMap((row) => operators.get(row.operator) ?? []);
      const without = [first, ...others].find(({ needs }) => !needs.includes(need));
      if (without === undefined) continue;
      yield {
        file: source.file,
        path: [...path, 'orientation', 'need'],
        message:
          without === first
            ? `« ${first.names.now} » n’a pas le besoin « ${need} ».`
            : `« ${without.names.now} » peut remplacer « ${first.names.now} », mais n’a pas le besoin « ${need} ».`,
        hint: didYouMean(need, without.needs),
      };
    }
  },
};

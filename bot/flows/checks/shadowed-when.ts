import { type AuthoredWhen } from '../schemas/parts.ts';
import { type Check } from '../check.ts';
import { testsOf, type AuthoredTest } from '../graph/conditions.ts';
import { allSteps } from '../graph/places.ts';

/** Most combinations of values of one row that are looked at. */
const MAX_COMBINATIONS = 256;

/** A row of a branch that an earlier row, or several together, always take first. */
export const shadowedWhen: Check = {
  code: 'shadowed-when',
  severity: 'error',
  *run(input) {
    for (const { source, step, path } of allSteps(input)) {
      const earlier: AuthoredWhen[] = [];
      for (const [index, row] of (step.branch ?? []).entries()) {
        if (!('when' in row)) continue;
        const cases = combinations(testsOf(row.when));
        if (cases.every((one) => earlier.some((when) => testsOf(when).every(isImpliedBy(one))))) {
          yield {
            file: source.file,
            path: [...path, 'branch', index, 'when'],
            message: 'Cette ligne ne sert jamais : une ligne au-dessus est toujours prise avant.',
            hint: 'Remontez-la, précisez la ligne du dessus, ou supprimez-la.',
          };
        }
        earlier.push(row.when);
      }
    }
  },
};

/** A list of values is an OR: one case for each value. */
function combinations(tests: readonly AuthoredTest[]): readonly (readonly AuthoredTest[])[] {
  let cases: readonly (readonly AuthoredTest[])[] = [[]];
  for (const test of tests) {
    const choices =
      test.kind === 'any' ? test.values.map((value) => ({ ...test, values: [value] })) : [test];
    const grown = cases.flatMap((one) => choices.map((choice) => [...one, choice]));
    cases = grown.length > MAX_COMBINATIONS ? cases.map((one) => [...one, test]) : grown;
  }
  return cases;
}

/** Whether what a case knows makes a test true for certain. */
function isImpliedBy(known: readonly AuthoredTest[]) {
  return (test: AuthoredTest): boolean =>
    known.some(({ fact, kind, values }) => {
      if (fact !== test.fact) return false;
      if (test.kind === 'all') return kind === 'all' && includesAll(values, test.values);
      return kind === 'all'
        ? values.some((value) => test.values.includes(value))
        : includesAll(test.values, values);
    });
}

function includesAll(many: readonly string[], few: readonly string[]): boolean {
  return few.every((value) => many.includes(value));
}

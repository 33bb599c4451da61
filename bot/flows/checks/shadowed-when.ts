import { type Condition, type Test } from '../../engine/model.ts';
import { type Check } from '../check.ts';
import { toCondition } from '../graph/conditions.ts';
import { allSteps } from '../graph/places.ts';

/** Most combinations of values of one row that are looked at. */
const MAX_COMBINATIONS = 256;

/** A row of a branch that an earlier row, or several together, always take first. */
export const shadowedWhen: Check = {
  code: 'shadowed-when',
  severity: 'error',
  *run(input) {
    for (const { source, step, path } of allSteps(input)) {
      const earlier: Condition[] = [];
      for (const [index, row] of (step.branch ?? []).entries()) {
        if (!('when' in row)) continue;
        const condition = toCondition(row.when);
        const cases = combinations(condition);
        if (cases.every((one) => earlier.some((above) => above.every(isImpliedBy(one))))) {
          yield {
            file: source.file,
            path: [...path, 'branch', index, 'when'],
            message: 'Cette ligne ne sert jamais : une ligne au-dessus est toujours prise avant.',
            hint: 'Remontez-la, précisez la ligne du dessus, ou supprimez-la.',
          };
        }
        earlier.push(condition);
      }
    }
  },
};

/** A list of values is an OR: one case for each value. */
function combinations(condition: Condition): readonly Condition[] {
  let cases: readonly Condition[] = [[]];
  for (const test of condition) {
    const choices = eachValue(test);
    const grown = cases.flatMap((one) => choices.map((choice) => [...one, choice]));
    cases = grown.length > MAX_COMBINATIONS ? cases.map((one) => [...one, test]) : grown;
  }
  return cases;
}

function eachValue(test: Test): readonly Test[] {
  switch (test.kind) {
    case 'any':
      return test.values.map((value) => ({ ...test, values: [value] }));
    case 'territory':
      return test.codes.map((code) => ({ ...test, codes: [code] }));
    case 'campaign':
      return test.states.map((state) => ({ ...test, states: [state] }));
    case 'all':
    case 'count':
    case 'not':
      return [test];
  }
}

/** Whether what a case knows makes a test true for certain. */
function isImpliedBy(known: Condition) {
  return (test: Test): boolean => known.some((one) => implies(one, test));
}

function implies(known: Test, test: Test): boolean {
  if (test.kind === 'any' && known.kind === 'all' && known.fact === test.fact) {
    return known.values.some((value) => test.values.includes(value));
  }
  const [has, wanted] = [known, test].map(valuesOf);
  if (!has || has.of !== wanted?.of) return isSame(known, test) || isMore(known, test);
  return test.kind === 'all'
    ? includesAll(has.values, wanted.values)
    : includesAll(wanted.values, has.values);
}

/** Its values, and what they are of; none of a test that holds or not as a whole. */
function valuesOf(
  test: Test,
): { readonly of: string; readonly values: readonly string[] } | undefined {
  switch (test.kind) {
    case 'any':
    case 'all':
      return { of: `${test.kind} ${test.fact}`, values: test.values };
    case 'territory':
      return { of: test.kind, values: test.codes };
    case 'campaign':
      return { of: `${test.kind} ${test.campaign}`, values: test.states };
    case 'count':
    case 'not':
      return undefined;
  }
}

/** Three or more is two or more. */
function isMore(known: Test, test: Test): boolean {
  if (test.kind !== 'count' || known.kind !== 'count') return false;
  return known.of === test.of && known.atLeast >= test.atLeast;
}

function isSame(one: Test, other: Test): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function includesAll(many: readonly string[], few: readonly string[]): boolean {
  return few.every((value) => many.includes(value));
}

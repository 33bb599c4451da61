import { holds } from '../engine/conditions.ts';
import { type Facts } from '../engine/model.ts';
import { type Commune } from '../territory/model.ts';
import { territoryCodes } from '../territory/territory-codes.ts';
import { type Operator } from './model.ts';

/**
 * The operator that really receives, by `instead`: of each, the first row that holds (MSA for the
 * Caf, then CGSS for the MSA overseas). A row naming an operator already met is not followed.
 */
export function replacedOperator(
  operators: ReadonlyMap<string, Operator>,
  id: string,
  facts: Facts,
  home: Commune | undefined,
): Operator | undefined {
  const territory = home === undefined ? 'declined' : territoryCodes(home);
  const met = new Set<string>();
  let operator = operators.get(id);
  while (operator !== undefined) {
    met.add(operator.id);
    const row = operator.instead.find(({ when }) => holds(when, facts, territory) === true);
    const next = row === undefined ? undefined : operators.get(row.operator);
    if (next === undefined || met.has(next.id)) return operator;
    operator = next;
  }
  return undefined;
}

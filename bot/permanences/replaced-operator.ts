import { holds } from '../engine/conditions.ts';
import { type Facts } from '../engine/model.ts';
import { type Commune } from '../territory/model.ts';
import { territoryCodes } from '../territory/territory-codes.ts';
import { type Operator } from './model.ts';

/** What is asked of an operator, and by whom. */
interface Asked {
  readonly operator: string;
  /** Absent: any of its needs. */
  readonly need?: string | undefined;
  readonly facts: Facts;
  /** Absent: the person prefers not to say. */
  readonly commune?: Commune;
}

/**
 * The operator that really receives, by `instead`: of each, the first row that holds for this need
 * (MSA for the Caf, then CGSS for the MSA overseas). A row naming an operator already met is not
 * followed.
 *
 * @example
 * const asked = { operator: 'caf', facts: new Map([['regime', 'msa']]) };
 * replacedOperator(world.operators, asked)?.id // 'msa'
 */
export function replacedOperator(
  operators: ReadonlyMap<string, Operator>,
  { operator: id, need, facts, commune: home }: Asked,
): Operator | undefined {
  const territory = home === undefined ? 'declined' : territoryCodes(home);
  const met = new Set<string>();
  let operator = operators.get(id);
  while (operator !== undefined) {
    met.add(operator.id);
    const row = operator.instead.find(
      ({ when, needs }) => isFor(needs, need) && holds(when, facts, territory) === true,
    );
    const next = row === undefined ? undefined : operators.get(row.operator);
    if (next === undefined || met.has(next.id)) return operator;
    operator = next;
  }
  return undefined;
}

/** Whether a row is for what is asked; a row for some needs is not for any of them at once. */
function isFor(needs: readonly string[] | undefined, need: string | undefined): boolean {
  return needs === undefined || (need !== undefined && needs.includes(need));
}

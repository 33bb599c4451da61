import { type Operator, type Recourse } from './model.ts';

/**
 * The ladder of an operator: its own, or that of the record which it names.
 *
 * @example
 * recourseOf(world.operators, undefined) // undefined
 */
export function recourseOf(
  operators: ReadonlyMap<string, Operator>,
  operator: Operator | undefined,
): Recourse | undefined {
  const { as } = operator?.recourse ?? {};
  return as === undefined ? operator?.recourse : operators.get(as)?.recourse;
}

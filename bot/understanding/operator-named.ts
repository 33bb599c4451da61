import { OPERATOR_NAMES } from './language/operator-names.ts';

const NAMES = new Map(
  [...OPERATOR_NAMES].flatMap(([operator, names]) =>
    names.map((name) => [name, operator] as const),
  ),
);

/** First part of the ids of the flows of the operator that a mended word names. */
export function operatorNamed(word: string): string | undefined {
  return NAMES.get(word);
}

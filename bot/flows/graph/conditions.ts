import { type AuthoredWhen } from '../schemas/parts.ts';

/** `territory` in a `when`: the commune, not a fact. */
export const TERRITORY = 'territory';

/** One test of a `when`, with its values as a list. */
export interface AuthoredTest {
  readonly fact: string;
  readonly kind: 'any' | 'all';
  readonly values: readonly string[];
}

/** The tests of a `when`, in the author's order. */
export function testsOf(when: AuthoredWhen): readonly AuthoredTest[] {
  return Object.entries(when).map(([fact, wanted]): AuthoredTest => {
    if (typeof wanted === 'string') return { fact, kind: 'any', values: [wanted] };
    if ('all' in wanted) return { fact, kind: 'all', values: wanted.all };
    return { fact, kind: 'any', values: wanted };
  });
}

/** Whether a test holds on the values that are known; nothing known never matches. */
export function holds(test: AuthoredTest, known: readonly string[] | undefined): boolean {
  if (known === undefined) return false;
  return test.kind === 'all'
    ? test.values.every((value) => known.includes(value))
    : test.values.some((value) => known.includes(value));
}

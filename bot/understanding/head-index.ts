import { alternativesOf } from './alternatives-of.ts';
import { headsOf, LENGTH } from './heads-of.ts';

/** An expression that is tried at one place, and what it tells. */
interface Begun<T> {
  readonly told: T;
  readonly pattern: RegExp;
}

/** Expressions by the letters with which what they find may begin. */
export type HeadIndex<T> = ReadonlyMap<string, readonly Begun<T>[]>;

/**
 * Each alternative of an expression stands where it begins itself: of a long list few are tried. One
 * by one: many joined in one expression are ten times dearer at their worst.
 */
export function indexByHead<T>(
  expressions: Iterable<readonly [told: T, expression: string]>,
): HeadIndex<T> {
  const index = new Map<string, Begun<T>[]>();
  for (const [told, expression] of expressions) {
    for (const alternative of alternativesOf(expression)) {
      const begun = { told, pattern: new RegExp(alternative, 'y') };
      for (const head of headsOf(alternative)) {
        const others = index.get(head);
        if (others) others.push(begun);
        else index.set(head, [begun]);
      }
    }
  }
  return index;
}

/** Adds what is told by the expressions that stand in a text at one place. */
export function findAt<T>(index: HeadIndex<T>, said: string, at: number, found: Set<T>): void {
  const last = Math.min(said.length, at + LENGTH);
  for (let end = at; end <= last; end++) {
    for (const { told, pattern } of index.get(said.slice(at, end)) ?? []) {
      if (found.has(told)) continue;
      pattern.lastIndex = at;
      if (pattern.test(said)) found.add(told);
    }
  }
}

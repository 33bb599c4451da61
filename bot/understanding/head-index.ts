import { alternativesOf } from './alternatives-of.ts';
import { headsOf, LENGTH } from './heads-of.ts';

/** Expressions by the letters with which what they find may begin; `T` is what they tell. */
export interface HeadIndex<T> {
  /** Adds what is told by the expressions that stand in a text at one place. */
  findAt(said: string, at: number, found: Set<T>): void;
}

/** One alternative. Many joined in one expression would be ten times dearer at their worst. */
interface Begun<T> {
  readonly told: T;
  readonly pattern: RegExp;
}

/** Each alternative of an expression stands where it begins itself: of a long list few are tried. */
export function indexByHead<T>(
  expressions: Iterable<readonly [told: T, expression: string]>,
): HeadIndex<T> {
  const sources = sourcesByHead(expressions);
  // Most heads are never met: their patterns are made when one is, and shared by those alike.
  const begun = new Map<string, readonly Begun<T>[]>();
  const patterns = new Map<string, RegExp>();
  const toPattern = (source: string): RegExp => {
    const pattern = patterns.get(source) ?? new RegExp(source, 'y');
    patterns.set(source, pattern);
    return pattern;
  };
  const beginningWith = (head: string): readonly Begun<T>[] | undefined => {
    const known = begun.get(head);
    const tell = known ? undefined : sources.get(head);
    if (!tell) return known;
    const made = [...tell].flatMap(([told, all]) =>
      all.map((source) => ({ told, pattern: toPattern(source) })),
    );
    begun.set(head, made);
    return made;
  };
  return {
    findAt(said, at, found) {
      const last = Math.min(said.length, at + LENGTH);
      for (let end = at; end <= last; end++) {
        for (const { told, pattern } of beginningWith(said.slice(at, end)) ?? []) {
          if (found.has(told)) continue;
          pattern.lastIndex = at;
          if (pattern.test(said)) found.add(told);
        }
      }
    },
  };
}

function sourcesByHead<T>(
  expressions: Iterable<readonly [told: T, expression: string]>,
): ReadonlyMap<string, ReadonlyMap<T, readonly string[]>> {
  const byHead = new Map<string, Map<T, string[]>>();
  for (const [told, expression] of expressions) {
    for (const alternative of alternativesOf(expression)) {
      for (const head of headsOf(alternative)) {
        const tell = byHead.get(head) ?? new Map<T, string[]>();
        const others = tell.get(told);
        if (others) others.push(alternative);
        else byHead.set(head, tell.set(told, [alternative]));
      }
    }
  }
  return byHead;
}

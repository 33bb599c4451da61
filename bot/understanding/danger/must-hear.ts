import { fold } from '../../territory/fold.ts';
import { type DangerKind } from './kinds.ts';

/** Phrases that are always heard, by kind. */
export type MustHear = ReadonlyMap<DangerKind, readonly string[]>;

/**
 * The kinds of which folded words hold a phrase. A phrase is sought only where its first word stands.
 *
 * @example
 * const always = createMustHear(new Map([['violence', ['il me frappe']]]));
 * [...always('hier il me frappe encore')] // ['violence']
 * always('il me frappera').size // 0
 */
export function createMustHear(mustHear: MustHear): (folded: string) => ReadonlySet<DangerKind> {
  const byFirst = new Map<string, (readonly [DangerKind, string])[]>();
  for (const [kind, said] of mustHear) {
    for (const phrase of said.map(fold)) {
      const [first = ''] = phrase.split(' ');
      const others = byFirst.get(first) ?? [];
      byFirst.set(first, [...others, [kind, ` ${phrase} `]]);
    }
  }
  return (folded) => {
    const said = ` ${folded} `;
    const kinds = new Set<DangerKind>();
    for (const word of new Set(folded.split(' '))) {
      for (const [kind, phrase] of byFirst.get(word) ?? []) {
        if (said.includes(phrase)) kinds.add(kind);
      }
    }
    return kinds;
  };
}

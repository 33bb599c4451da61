import { DANGERS, type DangerKind } from './kinds.ts';
import { startsOf } from './starts-of.ts';
import { TELLING } from './telling.ts';
import { BEFORE, WEIGHTS } from './weights.ts';

/** What signs do not foresee: words that seldom stand together unless somebody is in danger. */

/** Heard from this weight on, in quarters. */
const HEAVY = 3;
/** The second danger is told too when it is nearly as likely as the first. */
const NEARLY = 0.6;

const toMap = (table: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(
    table.flatMap(([value, words]) => words.split(/\s+/).map((word) => [word, value] as const)),
  );
const WEIGHT_OF = toMap(WEIGHTS);
const TOLD_BY = DANGERS.map((kind) => [kind, toMap(TELLING[kind])] as const);

/** Dangers that the words of a plea weigh for, likeliest first, at most two; none when light. */
export function weigh(said: string): readonly DangerKind[] {
  const starts = startsOf(said);
  const sumOf = (values: ReadonlyMap<string, number>): number =>
    starts.reduce((sum, start) => sum + (values.get(start) ?? 0), 0);
  if (BEFORE + sumOf(WEIGHT_OF) < HEAVY) return [];
  const likely = TOLD_BY.map(([kind, values]) => ({ kind, told: sumOf(values) })).sort(
    (a, b) => b.told - a.told,
  );
  const [first, second] = likely;
  if (!first || first.told === 0) return [];
  const close = second !== undefined && second.told >= NEARLY * first.told;
  return close ? [first.kind, second.kind] : [first.kind];
}

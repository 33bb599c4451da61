import { DANGERS, type DangerKind, WORST } from './kinds.ts';
import { startsOf } from './starts-of.ts';
import { TELLING } from './telling.ts';
import { forAllTold } from './told-of.ts';
import { BEFORE, WEIGHTS } from './weights.ts';
import { SUICIDE_WEIGHED } from './worst/suicide.ts';
import { VIOLENCE_WEIGHED } from './worst/violence.ts';
import { JOIN } from './worst/weighed.ts';

/** What signs do not foresee: words that seldom stand together unless somebody is in danger. */

/** Heard from this weight on, in quarters. */
const HEAVY = 4;
/** The worst are heard from this weight on; beside another danger, from that. */
const HEAVY_WORST = -3;
const FAINT_WORST = -5;
/** The second danger is told too when it is nearly as likely as the first. */
const NEARLY = 0.6;

const toMap = (table: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(
    table.flatMap(([value, words]) => words.split(/\s+/).map((word) => [word, value] as const)),
  );
const WEIGHT_OF = toMap(WEIGHTS);
const TOLD_BY = DANGERS.map((kind) => [kind, toMap(TELLING[kind])] as const);
const WEIGHED = { suicide: SUICIDE_WEIGHED, violence: VIOLENCE_WEIGHED };
const WORST_BY = WORST.map((kind) => {
  const { before, weights } = WEIGHED[kind];
  const alone = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const [told, weight] of toMap(weights)) {
    const [first = '', second] = told.split(JOIN);
    if (second === undefined) alone.set(first, weight);
    else
      together.set(first, (together.get(first) ?? new Map<string, number>()).set(second, weight));
  }
  return { kind, before, alone, together };
});

/** Dangers that the words of a plea weigh for, likeliest first, at most two; none when light. */
export function weigh(said: string): readonly DangerKind[] {
  const starts = [...new Set(startsOf(said))];
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

/**
 * The worst dangers that words, alone and two by two, and their families weigh for; on a fainter
 * sign when some danger is heard anyway.
 */
export function weighWorst(said: string, isInDanger: boolean): readonly DangerKind[] {
  const least = isInDanger ? FAINT_WORST : HEAVY_WORST;
  const sums = WORST_BY.map(({ before }) => before);
  const add = (weightOf: (worst: (typeof WORST_BY)[number]) => number | undefined): void => {
    WORST_BY.forEach((worst, at) => {
      sums[at] = (sums[at] ?? 0) + (weightOf(worst) ?? 0);
    });
  };
  forAllTold(
    startsOf(said),
    (word) => {
      add(({ alone }) => alone.get(word));
    },
    (first, second) => {
      add(({ together }) => together.get(first)?.get(second));
    },
  );
  return WORST.filter((_, at) => (sums[at] ?? 0) >= least);
}

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
/** What words weigh for each of the worst, in their order: one look-up for both. */
type Weights = readonly number[];
const NOTHING: Weights = WORST.map(() => 0);
/** Worked out with the first text, so that a start does not wait for it. */
let worst: ReturnType<typeof weightsOfWorst> | undefined;

function weightsOfWorst() {
  const alone = new Map<string, Weights>();
  const together = new Map<string, Map<string, Weights>>();
  WORST.forEach((kind, at) => {
    for (const [told, weight] of toMap(WEIGHED[kind].weights)) {
      const [first = '', second] = told.split(JOIN);
      const weighing = (known: Weights = NOTHING) => known.with(at, weight);
      if (second === undefined) alone.set(first, weighing(alone.get(first)));
      else {
        const next = together.get(first) ?? new Map<string, Weights>();
        together.set(first, next.set(second, weighing(next.get(second))));
      }
    }
  });
  return { alone, together };
}

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
  worst ??= weightsOfWorst();
  const { alone, together } = worst;
  const sums: number[] = WORST.map((kind) => WEIGHED[kind].before);
  const add = (weights: Weights | undefined): void => {
    if (weights === undefined) return;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  };
  forAllTold(
    startsOf(said),
    (word) => {
      add(alone.get(word));
    },
    (first, second) => {
      add(together.get(first)?.get(second));
    },
  );
  return WORST.filter((_, at) => (sums[at] ?? 0) >= least);
}

import { ownValue } from '../../engine/own-value.ts';
import { type RouteIndex } from '../route-index.ts';
import { type Scored } from '../score.ts';
import { type DemandCue } from './demand-cues.ts';
import { type Part } from './parts.ts';

/**
 * What speaks for two parts being two demands, and against it. Fitted (logistic, a little shrunk) to
 * `tests/conversation/rows/two-demands-*.txt` and to messages of one demand, then rounded; `because`,
 * `so` and `solved`, which few rows hold, are set by hand.
 */
const WEIGHTS = {
  /** Each part is nearer to its own flow: by how much in the part that tells it least, and most. */
  apartAtLeast: 3.5,
  apartAtMost: 1.3,
  /** How near the whole message is to the less near of both. */
  inWhole: 3,
  /** Telling words of the part that holds fewest. */
  telling: 1.8,
  /** Both lead to their flow by themselves. */
  bothRouted: 1.5,
  /** No flow would be proposed for one of them alone. */
  noneAlone: 0.8,
  /** Words that no flow says: who tells two things tells much. */
  strange: 1.6,
  /** A full stop, "et", "aussi" stands between them. */
  stop: 1.6,
  and: 1.7,
  also: 2.3,
  /** "Mais", "si", "quand". */
  but: -1.8,
  /** One says why the other is asked. */
  because: -1.5,
  so: -1,
  /** It is settled, or not what one comes for. */
  solved: -2.5,
  /** The first tells a situation; so does the second. */
  firstState: -2.4,
  secondState: -0.9,
  /** The first tells who wants the paper that the second asks for. */
  needed: -1.2,
  sameOperator: -0.7,
  /** Another demand stands between. */
  apart: -2,
} as const;
const BIAS = -8.4;
/** From here on they are two demands: no more than one in ten that is kept was none. */
const ENOUGH = -0.5;

const MOST_TELLING = 2;
const MOST_STRANGE = 3;

/** Two parts of a message that ask for two flows. */
export interface Pair {
  readonly first: Part;
  readonly second: Part;
}

/** The two parts of a message that are surest to be two demands; `undefined` for a single one. */
export function surestPair(
  index: RouteIndex,
  parts: readonly Part[],
  whole: Scored,
): Pair | undefined {
  let best: Pair | undefined;
  let most = ENOUGH;
  for (const [at, first] of parts.entries()) {
    for (const [further, second] of parts.slice(at + 1).entries()) {
      if (first.flow === second.flow) continue;
      const between = parts.slice(at + 1, at + 1 + further);
      const sure = surenessOf(index, { first, second }, between, whole);
      if (sure <= most) continue;
      most = sure;
      best = { first, second };
    }
  }
  return best;
}

function surenessOf(
  index: RouteIndex,
  pair: Pair,
  between: readonly Part[],
  whole: Scored,
): number {
  return Object.entries(signsOf(index, pair, between, whole)).reduce(
    (sum, [sign, value]) => sum + (ownValue<number>(WEIGHTS, sign) ?? 0) * Number(value),
    BIAS,
  );
}

type Signs = Readonly<Partial<Record<keyof typeof WEIGHTS, number | boolean>>>;

/** Each sign of a pair, with other parts between, in its message; true counts as 1. */
function signsOf(index: RouteIndex, pair: Pair, between: readonly Part[], whole: Scored): Signs {
  return { ...likenessOf(index, pair, whole), ...cuesOf(pair, between) };
}

function likenessOf({ ids }: RouteIndex, { first, second }: Pair, whole: Scored): Signs {
  const both = [first, second];
  const apart = [apartIn(first, second.flow), apartIn(second, first.flow)];
  const best = Math.max(...whole.scores);
  const less = Math.min(...both.map(({ flow }) => whole.scores[flow] ?? 0));
  const core = Math.min(MOST_TELLING, ...both.map(({ scored }) => scored.weights.size));
  const strange = both.reduce(
    (sum, { scored: { said, weights } }) => sum + said.terms.length - weights.size,
    0,
  );
  return {
    apartAtLeast: Math.min(...apart),
    apartAtMost: Math.max(...apart),
    inWhole: best > 0 ? less / best : 0,
    telling: core / MOST_TELLING,
    bothRouted: both.every(({ read }) => read.decision === 'route'),
    noneAlone: both.some(({ read }) => read.decision === 'none'),
    strange: Math.min(MOST_STRANGE, strange) / MOST_STRANGE,
    sameOperator: operatorOf(ids[first.flow]) === operatorOf(ids[second.flow]),
  };
}

/** How much nearer a part is to its own flow than to the other one. */
function apartIn({ scored: { scores }, flow }: Part, other: number): number {
  return Math.min(1, scores[flow] ?? 0) - Math.min(1, scores[other] ?? 0);
}

function operatorOf(id = ''): string {
  return id.slice(0, id.indexOf('.'));
}

function cuesOf({ first, second }: Pair, between: readonly Part[]): Signs {
  const after = [...between, second];
  const follows = (cue: DemandCue): boolean => after.some(({ cues }) => cues.has(cue));
  const either = (cue: DemandCue): number =>
    Number(first.cues.has(cue)) + Number(second.cues.has(cue));
  return {
    stop: after.some(({ isSentence }) => isSentence),
    and: second.cues.has('and'),
    also: first.cues.has('also') || follows('also'),
    but: follows('but'),
    because: either('cause'),
    so: follows('so'),
    solved: either('solved') > 0,
    firstState: isState(first),
    secondState: isState(second),
    needed: first.cues.has('needed'),
    apart: between.some(
      ({ read, flow }) => read.decision !== 'none' && flow !== first.flow && flow !== second.flow,
    ),
  };
}

/** "Je suis au chômage" asks nothing; "je suis au chômage et je voudrais" does. */
function isState({ cues }: Part): boolean {
  return cues.has('state') && !cues.has('asks');
}

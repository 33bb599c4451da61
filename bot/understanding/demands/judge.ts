import { ownValue } from '../../engine/own-value.ts';
import { type Scored } from '../score.ts';
import { type DemandCue } from './demand-cues.ts';
import { type Part } from './parts.ts';

/**
 * What speaks for two parts being two demands, and against it. Fitted (logistic, a little shrunk) to
 * `tests/conversation/rows/two-demands-*.txt`, `training/route/rows/two-demands-a.txt` and messages of
 * one demand, then rounded; `ENOUGH` by rows that the fit did not see.
 */
const WEIGHTS = {
  /** Each part is nearer to its own flow: by how much in the part that tells it least, and most. */
  apartAtLeast: 2.5,
  apartAtMost: 2.3,
  /** By how much the first flow of a part leads, where it leads least. */
  lead: 2,
  /** How near the whole message is to the less near of both. */
  inWhole: 2.7,
  /** Words of the shorter part. */
  words: 2.8,
  /** A full stop, "et", "aussi" stands between them. */
  stop: 1.8,
  and: 1.7,
  also: 2.5,
  /** "Mais", "si", "quand". */
  but: -1.9,
  /** One says why the other is asked. */
  because: -0.8,
  so: -2.5,
  /** It is settled, or not what one comes for. */
  solved: -3,
  /** The first tells a situation; so does the second. */
  firstState: -2.5,
  secondState: -0.7,
  /** The first tells who wants the paper that the second asks for. */
  needed: -1.5,
  /** Another demand stands between. */
  apart: -1.4,
} as const;
const BIAS = -8.3;
/** From here on they are two demands: no more than one in ten that is kept was none. */
const ENOUGH = 0.3;

const MOST_WORDS = 6;

/** Two parts of a message that ask for two flows. */
export interface Pair {
  readonly first: Part;
  readonly second: Part;
}

/** The two parts of a message that are surest to be two demands; `undefined` for a single one. */
export function surestPair(parts: readonly Part[], whole: Scored): Pair | undefined {
  let best: Pair | undefined;
  let most = ENOUGH;
  for (const [at, first] of parts.entries()) {
    for (const [further, second] of parts.slice(at + 1).entries()) {
      if (first.flow === second.flow) continue;
      const between = parts.slice(at + 1, at + 1 + further);
      const sure = surenessOf({ first, second }, between, whole);
      if (sure <= most) continue;
      most = sure;
      best = { first, second };
    }
  }
  return best;
}

function surenessOf(pair: Pair, between: readonly Part[], whole: Scored): number {
  return Object.entries({ ...likenessOf(pair, whole), ...cuesOf(pair, between) }).reduce(
    (sum, [sign, value]) => sum + (ownValue<number>(WEIGHTS, sign) ?? 0) * Number(value),
    BIAS,
  );
}

/** Signs of a pair, with other parts between, in its message; true counts as 1. */
type Signs = Readonly<Partial<Record<keyof typeof WEIGHTS, number | boolean>>>;

function likenessOf({ first, second }: Pair, whole: Scored): Signs {
  const both = [first, second];
  const apart = [apartIn(first, second.flow), apartIn(second, first.flow)];
  const best = Math.max(...whole.scores);
  const less = Math.min(...both.map(({ flow }) => whole.scores[flow] ?? 0));
  return {
    apartAtLeast: Math.min(...apart),
    apartAtMost: Math.max(...apart),
    lead: Math.min(...both.map(leadOf)),
    inWhole: best > 0 ? less / best : 0,
    words: Math.min(MOST_WORDS, ...both.map(({ scored }) => scored.said.words.length)) / MOST_WORDS,
  };
}

function leadOf({ scored: { scores } }: Part): number {
  const [first = 0, second = 0] = scores.toSorted().reverse();
  return first - second;
}

/** How much nearer a part is to its own flow than to the other one. */
function apartIn({ scored: { scores }, flow }: Part, other: number): number {
  return Math.min(1, scores[flow] ?? 0) - Math.min(1, scores[other] ?? 0);
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

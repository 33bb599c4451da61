import { type Scored } from '../score.ts';
import { type Part } from './parts.ts';
import { flowSigns, wordSigns, type Flows, type Pair } from './signs.ts';

/**
 * What each sign weighs. Fitted together (every two parts and two flows of a message against all
 * others and against none, a little shrunk) to `two-demands-*` of `training/route/rows/` but every
 * second row of `two-demands-b`, and, at a seventh of the weight, to first messages of one demand;
 * parts of either were read by routers that had not learnt them. Then rounded.
 */
const OF_WORDS: Readonly<Record<keyof ReturnType<typeof wordSigns>, number>> = {
  terms: 1.6,
  evenness: 2.1,
  shared: 2.6,
  stop: 4,
  and: 1.4,
  commaAnd: 2.1,
  also: 2.7,
  but: -1,
  because: -1.4,
  so: -0.8,
  solved: -4.5,
  firstState: -1.1,
  secondState: -1.8,
  firstAsks: 1.4,
  needed: -0.6,
  isLast: 1.1,
  lead: -1.6,
  words: 1.1,
  beside: -3.2,
};
const OF_FLOWS: Readonly<Record<keyof ReturnType<typeof flowSigns>, number>> = {
  inWhole: 2.7,
  wholeMore: 1,
  third: -2.5,
  learnt: 4.7,
  learntMore: 2.9,
  learntInWhole: -1.5,
  least: 2.5,
  crossed: -4.7,
};
/**
 * Over 0 they are two demands: of batches that a fit did not see, one in eight that is kept was none,
 * or another.
 */
const BIAS = -14.5;
/** From here on they surely are: in single demands that were taken for two, it is hardly ever reached. */
const SURE = 1;

/** A part that asks for a flow. */
export interface Demand {
  readonly part: Part;
  readonly flow: number;
}

/** Two demands of a message, in order. */
export interface Two {
  readonly first: Demand;
  readonly second: Demand;
  readonly isSure: boolean;
}

/** The two parts of a message that are surest to be two demands; `undefined` for a single one. */
export function surestPair(parts: readonly Part[], whole: Scored): Two | undefined {
  const around = { parts, whole };
  let best: Two | undefined;
  let most = 0;
  for (const pair of pairsOf(parts)) {
    const said = BIAS + sumOf(OF_WORDS, wordSigns(pair, around));
    for (const flows of flowsOf(pair)) {
      const sure = said + sumOf(OF_FLOWS, flowSigns(pair, flows, around));
      if (sure <= most) continue;
      most = sure;
      best = toTwo(pair, flows, sure >= SURE);
    }
  }
  return best;
}

/** Any two parts, in order. */
function pairsOf(parts: readonly Part[]): readonly Pair[] {
  return parts.flatMap((first, at) => parts.slice(at + 1).map((second) => ({ first, second })));
}

/** Any two flows that the parts may ask for. */
function flowsOf({ first, second }: Pair): readonly Flows[] {
  return first.near.flatMap((one) =>
    second.near.flatMap((other) => (one === other ? [] : [[one, other] as const])),
  );
}

function sumOf<Sign extends string>(
  weights: Readonly<Record<Sign, number>>,
  signs: Readonly<Record<Sign, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * signs[name];
  return sum;
}

function toTwo({ first, second }: Pair, [one, other]: Flows, isSure: boolean): Two {
  return { first: { part: first, flow: one }, second: { part: second, flow: other }, isSure };
}

import { type Scored } from '../score.ts';
import { type Part } from './parts.ts';
import { flowSigns, wordSigns, type Flows, type Pair } from './signs.ts';

/**
 * What each sign weighs. Fitted together (every two parts and two flows of a message against all
 * others and against none, a little shrunk) to `two-demands-*` of `training/route/rows/` but `-b`,
 * and, at a seventh of the weight, to first messages of one demand; parts of either were read by
 * routers that had not learnt them. Then rounded, and a cause ("parce que") made heavier by hand.
 */
const OF_WORDS: Readonly<Record<keyof ReturnType<typeof wordSigns>, number>> = {
  terms: 2.1,
  evenness: 0.9,
  shared: 1.9,
  stop: 2.6,
  and: 0.9,
  commaAnd: 2.1,
  also: 2.1,
  because: -1.8,
  solved: -2.7,
  needed: -1.4,
  firstState: -0.6,
  firstOnlyState: -0.4,
  firstAsks: 0.7,
  bothAsk: 0.8,
  firstWords: 0.7,
  firstI: -0.7,
  secondI: -0.3,
  firstThing: -0.5,
  secondThing: 0.3,
  firstToDo: 0.6,
  secondToDo: 1.8,
  firstFor: -1.5,
  bothFor: 4.9,
  isList: 0.6,
  isLast: 0.6,
  parts: -0.5,
  beside: -0.8,
  lead: -1.1,
};
const OF_FLOWS: Readonly<Record<keyof ReturnType<typeof flowSigns>, number>> = {
  inWhole: 1.2,
  isNearest: 0.5,
  third: -2.6,
  learnt: 2.1,
  learntMore: 1.9,
  least: 1.4,
  notFirst: -0.6,
  crossed: -2.4,
};
/**
 * Over 0 they are two demands: of batches that a fit did not see, one in seven that is kept was
 * none, or another.
 */
const BIAS = -8.1;
/** From here on they surely are: in single demands that were taken for two, it is hardly ever reached. */
const SURE = 0.7;

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

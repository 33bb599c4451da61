import { type RouteIndex } from '../route-index.ts';
import { BIAS, KEPT, PERHAPS, WEIGHTS } from './judge-weights.ts';
import { likeliest, pairOf } from './likeliest.ts';
import { weightOf } from './model.ts';
import { type Part } from './parts.ts';
import { flowSigns, wordSigns, type Around, type Pair } from './signs.ts';
import { type Flows } from './tiling.ts';
import { flowsTold, wordsTold } from './told.ts';

type Signs = ReturnType<typeof wordSigns> & ReturnType<typeof flowSigns>;
const OF_SIGNS: Readonly<Record<keyof Signs, number>> = WEIGHTS;
/** So likely, they surely are: in single demands that were taken for two, it is hardly ever reached. */
const SURE = 0.8;

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
  /** How sure it is that these are the two; `none`: it is sure only that there are two. */
  readonly areThese: 'surely' | 'perhaps' | 'none';
}

/**
 * The two demands that a message most likely is of; `undefined` for a single one, or where it is not
 * sure that there are two and others are likelier.
 */
export function likelyTwo(
  { ids, learnt }: Pick<RouteIndex, 'ids' | 'learnt'>,
  around: Around,
): Two | undefined {
  const { parts } = around;
  const readings = pairsOf(parts).flatMap((pair) => {
    const told = weightOf(learnt?.demands, wordsTold(pair));
    const said = BIAS + told + sumOf(wordSigns(pair, around));
    return flowsOf(pair).map((flows) => {
      const asked = weightOf(learnt?.demands, flowsTold(flows, ids));
      const odds = Math.exp(said + asked + sumOf(flowSigns(pair, flows, around)));
      return { pair: pairOf(flows), odds, parts: pair, flows };
    });
  });
  const found = likeliest(readings);
  if (!found) return undefined;
  const { share, ofAnyTwo, reading } = found;
  const isSure = ofAnyTwo >= SURE;
  if (share < PERHAPS && !isSure) return undefined;
  const {
    parts: { first, second },
    flows,
  } = reading;
  return {
    first: { part: first, flow: flows[0] },
    second: { part: second, flow: flows[1] },
    isSure,
    areThese: share >= KEPT ? 'surely' : share >= PERHAPS ? 'perhaps' : 'none',
  };
}

/** Any two parts, in order. */
export function pairsOf(parts: readonly Part[]): readonly Pair[] {
  return parts.flatMap((first, at) => parts.slice(at + 1).map((second) => ({ first, second })));
}

/** Any two flows that the parts may ask for. */
export function flowsOf({ first, second }: Pair): readonly Flows[] {
  return first.near.flatMap((one) =>
    second.near.flatMap((other) => (one === other ? [] : [[one, other] as const])),
  );
}

function sumOf<Sign extends keyof Signs>(signs: Readonly<Record<Sign, number>>): number {
  let sum = 0;
  for (const name in signs) sum += OF_SIGNS[name] * signs[name];
  return sum;
}

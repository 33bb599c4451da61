import { type Scored } from '../score.ts';
import { BIAS, WEIGHTS } from './judge-weights.ts';
import { type Part } from './parts.ts';
import { flowSigns, wordSigns, type Flows, type Pair } from './signs.ts';

type Signs = ReturnType<typeof wordSigns> & ReturnType<typeof flowSigns>;
const OF_SIGNS: Readonly<Record<keyof Signs, number>> = WEIGHTS;
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
    const said = BIAS + sumOf(wordSigns(pair, around));
    for (const flows of flowsOf(pair)) {
      const sure = said + sumOf(flowSigns(pair, flows, around));
      if (sure <= most) continue;
      most = sure;
      best = toTwo(pair, flows, sure >= SURE);
    }
  }
  return best;
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

function toTwo({ first, second }: Pair, [one, other]: Flows, isSure: boolean): Two {
  return { first: { part: first, flow: one }, second: { part: second, flow: other }, isSure };
}

import { type Scored } from '../score.ts';
import { type Part } from './parts.ts';
import { signsOf, type Pair, type Signs } from './signs.ts';

/**
 * What each sign weighs. Fitted (logistic, a little shrunk) to `two-demands-*` of
 * `tests/conversation/rows/` and `training/route/rows/` but every second row of `two-demands-b`, and,
 * at a third of the weight, to first messages of one demand by a router that had not learnt them;
 * then rounded.
 */
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  inWhole: 2.3,
  lead: 2.7,
  learnt: 1.3,
  crossed: -3.6,
  terms: 1.6,
  evenness: 0.6,
  shared: 1,
  stop: 2.2,
  and: 1.3,
  commaAnd: 1.2,
  also: 2.3,
  but: -1.4,
  because: -0.7,
  so: -0.9,
  solved: -1.8,
  firstState: -1.4,
  secondState: -0.6,
  firstAsks: 0.9,
  needed: -1.3,
  isLast: 0.5,
};
/**
 * Over 0 they are two demands: of batches that a fit did not see, one in ten that is kept was none, or
 * another.
 */
const BIAS = -6.15;
/** From here on they surely are: in single demands that were taken for two, it is hardly ever reached. */
const SURE = 0.65;

/** Two demands of a message. */
export interface Two extends Pair {
  readonly isSure: boolean;
}

/** The two parts of a message that are surest to be two demands; `undefined` for a single one. */
export function surestPair(parts: readonly Part[], whole: Scored): Two | undefined {
  let best: Two | undefined;
  let most = 0;
  for (const pair of pairsOf(parts)) {
    const sure = surenessOf(signsOf(pair, { parts, whole }));
    if (sure <= most) continue;
    most = sure;
    best = { ...pair, isSure: sure >= SURE };
  }
  return best;
}

/** Any two parts that ask for different flows, in order. */
export function pairsOf(parts: readonly Part[]): readonly Pair[] {
  return parts.flatMap((first, at) =>
    parts
      .slice(at + 1)
      .filter(({ flow }) => flow !== first.flow)
      .map((second) => ({ first, second })),
  );
}

function surenessOf(signs: Signs): number {
  const names = Object.keys(WEIGHTS) as (keyof Signs)[];
  return names.reduce((sum, name) => sum + WEIGHTS[name] * signs[name], BIAS);
}

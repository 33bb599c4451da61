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
  inWhole: 2.6,
  isNearest: 1.7,
  lead: 2,
  learnt: 3.3,
  phrase: 0.8,
  crossed: -8.5,
  terms: 1,
  words: 4.3,
  evenness: 1.5,
  shared: 1.9,
  stop: 2,
  and: 1.2,
  commaAnd: 1.6,
  also: 2.4,
  but: -3.2,
  because: -1.8,
  so: -3.1,
  solved: -6.2,
  firstState: -2.9,
  secondState: -1.4,
  needed: -1.5,
  begins: -0.7,
  apart: -1.3,
  isFirst: 0.9,
  isLast: 1.3,
};
/**
 * Over 0 they are two demands: of batches that a fit did not see, no more than one in ten that is kept
 * was none.
 */
const BIAS = -11.65;

/** The two parts of a message that are surest to be two demands; `undefined` for a single one. */
export function surestPair(parts: readonly Part[], whole: Scored): Pair | undefined {
  let best: Pair | undefined;
  let most = 0;
  for (const pair of pairsOf(parts)) {
    const sure = surenessOf(signsOf(pair, { parts, whole }));
    if (sure <= most) continue;
    most = sure;
    best = pair;
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

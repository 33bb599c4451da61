import { type Choice } from './read-choices.ts';
import { type Judged } from './fit.ts';

/** What a judge that had not seen a message is surest of in it. */
export interface Verdict {
  /** Over 0, two demands are likelier than one. */
  readonly sure: number;
  readonly isRight: boolean;
}

/** The surest reading of a message; `undefined` where there is none. */
export function verdictOn(
  { readings }: Choice,
  names: readonly string[],
  { weights, bias }: Judged,
): Verdict | undefined {
  let best: Verdict | undefined;
  for (const { signs, isRight } of readings) {
    const sure = names.reduce(
      (sum, name, at) => sum + (weights[at] ?? 0) * (signs.get(name) ?? 0),
      bias,
    );
    if (!best || sure > best.sure) best = { sure, isRight };
  }
  return best;
}

/** The lowest sureness from which on at least this share of what is kept is right. */
export function sureFor(verdicts: readonly Verdict[], precision: number): number {
  const sorted = verdicts.toSorted((one, other) => other.sure - one.sure);
  let right = 0;
  let least = Infinity;
  for (const [at, { sure, isRight }] of sorted.entries()) {
    if (isRight) right++;
    if (right / (at + 1) >= precision) least = sure;
  }
  return least;
}

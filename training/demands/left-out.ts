import { likeliest } from '../../bot/understanding/demands/likeliest.ts';
import { type Choice } from './read-choices.ts';
import { type Judged } from './fit.ts';

/** What a judge that had not seen a message is surest of in it. */
export interface Verdict {
  /** How likely the two are, beside any other two and beside one demand. */
  readonly sure: number;
  readonly isRight: boolean;
}

/** The likeliest two demands of a message; `undefined` where there are none. */
export function verdictOn(
  { readings }: Choice,
  names: readonly string[],
  { weights, bias, told }: Judged,
): Verdict | undefined {
  const weighed = readings.map(({ pair, signs, isRight, ...reading }) => {
    const ofSigns = names.reduce(
      (so, name, at) => so + (weights[at] ?? 0) * (signs.get(name) ?? 0),
      bias,
    );
    const sum = reading.told.reduce((so, one) => so + (told.get(one) ?? 0), ofSigns);
    return { pair, odds: Math.exp(sum), isRight };
  });
  const found = likeliest(weighed);
  return found && { sure: found.share, isRight: found.reading.isRight };
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

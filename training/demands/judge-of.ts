import { fit, type Judged } from './fit.ts';
import { sureFor, verdictOn, type Verdict } from './left-out.ts';
import { type Choice } from './read-choices.ts';

/** Of those that are kept, so many are to be right, in batches that the fit did not see. */
const PRECISION = 0.905;
/** Of those that are asked about at the end, so many. */
const PERHAPS_PRECISION = 0.45;
/** How much a message of a batch where each asks for one thing counts, beside one of two demands. */
const COUNT_OF_ONE = 0.15;

/**
 * The judge of all choices of all folds, how likely two demands must be to be kept or asked about, and
 * how each fold is judged by the others.
 */
export function judgeOf(folds: readonly (readonly Choice[])[]): {
  readonly names: readonly string[];
  readonly judged: Judged;
  readonly kept: number;
  readonly perhaps: number;
  readonly told: readonly string[];
} {
  const choices = folds.flat();
  const [one] = choices.flatMap(({ readings }) => readings);
  const names = [...(one?.signs.keys() ?? [])];
  const isOfTwo = new Set(choices.filter(({ isTwo }) => isTwo).map(({ batch }) => batch));
  const countOf = ({ batch }: Choice) => (isOfTwo.has(batch) ? 1 : COUNT_OF_ONE);
  const leftOut = folds.map((fold, at) => {
    const others = folds.filter((one) => one !== fold).flat();
    const judge = fit(others, names, countOf);
    const unseen = fold.filter(({ batch }) => isOfTwo.has(batch));
    const verdicts = unseen.flatMap((choice) => verdictOn(choice, names, judge) ?? []);
    return { name: `fold ${at + 1}`, asked: unseen.filter(({ isTwo }) => isTwo).length, verdicts };
  });
  const all = {
    name: 'all',
    asked: leftOut.reduce((sum, { asked }) => sum + asked, 0),
    verdicts: leftOut.flatMap(({ verdicts }) => verdicts),
  };
  const least = sureFor(all.verdicts, PRECISION);
  const perhaps = sureFor(
    all.verdicts.filter(({ sure }) => sure < least),
    PERHAPS_PRECISION,
  );
  return {
    names,
    judged: fit(choices, names, countOf),
    kept: least,
    perhaps,
    told: [...leftOut, all].flatMap((batch) => [
      toldOf(batch, 'kept', (sure) => sure >= least),
      toldOf(batch, 'asked about', (sure) => sure >= perhaps && sure < least),
    ]),
  };
}

interface LeftOut {
  readonly name: string;
  readonly asked: number;
  readonly verdicts: readonly Verdict[];
}

function toldOf(
  { name, asked, verdicts }: LeftOut,
  what: string,
  isSo: (sure: number) => boolean,
): string {
  const so = verdicts.filter(({ sure }) => isSo(sure));
  const right = so.filter(({ isRight }) => isRight).length;
  return `${name}: ${(right / asked).toFixed(3)} ${what}, ${(right / so.length).toFixed(3)} right`;
}

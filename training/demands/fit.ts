import { type Choice } from './read-choices.ts';

/** What each sign weighs: over `-bias`, a reading as two demands is likelier than one. */
export interface Judged {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** Draws weights to zero, for each choice. */
const SHRINK = 0.01;
const ROUNDS = 300;
const RATE = 0.05;
/** How much of the last steps goes on into the next, and of their sizes into its size. */
const GOES_ON = 0.9;
const SIZE_GOES_ON = 0.99;

/**
 * Weights by which the right reading of each choice is likeliest beside all others and beside none,
 * where a choice counts as much as `countOf` says. No clock, no chance: the same each time.
 */
export function fit(
  choices: readonly Choice[],
  names: readonly string[],
  countOf: (choice: Choice) => number,
): Judged {
  const learnt = choices.filter(
    ({ isTwo, readings }) =>
      readings.length > 0 && (!isTwo || readings.some(({ isRight }) => isRight)),
  );
  const { means, spreads } = spreadsOf(learnt, names);
  const examples = learnt.map((choice) => ({
    count: countOf(choice),
    isTwo: choice.isTwo,
    isRight: choice.readings.map(({ isRight }) => isRight),
    signs: choice.readings.map(({ signs }) =>
      Float64Array.from(
        names,
        (name, at) => ((signs.get(name) ?? 0) - (means[at] ?? 0)) / (spreads[at] ?? 1),
      ),
    ),
  }));
  const fitted = climbed(examples, names.length);
  const weights = names.map((_, at) => (fitted[at] ?? 0) / (spreads[at] ?? 1));
  const bias = weights.reduce(
    (sum, weight, at) => sum - weight * (means[at] ?? 0),
    fitted.at(-1) ?? 0,
  );
  return { weights, bias };
}

interface Example {
  readonly count: number;
  readonly isTwo: boolean;
  readonly isRight: readonly boolean[];
  readonly signs: readonly Float64Array[];
}

function spreadsOf(choices: readonly Choice[], names: readonly string[]) {
  const all = choices.flatMap(({ readings }) => readings);
  const mean = (of: (signs: ReadonlyMap<string, number>) => number) =>
    all.reduce((sum, { signs }) => sum + of(signs), 0) / Math.max(1, all.length);
  const means = names.map((name) => mean((signs) => signs.get(name) ?? 0));
  const spreads = names.map(
    (name, at) => Math.sqrt(mean((signs) => ((signs.get(name) ?? 0) - (means[at] ?? 0)) ** 2)) || 1,
  );
  return { means, spreads };
}

/** The weights, then the bias, where the likelihood is highest (Adam, steps that grow smaller). */
function climbed(examples: readonly Example[], size: number): Float64Array {
  const at = new Float64Array(size + 1);
  let moving = new Float64Array(size + 1);
  let sizes = new Float64Array(size + 1);
  for (let round = 1; round <= ROUNDS; round++) {
    const slopes = slopesAt(at, examples).map((slope, sign) => {
      const shrunk = sign < size ? SHRINK * examples.length * at0(at, sign) : 0;
      return (slope - shrunk) / examples.length;
    });
    moving = slopes.map((slope, sign) => GOES_ON * at0(moving, sign) + (1 - GOES_ON) * slope);
    sizes = slopes.map(
      (slope, sign) => SIZE_GOES_ON * at0(sizes, sign) + (1 - SIZE_GOES_ON) * slope * slope,
    );
    const rate = RATE * Math.min(1, 2 * (1 - round / (ROUNDS + 1)));
    for (let sign = 0; sign <= size; sign++) {
      const step = at0(moving, sign) / (1 - GOES_ON ** round);
      const large = Math.sqrt(at0(sizes, sign) / (1 - SIZE_GOES_ON ** round)) + 1e-9;
      at[sign] = at0(at, sign) + (rate * step) / large;
    }
  }
  return at;
}

function at0(values: Float64Array, at: number): number {
  return values[at] ?? 0;
}

/** How the likelihood of all changes with each weight. */
function slopesAt(at: Float64Array, examples: readonly Example[]): Float64Array {
  const slopes = new Float64Array(at.length);
  for (const { count, isTwo, isRight, signs } of examples) {
    const odds = signs.map((one) => Math.exp(sumOf(at, one)));
    const all = odds.reduce((sum, one) => sum + one, 1);
    const right = odds.reduce(
      (sum, one, reading) => sum + (isRight[reading] === true ? one : 0),
      0,
    );
    for (const [reading, one] of signs.entries()) {
      const odd = odds[reading] ?? 0;
      const wanted = isTwo && isRight[reading] === true ? odd / right : 0;
      add(slopes, one, count * (wanted - odd / all));
    }
  }
  return slopes;
}

function sumOf(at: Float64Array, signs: Float64Array): number {
  let sum = at[signs.length] ?? 0;
  for (let sign = 0; sign < signs.length; sign++) sum += (at[sign] ?? 0) * (signs[sign] ?? 0);
  return sum;
}

function add(slopes: Float64Array, signs: Float64Array, much: number): void {
  for (let sign = 0; sign < signs.length; sign++) {
    slopes[sign] = (slopes[sign] ?? 0) + much * (signs[sign] ?? 0);
  }
  slopes[signs.length] = (slopes[signs.length] ?? 0) + much;
}

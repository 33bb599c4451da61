const ROUNDS = 300;
const RATE = 0.05;
/** How much of the last steps goes on into the next, and of their sizes into its size. */
const GOES_ON = 0.9;
const SIZE_GOES_ON = 0.99;
/** Draws weights to zero, for each choice. */
const SHRINK = 0.01;
/** The same of a word or a flow, whatever the choices. */
const SHRINK_TOLD = 8;

/** A message as numbers: all its readings as two demands. */
export interface Example {
  readonly count: number;
  readonly isTwo: boolean;
  readonly isRight: readonly boolean[];
  readonly signs: readonly Float64Array[];
  /** What is told of each, as places after those of signs. */
  readonly told: readonly Int32Array[];
}

/** How many weights are learnt, of which kind. */
export interface Learnt {
  readonly signs: number;
  readonly told: number;
}

/**
 * The weights of signs, those of what is told, then the bias, where the likelihood is highest (Adam,
 * steps that grow smaller).
 */
export function climbed(examples: readonly Example[], learnt: Learnt): Float64Array {
  const size = learnt.signs + learnt.told;
  const at = new Float64Array(size + 1);
  let moving = new Float64Array(size + 1);
  let sizes = new Float64Array(size + 1);
  for (let round = 1; round <= ROUNDS; round++) {
    const slopes = slopesAt(at, examples).map((slope, sign) => {
      const shrunk = shrinkAt(sign, learnt, examples.length) * at0(at, sign);
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

function shrinkAt(place: number, { signs, told }: Learnt, choices: number): number {
  if (place < signs) return SHRINK * choices;
  return place < signs + told ? SHRINK_TOLD : 0;
}

function at0(values: Float64Array, at: number): number {
  return values[at] ?? 0;
}

/** How the likelihood of all changes with each weight. */
function slopesAt(at: Float64Array, examples: readonly Example[]): Float64Array {
  const slopes = new Float64Array(at.length);
  for (const { count, isTwo, isRight, signs, told } of examples) {
    const odds = signs.map((one, reading) => Math.exp(sumOf(at, one, told[reading])));
    let [all, right] = [1, 0];
    odds.forEach((odd, reading) => {
      all += odd;
      if (isRight[reading] === true) right += odd;
    });
    odds.forEach((odd, reading) => {
      const wanted = isTwo && isRight[reading] === true ? odd / right : 0;
      add(
        slopes,
        { signs: signs[reading] ?? NO_SIGNS, told: told[reading] ?? NOTHING_TOLD },
        count * (wanted - odd / all),
      );
    });
  }
  return slopes;
}

const NO_SIGNS = new Float64Array();
const NOTHING_TOLD = new Int32Array();

function sumOf(
  at: Float64Array,
  signs: Float64Array = NO_SIGNS,
  told: Int32Array = NOTHING_TOLD,
): number {
  let sum = at[at.length - 1] ?? 0;
  for (const place of told) sum += at[place] ?? 0;
  for (let sign = 0; sign < signs.length; sign++) sum += (at[sign] ?? 0) * (signs[sign] ?? 0);
  return sum;
}

function add(
  slopes: Float64Array,
  { signs, told }: { readonly signs: Float64Array; readonly told: Int32Array },
  much: number,
): void {
  const last = slopes.length - 1;
  slopes[last] = (slopes[last] ?? 0) + much;
  for (const place of told) slopes[place] = (slopes[place] ?? 0) + much;
  for (let sign = 0; sign < signs.length; sign++) {
    slopes[sign] = (slopes[sign] ?? 0) + much * (signs[sign] ?? 0);
  }
}

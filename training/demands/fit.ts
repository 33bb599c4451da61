import { climbed } from './climbed.ts';
import { type Choice } from './read-choices.ts';

/** What each sign weighs: over `-bias`, a reading as two demands is likelier than one. */
export interface Judged {
  readonly weights: readonly number[];
  readonly bias: number;
  /** The same of what is told: words and flows. */
  readonly told: ReadonlyMap<string, number>;
}

/** Words that are learnt: those said in most messages; and how often a flow is asked for that is. */
const MOST_WORDS = 800;
const LEAST_ASKED = 4;

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
  const told = toldIn(learnt);
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
    told: choice.readings.map((reading) =>
      Int32Array.from(
        reading.told.flatMap((one) => told.get(one) ?? []),
        (at) => names.length + at,
      ),
    ),
  }));
  const fitted = climbed(examples, { signs: names.length, told: told.size });
  const weights = names.map((_, at) => (fitted[at] ?? 0) / (spreads[at] ?? 1));
  const bias = weights.reduce(
    (sum, weight, at) => sum - weight * (means[at] ?? 0),
    fitted.at(-1) ?? 0,
  );
  return {
    weights,
    bias,
    told: new Map([...told].map(([one, at]) => [one, fitted[names.length + at] ?? 0])),
  };
}

/** What is learnt beside signs, by a number: the commonest words of parts, and flows, in order. */
function toldIn(choices: readonly Choice[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { readings } of choices) {
    for (const one of new Set(readings.flatMap(({ told }) => told))) {
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
  }
  const isFlow = (one: string) => one.includes('.');
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const words = sorted.filter(([one]) => !isFlow(one)).slice(0, 2 * MOST_WORDS);
  const flows = sorted.filter(([one, count]) => isFlow(one) && count >= LEAST_ASKED);
  return new Map([...words, ...flows].map(([one], at) => [one, at]));
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

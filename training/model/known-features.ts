import { type Weights } from './fit.ts';

/** Said more often than this, a feature is kept no sooner. */
const OFTEN = 300;

/** Features of some rows. */
export interface Known {
  /** In order. */
  readonly names: readonly string[];
  /** In how many rows each stands. */
  readonly counts: readonly number[];
}

/** The features that enough rows have. */
export function featuresIn(
  texts: readonly { readonly features: ReadonlySet<string> }[],
  least: number,
): Known {
  const counts = new Map<string, number>();
  for (const { features } of texts) {
    for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= least);
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return { names: kept.map(([name]) => name), counts: kept.map(([, count]) => count) };
}

/** Features that weigh most for some kind, where they are often said; in order. */
export function heaviest(
  { bias, of }: Weights,
  { names, counts }: Known,
  most: number,
): readonly string[] {
  const kinds = bias.length;
  const weighing = names.map((name, at) => {
    const weights = of.subarray(at * kinds, (at + 1) * kinds);
    const largest = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
    return { name, weight: largest * Math.sqrt(Math.min(counts[at] ?? 0, OFTEN)) };
  });
  weighing.sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
  return weighing
    .slice(0, most)
    .map(({ name }) => name)
    .sort();
}

/** What speaks against a kind is kept later than what speaks for one. */
const AGAINST = 0.25;

/**
 * Which weights of these features are kept, 1 for one that is, as they stand in {@link Weights}:
 * the heaviest, where their features are often said.
 */
export function heaviestPairs(
  { bias, of }: Weights,
  { names, counts }: Known,
  chosen: readonly string[],
  most: number,
): Uint8Array {
  const kinds = bias.length;
  const numbers = new Map(names.map((name, at) => [name, at]));
  const heaviness = Float64Array.from({ length: chosen.length * kinds }, (_, at) => {
    const feature = numbers.get(chosen[Math.floor(at / kinds)] ?? '') ?? 0;
    const weight = of[feature * kinds + (at % kinds)] ?? 0;
    const often = Math.sqrt(Math.min(counts[feature] ?? 0, OFTEN));
    return (weight > 0 ? weight : -weight * AGAINST) * often;
  });
  const least = heaviness.toSorted().at(-most) ?? 0;
  return Uint8Array.from(heaviness, (weight) => (weight > 0 && weight >= least ? 1 : 0));
}

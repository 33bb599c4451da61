import { type Commune } from './model.ts';

/** Most populous first, an arrondissement before its city. */
export function largestFirst(communes: readonly Commune[]): readonly Commune[] {
  const precise = (one: Commune): number => (one.city === undefined ? 1 : 0);
  return communes.toSorted(
    (a, b) =>
      b.population - a.population || precise(a) - precise(b) || (a.insee < b.insee ? -1 : 1),
  );
}

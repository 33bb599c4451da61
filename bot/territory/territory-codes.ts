import { type Commune } from './model.ts';

/**
 * Codes that stand for a commune in `serves` and `territory`: INSEE (an arrondissement's city too),
 * EPCI if any, département.
 */
export function territoryCodes(commune: Commune): readonly string[] {
  const { insee, city, epci, departement } = commune;
  return [insee, city, epci, departement].filter((code) => code !== undefined);
}

/** INSEE code of the commune proper: of an arrondissement, its city's. */
export function cityCode({ insee, city }: Commune): string {
  return city ?? insee;
}

/** Code of the EPCI; a commune without one counts as its own. */
export function epciCode(commune: Commune): string {
  return commune.epci ?? cityCode(commune);
}

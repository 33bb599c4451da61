import { type Commune } from './model.ts';

/**
 * The codes that include a commune in `serves` and `territory`: INSEE (and its city's, for an
 * arrondissement), EPCI if any, département.
 *
 * @example territoryCodes(merignac) // ['33281', '243300316', '33']
 */
export function territoryCodes(commune: Commune): readonly string[] {
  const { insee, city, epci, departement } = commune;
  return [insee, city, epci, departement].filter((code) => code !== undefined);
}

/**
 * INSEE code of the commune itself; for an arrondissement, its city's.
 *
 * @example
 * cityCode({ insee: '75113', city: '75056' }) // '75056'
 * cityCode(merignac) // '33281'
 */
export function cityCode({ insee, city }: Commune): string {
  return city ?? insee;
}

/**
 * Code of the EPCI; a commune without one counts as its own.
 *
 * @example
 * epciCode(merignac) // '243300316'
 * epciCode({ insee: '97502', departement: '975' }) // '97502'
 */
export function epciCode(commune: Commune): string {
  return commune.epci ?? cityCode(commune);
}

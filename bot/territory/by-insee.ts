import { arrondissementOf, arrondissementPostcode } from './arrondissement-names.ts';
import { type OldCommune } from './commune-codes.ts';
import { type Commune } from './model.ts';

/**
 * Communes and arrondissements of today by INSEE code.
 *
 * @example byInseeOf([merignac], []).get('33281').name // 'Mérignac'
 */
export function byInseeOf(
  communes: readonly Commune[],
  old: readonly OldCommune[],
): ReadonlyMap<string, Commune> {
  const byInsee = new Map<string, Commune>();
  for (const one of communes) byInsee.set(one.insee, one);
  for (const one of old.filter(isArrondissement)) {
    const arrondissement = toArrondissement(one, byInsee.get(one.today));
    if (arrondissement !== undefined) byInsee.set(one.insee, arrondissement);
  }
  return byInsee;
}

/** A row of before that is an arrondissement of today. */
export function isArrondissement({ name }: OldCommune): boolean {
  return name.endsWith(' Arrondissement');
}

/** An arrondissement has all of its city but its own name, postcode and point. */
function toArrondissement(old: OldCommune, city: Commune | undefined): Commune | undefined {
  const number = arrondissementOf(old.name)?.number;
  if (city === undefined || number === undefined) return undefined;
  const { insee, name, lon, lat } = old;
  const postcodes = [arrondissementPostcode(city.departement, number)];
  const point = lon === undefined || lat === undefined ? {} : { lon, lat };
  return { ...city, insee, name, city: city.insee, postcodes, ...point };
}

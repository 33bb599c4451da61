import { arrondissementOf, arrondissementPostcode } from './arrondissements.ts';
import { type CodeTables, codeTables, type OldCommune } from './commune-codes.ts';
import { type Commune } from './model.ts';
import { type NamedCommune, type PreparedNames, prepareNames } from './name-index.ts';

/** The costly part of an index: built once, read from a file at each start. */
export interface PreparedCommunes {
  readonly codes: CodeTables;
  readonly today: PreparedNames;
  readonly before: PreparedNames;
}

/**
 * Builds the costly part of an index, to be cached between starts.
 *
 * @example Object.keys(prepareCommunes([merignac], [])) // ['codes', 'today', 'before']
 */
export function prepareCommunes(
  communes: readonly Commune[],
  old: readonly OldCommune[],
): PreparedCommunes {
  return {
    codes: codeTables(byInseeOf(communes, old)),
    today: prepareNames(communes),
    before: prepareNames(namesBefore(old)),
  };
}

/** Communes and arrondissements of today by INSEE code. */
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

/** Names of before that lead to communes of today, but those of arrondissements. */
export function namesBefore(old: readonly OldCommune[]): readonly NamedCommune[] {
  return old
    .filter((one) => one.name !== '' && !isArrondissement(one))
    .map(({ name, today }) => ({ name, insee: today }));
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

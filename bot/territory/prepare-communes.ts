import { byInseeOf, isArrondissement } from './by-insee.ts';
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

/** Names of before that lead to communes of today, but those of arrondissements. */
export function namesBefore(old: readonly OldCommune[]): readonly NamedCommune[] {
  return old
    .filter((one) => one.name !== '' && !isArrondissement(one))
    .map(({ name, today }) => ({ name, insee: today }));
}

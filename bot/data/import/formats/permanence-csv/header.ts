import { nearestWord } from '../../../../source/nearest-word.ts';
import { fold } from '../../../../territory/fold.ts';
import { ImportFault } from '../../import-fault.ts';
import { COLUMNS, REQUIRED } from './columns.ts';

/** Names of columns that were written otherwise once. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['id', 'identifiant'],
  ['insee', 'commune'],
]);

/**
 * The columns of ours that a header names, whatever its accents and capitals; others keep their
 * name. A column that looks like a mistyped one, or one that is needed and missing, is a fault of
 * the whole file: its rows would be read wrong.
 */
export function ownHeader(
  names: readonly string[],
  tellUnknown: (name: string) => void,
): readonly string[] {
  const byFold = new Map(COLUMNS.map((name) => [fold(name), name as string] as const));
  const known = names.map((name) => byFold.get(fold(name)) ?? OTHER_NAMES.get(fold(name)) ?? name);
  for (const name of known.filter((one) => one !== '' && !isColumn(one))) {
    const meant = nearestWord(name, COLUMNS);
    if (meant !== undefined && !known.includes(meant)) {
      const message = `La colonne « ${shown(name)} » n’est pas connue. Vouliez-vous dire « ${meant} » ?`;
      throw new ImportFault('unknown-column', message);
    }
    tellUnknown(shown(name));
  }
  const missing = REQUIRED.filter((one) => !known.includes(one));
  if (missing.length > 0) {
    const message = `Il manque ces colonnes : ${missing.join(', ')}. Le modèle : aiguillage import csv --modele`;
    throw new ImportFault('missing-column', message);
  }
  return known;
}

function isColumn(name: string): boolean {
  return COLUMNS.some((one) => one === name);
}

function shown(name: string): string {
  return name.slice(0, 40);
}

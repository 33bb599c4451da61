import { type Mode, type Serves } from '../../permanences/model.ts';
import { type NationalList } from '../../permanences/national-doors.ts';

/** Whom the doors of a national list serve, and how one is received there. */
export interface ListKind {
  readonly by: NationalList['by'];
  readonly serves: Serves;
  readonly mode: Mode;
}

const OF_COMMUNE: ListKind = { by: 'commune', serves: 'commune', mode: 'walk-in' };
const OF_DEPARTEMENT: ListKind = { by: 'departement', serves: 'departement', mode: 'walk-in' };
const OF_ALL: ListKind = { by: 'across', serves: 'anywhere', mode: 'walk-in' };
const ASKED_FOR: ListKind = { ...OF_DEPARTEMENT, mode: 'appointment' };

/**
 * Each list is a file `national/<operator>.tsv`. Whom an operator serves is its own rule, not the
 * list's: the lists say nothing of it.
 */
export const LIST_KINDS: ReadonlyMap<string, ListKind> = new Map([
  ['mairie', OF_COMMUNE],
  ['ccas', { ...OF_COMMUNE, by: 'epci' }],
  ['france-services', OF_ALL],
  ['point-justice', OF_ALL],
  ['france-travail', OF_DEPARTEMENT],
  ['france-renov', OF_DEPARTEMENT],
  ['mission-locale', ASKED_FOR],
  ['cap-emploi', ASKED_FOR],
  ['conseil-departemental', ASKED_FOR],
  ['prefecture-etrangers', ASKED_FOR],
  ['service-etat', OF_DEPARTEMENT],
]);

/** One of several communes receives the people of all of them: its name says so. */
export function servesOf({ serves }: ListKind, operator: string, name: string): Serves {
  return operator === 'ccas' && /intercommunal/i.test(name) ? 'epci' : serves;
}

import { type World } from '../../../conversation/world.ts';
import { type Place } from '../../../permanences/model.ts';
import { type DeskKey } from '../../../storage/desk.ts';
import { fold } from '../../../territory/fold.ts';
import { isWithin } from '../may.ts';
import { type Board } from './board.ts';

/** A place that may be named in a form, and how. */
export interface KnownPlace {
  /** Its name; with its commune where another has the same. */
  readonly label: string;
  readonly place: Place;
}

/** Places of a territory, by name: those of the data, and those that its permanences brought. */
export function knownPlaces(
  { places, communes }: World,
  board: Board,
  key: Pick<DeskKey, 'territory'>,
): readonly KnownPlace[] {
  const found = new Map<string, Place>();
  for (const place of [
    ...(places?.values() ?? []),
    ...board.all.map((one) => one.permanence.place),
  ]) {
    const commune = communes.byInsee.get(place.commune);
    if (commune && isWithin(key, commune)) found.set(`${fold(place.name)} ${place.commune}`, place);
  }
  const all = [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  const times = new Map<string, number>();
  for (const { name } of all) times.set(fold(name), (times.get(fold(name)) ?? 0) + 1);
  return all.map((place) => {
    const isAlone = times.get(fold(place.name)) === 1;
    const commune = communes.byInsee.get(place.commune)?.name ?? '';
    return { place, label: isAlone ? place.name : `${place.name} (${commune})` };
  });
}

/** The place that was typed, and what comes after it: "Mairie de Mérignac, salle 2". */
export function placeIn(
  known: readonly KnownPlace[],
  typed: string,
): { readonly place: Place; readonly room?: string } | undefined {
  const folded = fold(typed);
  const named = [...known]
    .sort((a, b) => b.label.length - a.label.length)
    .find(({ label }) => folded === fold(label) || folded.startsWith(`${fold(label)} `));
  if (!named || folded === '') return undefined;
  const [, ...after] = typed.slice(named.label.length - 1).split(',');
  const room = after.join(',').trim();
  const isBare = folded === fold(named.label);
  if (!isBare && room === '') return undefined;
  return { place: named.place, ...(room === '' ? {} : { room }) };
}

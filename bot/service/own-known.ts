import { type StructureFolders } from '../conversation/structure.ts';
import { type KnownRecords } from '../data/known-records.ts';
import { laidOver } from '../data/laid-over.ts';
import { type OpenedRecords, type OwnRecords } from '../data/packed-records.ts';
import { type Place } from '../permanences/model.ts';
import { type PlacesById } from '../permanences/permanences.ts';

/** Records that a structure has of its own over everyone's, read before. */
export interface OwnKnown extends KnownRecords {
  readonly laid: OwnRecords['laid'];
}

/** A structure was given folders since its records were read: another reading follows. */
export class StaleRecords extends Error {
  override readonly name = 'StaleRecords';
}

/** Of some own folders; those that name no data have everyone's. */
export function ownKnown(known: OpenedRecords, { data }: StructureFolders): OwnKnown | undefined {
  const own = known.owns.find(({ folders }) => folders.join('\n') === data.join('\n'));
  if (own === undefined) return undefined;
  const over = new Map(own.laid.over.map((one) => [one.id, one]));
  const zones = known.zones;
  return {
    ...known,
    laid: own.laid,
    zones,
    accounts: new Set(own.accounts),
    issues: own.issues,
    places: placesOver(known.places, new Map(own.places)),
    permanence: (id) => over.get(id) ?? (own.laid.hidden.has(id) ? undefined : known.all.get(id)),
  };
}

function placesOver(under: PlacesById, over: ReadonlyMap<string, Place>): PlacesById {
  const both = (): ReadonlyMap<string, Place> => laidOver(new Map(placesIn(under)), over);
  return {
    has: (id) => over.has(id) || under.has(id),
    get: (id) => over.get(id) ?? under.get(id),
    keys: () => both().keys(),
    values: () => both().values(),
  };
}

function* placesIn(places: PlacesById): Iterable<readonly [string, Place]> {
  for (const id of places.keys()) {
    const place = places.get(id);
    if (place !== undefined) yield [id, place];
  }
}

import { type LocalDate, type Place, type PlaceFrom } from './model.ts';

/** A record of a place, and whose it is. */
export interface PlaceRecord {
  readonly place: Place;
  /** Kept by someone here. */
  readonly own: boolean;
  /** How many départements its source has places in: fewer is more local. */
  readonly spread: number;
  /** As said in a sentence. */
  readonly source: string;
  /** When it was last looked at. */
  readonly date: LocalDate;
}

/**
 * Which record comes first: our own, then the fresher, then the more local; else by source and id, so
 * that the order of reading decides nothing.
 *
 * @example
 * const list = { own: false, spread: 100, source: 'a list', date: '2026-11-01', place: { id: 'a' } };
 * comparePlaceRecords({ ...list, own: true, date: '2020-01-01' }, list) < 0 // true
 * comparePlaceRecords({ ...list, date: '2026-11-02' }, list) < 0 // true
 * comparePlaceRecords({ ...list, spread: 1 }, list) < 0 // true
 */
export function comparePlaceRecords(one: PlaceRecord, other: PlaceRecord): number {
  if (one.own !== other.own) return one.own ? -1 : 1;
  if (one.date !== other.date) return one.date > other.date ? -1 : 1;
  if (one.spread !== other.spread) return one.spread - other.spread;
  const [a, b] = [one, other].map(({ source, place }) => `${source} ${place.id}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

/**
 * One place of several records of it, field by field: what the first does not know, the next that does
 * says, and `from` names it. A point is taken whole.
 *
 * @example
 * const ours = { own: true, spread: 1, source: 'us', date: '2026-11-01', place: { id: 'a', name: 'Mairie' } };
 * const list = { own: false, spread: 9, source: 'a list', date: '2026-07-14', place: { id: 'b', phone: '0556000000' } };
 * mergePlaces([ours, list]) // { id: 'a', name: 'Mairie', phone: '0556000000', from: { phone: { source: 'a list', date: '2026-07-14' } } }
 */
export function mergePlaces(records: readonly [PlaceRecord, ...PlaceRecord[]]): Place {
  const sorted = [...records].sort(comparePlaceRecords);
  return sorted
    .slice(1)
    .reduce((merged, record) => completed(merged, record), (sorted[0] ?? records[0]).place);
}

/** The place, with what it lacks of a record that comes after it. */
function completed(place: Place, { place: more, source, date }: PlaceRecord): Place {
  return FIELDS.reduce((merged, field) => {
    if (isKnown(merged, field) || !isKnown(more, field)) return merged;
    const values = FIELD_KEYS[field].map((key) => [key, more[key]] as const);
    const said = more.from?.[field] ?? { source, date };
    const from = { ...merged.from, [field]: said };
    return { ...merged, ...(Object.fromEntries(values) as Partial<Place>), from };
  }, place);
}

function isKnown(place: Place, field: keyof PlaceFrom): boolean {
  return FIELD_KEYS[field].every((key) => place[key] !== undefined);
}

/** What a record may lack, and another know. */
const FIELD_KEYS = {
  phone: ['phone'],
  point: ['lon', 'lat'],
  access: ['access'],
  accessibility: ['accessibility'],
} as const satisfies Readonly<Record<keyof PlaceFrom, readonly (keyof Place)[]>>;

const FIELDS = Object.keys(FIELD_KEYS) as readonly (keyof PlaceFrom)[];

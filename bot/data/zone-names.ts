import { IANAZone } from 'luxon';
import { type Zone } from '../permanences/model.ts';
import { cacheKey, type DataCache } from './data-cache.ts';
import { zoneTable } from './zones.ts';

/** Whether a name is an IANA time zone (`Europe/Paris`; no bare offset). */
export function isZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name);
}

type Offsets = readonly (readonly [from: number | null, minutes: number])[];

/** A zone's table, remembered until the time zone data of Node change. */
export function readZone(name: string, cache: DataCache): Zone {
  const key = cacheKey('zone', name, process.versions['tz'] ?? process.version);
  const known = cache.get(key) as Offsets | undefined;
  if (known !== undefined) {
    // -Infinity is no JSON number.
    const offsets = known.map(([from, minutes]) => ({ from: from ?? -Infinity, minutes }));
    return { name, offsets };
  }
  const zone = zoneTable(name);
  const kept: Offsets = zone.offsets.map(({ from, minutes }) => [
    from === -Infinity ? null : from,
    minutes,
  ]);
  cache.set(key, kept);
  return zone;
}

import { IANAZone } from 'luxon';
import { DAY_MS, toDayNumber } from '../permanences/days.ts';
import { type Instant, type Zone } from '../permanences/model.ts';

/** Years whose clock changes are in the tables, both inclusive; later the last offset holds. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2060;

/** No zone changed its clocks twice within this span since 1990. */
const STEP_MS = 4 * DAY_MS;

const tables = new Map<string, Zone>();

/** No such time zone. */
export class UnknownZoneError extends Error {
  override name = 'UnknownZoneError' as const;
  readonly code = 'unknown-zone';

  constructor(zone: string) {
    super(`Le fuseau horaire « ${zone} » n'existe pas.`);
  }
}

/** Clock changes of an IANA zone, 1990–2060. Worked out once. Throws {@link UnknownZoneError}. */
export function zoneTable(name: string): Zone {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const zone = zoneTableBetween(name, FIRST_YEAR, LAST_YEAR);
  tables.set(name, zone);
  return zone;
}

/** {@link zoneTable} for other years; not kept. */
export function zoneTableBetween(name: string, firstYear: number, lastYear: number): Zone {
  if (!/^[A-Za-z]/.test(name) || !IANAZone.isValidZone(name)) throw new UnknownZoneError(name);
  const iana = IANAZone.create(name);
  const end = toDayNumber(lastYear + 1, 1, 1) * DAY_MS;
  let at = toDayNumber(firstYear, 1, 1) * DAY_MS;
  let minutes = iana.offset(at);
  const offsets: { from: Instant; minutes: number }[] = [{ from: -Infinity, minutes }];
  while (at < end) {
    const next = Math.min(at + STEP_MS, end);
    const after = iana.offset(next);
    if (after !== minutes) {
      offsets.push({ from: bisect(iana, at, next), minutes: after });
      minutes = after;
    }
    at = next;
  }
  return Object.freeze({ name, offsets: Object.freeze(offsets) });
}

/** First instant in (before, after] whose offset is that of `after`. */
function bisect(zone: IANAZone, before: Instant, after: Instant): Instant {
  const offset = zone.offset(after);
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offset(middle) === offset) high = middle;
    else low = middle;
  }
  return high;
}

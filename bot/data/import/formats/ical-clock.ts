import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { isZone } from '../../zone-names.ts';
import { Refused } from '../import-fault.ts';

/** The wall clock by which a calendar says its times. */
export interface Clock {
  /** Milliseconds since 1970 of what the clock shows. */
  toInstant(wall: ICAL.Time): number;
  /** What the clock shows then; of no zone, as the parser reckons with. */
  toWall(instant: number): ICAL.Time;
}

/** Names that Outlook gives to our zones (Unicode CLDR, windowsZones), for files that describe none. */
const WINDOWS: ReadonlyMap<string, string> = new Map([
  ['Romance Standard Time', 'Europe/Paris'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Central European Standard Time', 'Europe/Warsaw'],
  ['GMT Standard Time', 'Europe/London'],
  ['SA Western Standard Time', 'America/La_Paz'],
  ['SA Eastern Standard Time', 'America/Cayenne'],
  ['Saint Pierre Standard Time', 'America/Miquelon'],
  ['Mauritius Standard Time', 'Indian/Mauritius'],
  ['E. Africa Standard Time', 'Africa/Nairobi'],
  ['Central Pacific Standard Time', 'Pacific/Guadalcanal'],
  ['Hawaiian Standard Time', 'Pacific/Honolulu'],
]);
/** "/citadel.org/20210210_1/Europe/Paris": some programs put their own name before. */
const PREFIXED = /\/([A-Z][A-Za-z]+\/[A-Za-z_]+)$/;

/**
 * The clock of a property: of its TZID, UTC, or the one given where it names none. An IANA name
 * counts more than what the file describes. Throws {@link Refused}.
 */
export function clockOf(property: ICAL.Property, time: ICAL.Time, own: Clock): Clock {
  const named: unknown = property.getFirstParameter('tzid');
  if (typeof named !== 'string') return time.zone === ICAL.Timezone.utcTimezone ? UTC : own;
  const iana = [named, PREFIXED.exec(named)?.[1] ?? '', WINDOWS.get(named) ?? ''].find(isZone);
  if (iana !== undefined) return ianaClock(iana);
  const described = ICAL.TimezoneService.get(named) as ICAL.Timezone | undefined;
  if (described !== undefined) return describedClock(described);
  throw new Refused('bad-zone', 'Fuseau horaire inconnu.', 'TZID');
}

/** The clock of an IANA zone. */
export function ianaClock(zone: string): Clock {
  return {
    toInstant: ({ year, month, day, hour, minute, second }) =>
      DateTime.fromObject({ year, month, day, hour, minute, second }, { zone }).toMillis(),
    toWall: (instant) => wallOf(DateTime.fromMillis(instant, { zone })),
  };
}

const UTC = ianaClock('utc');

/** The clock of a zone that the file describes. */
function describedClock(zone: ICAL.Timezone): Clock {
  return {
    toInstant(wall) {
      const there = wall.clone();
      there.zone = zone;
      return there.toUnixTime() * 1_000;
    },
    toWall(instant) {
      const utc = ICAL.Time.fromJSDate(new Date(instant), true);
      const { year, month, day, hour, minute, second } = utc.convertToZone(zone);
      return new ICAL.Time(
        { year, month, day, hour, minute, second, isDate: false },
        ICAL.Timezone.localTimezone,
      );
    },
  };
}

function wallOf({ year, month, day, hour, minute, second }: DateTime): ICAL.Time {
  return new ICAL.Time(
    { year, month, day, hour, minute, second, isDate: false },
    ICAL.Timezone.localTimezone,
  );
}

import { type Holidays, type HolidayTables } from '../../permanences/model.ts';
import { type Listed } from './written-hearing.ts';

/** Tables of holidays as plain JSON. */
export interface PackedHolidays {
  readonly public: Listed<readonly string[]>;
  readonly school: Listed<NonNullable<Holidays['school']>>;
  readonly schoolUntil: string;
}

/** Whose holidays hold: zones of the public ones, and of school where there is one. */
export type HolidayZones = readonly [publicZone: string, schoolZone?: string];

/** Zones of school holidays. */
const SCHOOL_ZONES = ['A', 'B', 'C'];

/**
 * The tables that a World's calendars are read with.
 *
 * @example packHolidays(world.holidayTables).public.length // 13
 */
export function packHolidays(tables: HolidayTables | undefined): PackedHolidays {
  if (!tables) return { public: [], school: [], schoolUntil: '' };
  const zones = [...tables.publicZones];
  const [anywhere = ''] = zones;
  return {
    public: zones.map((zone) => [zone, [...tables.holidaysOf(zone, undefined).public]]),
    school: SCHOOL_ZONES.map((zone) => [zone, tables.holidaysOf(anywhere, zone).school ?? []]),
    schoolUntil: tables.schoolUntil,
  };
}

/**
 * The very tables that {@link packHolidays} was given.
 *
 * @example unpackHolidays(packHolidays(world.holidayTables)).schoolUntil // '2027-07-03'
 */
export function unpackHolidays({
  public: days,
  school,
  schoolUntil,
}: PackedHolidays): HolidayTables {
  const publicDays = new Map(days.map(([zone, dates]) => [zone, new Set(dates)]));
  const ranges = new Map(school);
  const made = new Map<string, Holidays>();
  return {
    publicZones: new Set(publicDays.keys()),
    schoolUntil,
    holidaysOf(publicZone, schoolZone) {
      const key = `${publicZone} ${schoolZone ?? ''}`;
      const own = schoolZone === undefined ? undefined : ranges.get(schoolZone);
      const holidays: Holidays = made.get(key) ?? {
        public: publicDays.get(publicZone) ?? new Set(),
        school: own,
        ...(own === undefined ? {} : { schoolUntil }),
      };
      made.set(key, holidays);
      return holidays;
    },
  };
}

/**
 * Finds of which zones some holidays are: a World has one object for the same zones.
 *
 * @example
 * const tables = world.holidayTables;
 * zonesFinder(tables)(tables.holidaysOf('metropole', 'A')) // ['metropole', 'A']
 */
export function zonesFinder(tables: HolidayTables | undefined): (one: Holidays) => HolidayZones {
  const known = new Map<Holidays, HolidayZones>();
  for (const zone of tables?.publicZones ?? []) {
    for (const school of [undefined, ...SCHOOL_ZONES]) {
      const holidays = tables?.holidaysOf(zone, school);
      if (holidays) known.set(holidays, school === undefined ? [zone] : [zone, school]);
    }
  }
  return (one) => known.get(one) ?? ['metropole'];
}

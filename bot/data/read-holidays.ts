import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Holidays, type LocalDate } from '../permanences/model.ts';
import { readYaml } from '../source/read-yaml.ts';
import { cacheKey, type DataCache } from './data-cache.ts';

type Ranges = NonNullable<Holidays['school']>;

/** The public holidays of 13 zones and the school holidays of zones A, B and C. */
export interface HolidayTables {
  readonly publicZones: ReadonlySet<string>;
  /** Last date that the school table covers. */
  readonly schoolUntil: LocalDate;
  /** The same object for the same zones. Without a school zone: nothing is known of school. */
  holidaysOf(publicZone: string, schoolZone: string | undefined): Holidays;
}

/** Reads `holidays/public/*.json` and `holidays/school.yaml` of a folder. Throws if they are not there. */
export function readHolidays(folder: string, cache: DataCache): HolidayTables {
  const publicFolder = join(folder, 'holidays', 'public');
  const publicZones = new Map<string, ReadonlySet<LocalDate>>();
  for (const name of readdirSync(publicFolder).filter((one) => one.endsWith('.json'))) {
    const days = JSON.parse(readFileSync(join(publicFolder, name), 'utf8')) as object;
    publicZones.set(name.slice(0, -'.json'.length), new Set(Object.keys(days)));
  }
  const school = readSchool(join(folder, 'holidays', 'school.yaml'), cache);
  const made = new Map<string, Holidays>();
  return {
    publicZones: new Set(publicZones.keys()),
    schoolUntil: school.until,
    holidaysOf(publicZone, schoolZone) {
      const key = `${publicZone} ${schoolZone ?? ''}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      const ranges = schoolZone === undefined ? undefined : school.zones[schoolZone];
      const holidays: Holidays = {
        public: publicZones.get(publicZone) ?? new Set(),
        school: ranges,
        ...(ranges === undefined ? {} : { schoolUntil: school.until }),
      };
      made.set(key, holidays);
      return holidays;
    },
  };
}

interface SchoolTable {
  readonly until: LocalDate;
  readonly zones: Readonly<Record<string, Ranges>>;
}

function readSchool(path: string, cache: DataCache): SchoolTable {
  const text = readFileSync(path, 'utf8');
  const key = cacheKey('school', text);
  const known = cache.get(key);
  if (known !== undefined) return known as SchoolTable;
  const file = readYaml(path, text);
  const value = file.value as Partial<SchoolTable> | undefined;
  if (value?.until === undefined || value.zones === undefined) {
    const [issue] = file.issues;
    throw new Error(`${path} : ${issue?.message ?? 'il manque « until » ou « zones ».'}`);
  }
  cache.set(key, value);
  return { until: value.until, zones: value.zones };
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ownValue } from '../engine/own-value.ts';
import { readDate } from '../permanences/days.ts';
import { type Holidays, type HolidayTables, type LocalDate } from '../permanences/model.ts';
import { createValidator } from '../source/create-validator.ts';
import { FileFault } from '../source/file-fault.ts';
import { MAX_FAULTS } from '../source/limits.ts';
import { readText } from '../source/read-text.ts';
import { finish, type Steps } from '../source/steps.ts';
import { readYaml } from '../source/read-yaml.ts';
import { validate } from '../source/validate.ts';
import { type Path, type YamlFile } from '../source/yaml-file.ts';
import { cacheKey, type DataCache } from './data-cache.ts';
import { openJson } from './open-json.ts';
import { publicHolidaysSchema, schoolHolidaysSchema } from './schemas/tables.ts';

export { type HolidayTables } from '../permanences/model.ts';

type Ranges = NonNullable<Holidays['school']>;

/**
 * Reads `holidays/public/*.json` and `holidays/school.yaml` of a folder. Throws if they are not there,
 * and {@link FileFault} for one that is at fault.
 */
export function readHolidays(folder: string, cache: DataCache): HolidayTables {
  return finish(holidaysSteps(folder, cache));
}

/** {@link readHolidays}, a file at a time. */
export function* holidaysSteps(folder: string, cache: DataCache): Steps<HolidayTables> {
  const publicFolder = join(folder, 'holidays', 'public');
  const publicZones = new Map<string, ReadonlySet<LocalDate>>();
  for (const name of readdirSync(publicFolder).filter((one) => one.endsWith('.json'))) {
    yield;
    publicZones.set(name.slice(0, -'.json'.length), readPublic(join(publicFolder, name), cache));
  }
  yield;
  const school = readSchool(join(folder, 'holidays', 'school.yaml'), cache);
  const made = new Map<string, Holidays>();
  return {
    publicZones: new Set(publicZones.keys()),
    schoolUntil: school.until,
    holidaysOf(publicZone, schoolZone) {
      const key = `${publicZone} ${schoolZone ?? ''}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      const ranges = schoolZone === undefined ? undefined : ownValue(school.zones, schoolZone);
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

const publicValidator = createValidator(publicHolidaysSchema);
const schoolValidator = createValidator(schoolHolidaysSchema);

function readPublic(path: string, cache: DataCache): ReadonlySet<LocalDate> {
  const file = openJson(path, publicValidator, cache);
  const days = Object.keys(file.value as object);
  refuseWrongDates(
    file,
    days.map((day) => [[day], day]),
  );
  return new Set(days);
}

function readSchool(path: string, cache: DataCache): SchoolTable {
  const { text, issues } = readText(path);
  if (issues.length > 0) throw new FileFault(issues);
  const key = cacheKey('school', text);
  const known = cache.get(key);
  if (known !== undefined) return known as SchoolTable;
  const file = readYaml(path, text);
  const faults = [...file.issues, ...validate(file, schoolValidator)];
  if (faults.length > 0) throw new FileFault(faults);
  const table = file.value as SchoolTable;
  refuseWrongDates(file, [[['until'], table.until], ...datesOf(table)]);
  cache.set(key, table);
  return table;
}

function datesOf({ zones }: SchoolTable): readonly WrittenDate[] {
  return Object.entries(zones).flatMap(([zone, ranges]) =>
    ranges.flatMap((range, at) =>
      range.map((day, end): WrittenDate => [['zones', zone, at, end], day]),
    ),
  );
}

type WrittenDate = readonly [path: Path, day: LocalDate];

/** A date of the right form may be of no calendar: 2026-02-30. */
function refuseWrongDates(file: YamlFile, dates: readonly WrittenDate[]): void {
  const wrong = dates.filter(([, day]) => readDate(day) === undefined);
  if (wrong.length === 0) return;
  throw new FileFault(
    wrong.slice(0, MAX_FAULTS).map(([path, day]) => ({
      file: file.name,
      ...file.at(path),
      code: 'bad-date',
      severity: 'error',
      message: `« ${day} » n’est pas une date du calendrier.`,
      hint: 'Écrivez année-mois-jour, par exemple 2026-12-02.',
    })),
  );
}

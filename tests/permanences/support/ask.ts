import { zoneTable } from '../../../bot/data/zones.ts';
import { wallToInstant } from '../../../bot/permanences/local-time.ts';
import { type Holidays, type Mode } from '../../../bot/permanences/model.ts';
import { nextOpening } from '../../../bot/permanences/next-opening.ts';
import { hasErrors, parseSchedule } from '../../../bot/permanences/parse-schedule.ts';
import { writeInstant } from '../../../bot/commands/opening/instants.ts';
import { type RawHolidays, type RawSchedule } from './raw-schedule.ts';

export interface Asked {
  readonly zone?: string;
  /** `YYYY-MM-DDTHH:mm`, local. */
  readonly now: string;
  readonly schedule: RawSchedule;
  readonly holidays?: Partial<RawHolidays>;
  readonly mode?: Mode;
  readonly knownUntil?: string;
}

/** Holidays of the model from those of a test; school holidays: none, unless said. */
export function toHolidays(raw: Partial<RawHolidays> = {}): Holidays {
  const { schoolUntil } = raw;
  return {
    public: new Set(raw.public ?? []),
    school: raw.school === null ? undefined : (raw.school ?? []),
    ...(schoolUntil === undefined ? {} : { schoolUntil }),
  };
}

/** The next opening as people read it: `2026-12-08T09:00:00+01:00 12:00`, `open` before it when it is. */
export function ask({ zone = 'Europe/Paris', now, schedule, holidays, ...rest }: Asked): string {
  const table = zoneTable(zone);
  const { schedule: parsed, faults } = parseSchedule(schedule);
  if (hasErrors(faults)) return faults.map(({ code }) => code).join(' ');
  const found = nextOpening(parsed, {
    zone: table,
    holidays: toHolidays(holidays),
    now: wallToInstant(table, Date.parse(`${now}Z`)),
    permanenceMode: 'walk-in',
    ...rest,
  });
  if (found === undefined) return 'none';
  const end = writeInstant(table, found.end);
  return `${found.openNow ? 'open ' : ''}${writeInstant(table, found.start)} ${end.slice(11, 16)}`;
}

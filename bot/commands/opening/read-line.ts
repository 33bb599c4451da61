import { readDate } from '../../permanences/days.ts';
import {
  type Holidays,
  type Instant,
  type LocalDate,
  type Mode,
  type Schedule,
  type Zone,
} from '../../permanences/model.ts';
import { hasErrors, parseSchedule } from '../../permanences/parse-schedule.ts';
import { MODES } from '../../permanences/parse-session.ts';
import { LineError } from '../ndjson.ts';
import { readMoment, toInstantIn, zoneAround } from './instants.ts';

/** A line of `aiguillage opening`, understood. */
export interface OpeningLine {
  /** As given, whatever it is. */
  readonly id: unknown;
  readonly zone: Zone;
  readonly now: Instant;
  readonly schedule: Schedule;
  readonly holidays: Holidays;
  readonly mode: Mode | undefined;
}

type Given = Readonly<Record<string, unknown>>;

/** Reads a line. Throws an error whose message says what is wrong with it. */
export function readOpeningLine(value: unknown): OpeningLine {
  if (!isMap(value)) throw new LineError('Il faut un objet JSON.');
  const moment = readMoment(value['now']);
  const zone = zoneAround(value['zone'], moment);
  const schedule = readSchedule(value['schedule']);
  return {
    id: value['id'] ?? null,
    zone,
    now: toInstantIn(zone, moment),
    schedule,
    holidays: readHolidays(value['holidays'] ?? {}, schedule),
    mode: readMode(value['mode'] ?? undefined),
  };
}

function isMap(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readSchedule(raw: unknown): Schedule {
  if (!isMap(raw)) throw new LineError('Il manque « schedule ».');
  const { schedule, faults } = parseSchedule(raw);
  if (!hasErrors(faults)) return schedule;
  const errors = faults.filter(({ severity }) => severity === 'error');
  throw new LineError(
    errors.map(({ path, message }) => `${['schedule', ...path].join('.')} : ${message}`).join(' '),
  );
}

function readMode(value: unknown): Mode | undefined {
  const mode = MODES.find((one) => one === value);
  if (value !== undefined && mode === undefined) {
    throw new LineError(`« mode » doit être null ou : ${MODES.join(', ')}.`);
  }
  return mode;
}

function readHolidays(raw: unknown, schedule: Schedule): Holidays {
  if (!isMap(raw)) throw new LineError('« holidays » doit être un objet.');
  const days = raw['public'] ?? undefined;
  if (days === undefined && schedule.closed.publicHolidays) {
    throw new LineError('Il manque « holidays.public » : ce calendrier ferme les jours fériés.');
  }
  if (days !== undefined && !Array.isArray(days)) {
    throw new LineError('« holidays.public » doit être une liste de dates.');
  }
  return {
    public: new Set((days ?? []).map((day: unknown) => readDay(day, 'holidays.public'))),
    school: readSchool(raw['school'] ?? undefined),
  };
}

function readSchool(raw: unknown): Holidays['school'] {
  if (raw === undefined) return undefined;
  if (!Array.isArray(raw)) throw new LineError('« holidays.school » doit être une liste, ou null.');
  return raw.map((range: unknown) => {
    if (!Array.isArray(range) || range.length !== 2) {
      throw new LineError(
        '« holidays.school » : chaque vacances est [premier jour, dernier jour].',
      );
    }
    const from = readDay(range[0], 'holidays.school');
    const to = readDay(range[1], 'holidays.school');
    if (to < from) throw new LineError(`« holidays.school » : ${to} est avant ${from}.`);
    return [from, to] as const;
  });
}

function readDay(value: unknown, where: string): LocalDate {
  if (typeof value === 'string' && readDate(value) !== undefined) return value;
  throw new LineError(`« ${where} » : « ${JSON.stringify(value)} » n'est pas une date.`);
}

import { type LocalDate, type Schedule } from './model.ts';
import { parseExtra, parseSession } from './parse-session.ts';
import { type ScheduleFault } from './schedule-fault.ts';
import { ScheduleReader } from './schedule-reader.ts';

type Path = ScheduleFault['path'];

const CLOSED_KEYS = ['public-holidays', 'school-holidays', 'ranges', 'dates'];

/** What {@link parseSchedule} read. */
export interface ParsedSchedule {
  /** Without the sessions and dates at fault; to be used only when no fault is an error. */
  readonly schedule: Schedule;
  readonly faults: readonly ScheduleFault[];
}

/**
 * Reads a `schedule:` as YAML or JSON gives it (docs/design.md, "Permanences"). Never throws.
 *
 * @example
 * const raw = { sessions: [{ days: ['TU'], start: '09:00', end: '12:00' }] };
 * parseSchedule(raw).faults.map(({ code }) => code) // ['closed-not-said']
 */
export function parseSchedule(raw: unknown): ParsedSchedule {
  const reader = new ScheduleReader();
  const given = reader.keys(raw, [], ['sessions', 'closed', 'extra']) ?? new Map<string, unknown>();
  const sessions =
    reader.list(given.get('sessions'), ['sessions'], (item, path) =>
      parseSession(reader, item, path),
    ) ?? [];
  const extra =
    reader.list(given.get('extra'), ['extra'], (item, path) => parseExtra(reader, item, path)) ??
    [];
  const closed = parseClosed(reader, given.get('closed'), sessions.length > 0);
  if (reader.faults.length === 0 && sessions.length + extra.length === 0) {
    reader.warn([], 'never-open', 'Ce calendrier ne contient aucun horaire.');
  }
  return { schedule: { sessions, closed, extra }, faults: reader.faults };
}

/**
 * Whether a fault makes the schedule unusable: warnings do not.
 *
 * @example hasErrors([{ severity: 'warning' }]) // false
 */
export function hasErrors(faults: readonly ScheduleFault[]): boolean {
  return faults.some(({ severity }) => severity === 'error');
}

function parseClosed(reader: ScheduleReader, raw: unknown, matters: boolean): Schedule['closed'] {
  const path = ['closed'];
  const given =
    raw === undefined ? new Map<string, unknown>() : reader.keys(raw, path, CLOSED_KEYS);
  const flags = ['public-holidays', 'school-holidays'];
  const unsaid = flags.filter((key) => given !== undefined && !given.has(key));
  if (matters && unsaid.length > 0) {
    const message = `On ne dit pas si c'est fermé (${unsaid.join(', ')}) : on compte que c'est ouvert.`;
    const hint = `Écrivez sous « closed » : ${unsaid.map((key) => `${key}: true ou false`).join(', ')}.`;
    reader.warn(raw === undefined ? [] : path, 'closed-not-said', message, hint);
  }
  const flagOf = (key: string) => reader.flag(given?.get(key), [...path, key]) ?? false;
  return {
    publicHolidays: flagOf('public-holidays'),
    schoolHolidays: flagOf('school-holidays'),
    ranges:
      reader.list(given?.get('ranges'), [...path, 'ranges'], (item, at) =>
        parseRange(reader, item, at),
      ) ?? [],
    dates:
      reader.list(given?.get('dates'), [...path, 'dates'], (item, at) =>
        reader.date(item ?? '', at),
      ) ?? [],
  };
}

function parseRange(
  reader: ScheduleReader,
  raw: unknown,
  path: Path,
): readonly [LocalDate, LocalDate] | undefined {
  if (!Array.isArray(raw) || raw.length !== 2) {
    const hint = 'Écrivez [2026-12-24, 2027-01-03].';
    reader.fault(path, 'wrong-type', 'Il faut un premier et un dernier jour.', hint);
    return undefined;
  }
  const from = reader.date(raw[0] ?? '', [...path, 0]);
  const to = reader.date(raw[1] ?? '', [...path, 1]);
  if (from === undefined || to === undefined) return undefined;
  if (from <= to) return [from, to];
  reader.fault(path, 'range-reversed', `Le dernier jour (${to}) est avant le premier (${from}).`);
  return undefined;
}

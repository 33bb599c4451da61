import { type LocalDate, type LocalTime } from '../../permanences/model.ts';
import { type AuthoredPermanence } from '../schemas/permanence.ts';

/** A dated slot, as a keeper writes one under `extra`. */
export interface WrittenExtra {
  readonly date: LocalDate;
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly 'last-arrival'?: LocalTime;
  readonly mode?: string;
}

interface WrittenSchedule {
  readonly sessions?: readonly unknown[] | null;
  readonly closed?: Readonly<Record<string, unknown>> | null;
  readonly extra?: readonly WrittenExtra[] | null;
}

/**
 * The record without its openings of one date: no session then, and no date added by hand. All other
 * openings stay as they were.
 */
export function cancelDate(record: AuthoredPermanence, date: LocalDate): AuthoredPermanence {
  const schedule = scheduleOf(record);
  const extra = (schedule.extra ?? []).filter((one) => one.date !== date);
  return withSchedule(record, { ...schedule, ...closedOn(schedule, date), extra });
}

/** The record with one more opening; all others stay as they were, and no closure takes it away. */
export function addDate(record: AuthoredPermanence, added: WrittenExtra): AuthoredPermanence {
  const schedule = scheduleOf(record);
  const extra = (schedule.extra ?? []).filter((one) => !isSame(one, added));
  const inOrder = [...extra, added].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return withSchedule(record, { ...schedule, extra: inOrder });
}

/** The openings of one date, held at others instead. */
export function moveDate(
  record: AuthoredPermanence,
  from: LocalDate,
  to: readonly WrittenExtra[],
): AuthoredPermanence {
  return to.reduce(addDate, cancelDate(record, from));
}

/** The record, found to be true on this day: what was reported of it is settled. */
export function confirm(
  record: AuthoredPermanence,
  today: LocalDate,
  by: string = record.checked.by,
): AuthoredPermanence {
  const entries = Object.entries(record).filter(([key]) => key !== 'reported');
  return { ...(Object.fromEntries(entries) as AuthoredPermanence), checked: { date: today, by } };
}

function scheduleOf({ schedule }: AuthoredPermanence): WrittenSchedule {
  return schedule as WrittenSchedule;
}

/** Sessions are closed that day; without any there is nothing to close. */
function closedOn({ sessions, closed }: WrittenSchedule, date: LocalDate): WrittenSchedule {
  if ((sessions ?? []).length === 0) return {};
  const dates = (closed?.['dates'] ?? []) as readonly LocalDate[];
  return { closed: { ...closed, dates: [...new Set([...dates, date])].sort() } };
}

/** `extra` that holds nothing is not written. */
function withSchedule(
  record: AuthoredPermanence,
  { extra, ...rest }: WrittenSchedule,
): AuthoredPermanence {
  const schedule = (extra ?? []).length === 0 ? rest : { ...rest, extra };
  return { ...record, schedule };
}

function isSame(one: WrittenExtra, other: WrittenExtra): boolean {
  return keyOf(one) === keyOf(other) && one.mode === other.mode;
}

function keyOf({ date, start, end }: WrittenExtra): string {
  return `${date} ${start} ${end}`;
}

import {
  ALL_MONTHS,
  type CompiledHolidays,
  type CompiledSchedule,
  type Rule,
} from './compile-schedule.ts';
import {
  daysInMonth,
  isoWeekOf,
  mondayOf,
  toCivilDate,
  toDayNumber,
  weekIndexOf,
  weekdayOf,
  type CivilDate,
  type DayNumber,
} from './days.ts';
import { endOfInterval, firstInside } from './intervals.ts';

/** What a session is held against. */
export interface Calendar {
  readonly schedule: CompiledSchedule;
  readonly holidays: CompiledHolidays;
}

/**
 * First day in [from, limit] on which a session takes place, all its keys and all closures held
 * against it; `undefined` when there is none. Skips whole weeks, months and closures.
 */
export function nextRuleDay(
  rule: Rule,
  { schedule, holidays }: Calendar,
  from: DayNumber,
  limit: DayNumber,
): DayNumber | undefined {
  const last = lastDayOf(rule, schedule, holidays, limit);
  let day = Math.max(from, rule.from);
  while (day <= last) {
    const matching = skipByKeys(rule, day);
    if (matching !== day) {
      day = matching;
      continue;
    }
    const open = skipClosures(rule, schedule, holidays, day);
    if (open === day) return day;
    day = open;
  }
  return undefined;
}

/** Nothing is told where school holidays are unknown to a rule that depends on them. */
function lastDayOf(
  rule: Rule,
  schedule: CompiledSchedule,
  holidays: CompiledHolidays,
  limit: DayNumber,
): DayNumber {
  const last = Math.min(limit, rule.until);
  const namesSchool = rule.school !== undefined || schedule.closedOnSchoolHolidays;
  return namesSchool ? Math.min(last, holidays.schoolUntil) : last;
}

/** `day` itself if the session's own keys hold; else a later day, none between holding. */
function skipByKeys(rule: Rule, day: DayNumber): DayNumber {
  const weekday = weekdayOf(day);
  if ((rule.days & (1 << weekday)) === 0) return nextWeekday(rule, day, weekday);
  if (rule.every > 1) {
    const week = weekIndexOf(day);
    const over = (week - rule.anchorWeek) % rule.every;
    if (over !== 0) return mondayOf(week - over + rule.every);
  }
  if (rule.parity >= 0 && isoWeekOf(day) % 2 !== rule.parity) return day + 7 - weekday;
  if (rule.months === ALL_MONTHS && !rule.hasNth) return day;
  return skipByMonth(rule, day);
}

function nextWeekday(rule: Rule, day: DayNumber, weekday: number): DayNumber {
  const later = rule.days >> (weekday + 1);
  if (later === 0) return day + 7 - weekday;
  return day + 32 - Math.clz32(later & -later);
}

function skipByMonth(rule: Rule, day: DayNumber): DayNumber {
  const date = toCivilDate(day);
  if ((rule.months & (1 << date.month)) === 0) return nextMonth(rule.months, date);
  return rule.hasNth && !isNth(rule, date) ? day + 1 : day;
}

function nextMonth(months: number, { year, month }: CivilDate): DayNumber {
  const later = months >> (month + 1);
  if (later === 0) return toDayNumber(year + 1, 1, 1);
  return toDayNumber(year, month + 32 - Math.clz32(later & -later), 1);
}

/** Which Tuesday of the month a Tuesday is depends on its day of the month alone. */
function isNth(rule: Rule, { year, month, day }: CivilDate): boolean {
  const fromStart = Math.ceil(day / 7);
  if ((rule.nthFromStart & (1 << fromStart)) !== 0) return true;
  const fromEnd = Math.ceil((daysInMonth(year, month) - day + 1) / 7);
  return (rule.nthFromEnd & (1 << fromEnd)) !== 0;
}

/** `day` itself if nothing closes it; else the first day after what does. */
function skipClosures(
  rule: Rule,
  schedule: CompiledSchedule,
  holidays: CompiledHolidays,
  day: DayNumber,
): DayNumber {
  const closed = endOfInterval(schedule.closed, day);
  if (closed !== undefined) return closed + 1;
  if (schedule.closedOnPublicHolidays) {
    const end = endOfInterval(holidays.public, day);
    if (end !== undefined) return end + 1;
  }
  if (rule.school === 'skip' || schedule.closedOnSchoolHolidays) {
    const end = endOfInterval(holidays.school, day);
    if (end !== undefined) return end + 1;
  }
  return rule.school === 'only' ? firstInside(holidays.school, day) : day;
}

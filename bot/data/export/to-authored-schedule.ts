import { toDayName } from '../day-names.ts';
import { type ExtraDate, type Schedule, type Session } from '../../permanences/model.ts';

/** A calendar under the keys that keepers write; absent where empty. */
export function toAuthoredSchedule({ sessions, closed, extra }: Schedule): object {
  return {
    sessions: sessions.map(toAuthoredSession),
    closed: {
      'public-holidays': closed.publicHolidays,
      'school-holidays': closed.schoolHolidays,
      ...(closed.ranges.length > 0 ? { ranges: closed.ranges } : {}),
      ...(closed.dates.length > 0 ? { dates: closed.dates } : {}),
    },
    ...(extra.length > 0 ? { extra: extra.map(toAuthoredExtra) } : {}),
  };
}

function toAuthoredSession(session: Session): object {
  const { isoWeek, schoolHolidays, lastArrival, ...same } = session;
  return {
    ...same,
    days: session.days.map(toDayName),
    ...(isoWeek === undefined ? {} : { 'iso-week': isoWeek }),
    ...(schoolHolidays === undefined ? {} : { 'school-holidays': schoolHolidays }),
    ...(lastArrival === undefined ? {} : { 'last-arrival': lastArrival }),
  };
}

function toAuthoredExtra({ lastArrival, ...same }: ExtraDate): object {
  return { ...same, ...(lastArrival === undefined ? {} : { 'last-arrival': lastArrival }) };
}

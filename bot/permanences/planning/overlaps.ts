import { type ExtraDate, type Session } from '../model.ts';
import { type AskedCode } from './asked.ts';

/** Hours that are said twice for a day, or run into each other. */
export function overlapsIn(
  sessions: readonly Session[],
  extra: readonly ExtraDate[],
): readonly AskedCode[] {
  const codes = new Set<AskedCode>();
  sessions.forEach((one, at) => {
    for (const other of sessions.slice(at + 1)) {
      if (canMeet(one, other) && runInto(one, other)) codes.add('overlap');
    }
  });
  extra.forEach((one, at) => {
    const others = extra.slice(at + 1).filter(({ date }) => date === one.date);
    if (others.some((other) => runInto(one, other))) codes.add('overlap');
  });
  return [...codes];
}

type Times = Pick<Session, 'start' | 'end'>;

function runInto(one: Times, other: Times): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether both may hold on one day. */
function canMeet(one: Session, other: Session): boolean {
  return (
    one.days.some((day) => other.days.includes(day)) &&
    !areApart(one.isoWeek, other.isoWeek) &&
    !areApart(one.schoolHolidays, other.schoolHolidays) &&
    shareOne(one.months, other.months) &&
    shareRank(one.nth, other.nth) &&
    !isBefore(one.until, other.from) &&
    !isBefore(other.until, one.from)
  );
}

function areApart(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function shareOne(one: readonly number[] | undefined, other: readonly number[] | undefined) {
  return one === undefined || other === undefined || one.some((item) => other.includes(item));
}

/** The last one of a month may be its 4th or its 5th. */
function shareRank(one: readonly number[] | undefined, other: readonly number[] | undefined) {
  const all = [...(one ?? []), ...(other ?? [])];
  const isMixed = all.some((rank) => rank < 0) && all.some((rank) => rank > 3);
  return isMixed || shareOne(one, other);
}

function isBefore(until: string | undefined, from: string | undefined): boolean {
  return until !== undefined && from !== undefined && until < from;
}

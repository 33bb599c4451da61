import { isSameHours, hoursOn, withHoursOn, type DayHours } from '../../permanences/day-hours.ts';
import { dayOf, toDate } from '../../permanences/days.ts';
import { type LocalDate, type Permanence } from '../../permanences/model.ts';
import { defaultKnownUntil } from '../../permanences/permanence-state.ts';

/** What a keeper says of one date: hours that go, or come. */
export interface DayChange {
  readonly date: LocalDate;
  readonly hours: DayHours;
  readonly what: 'goes' | 'comes';
}

/** What a check says of a permanence. */
export type Check = Pick<Permanence, 'checked' | 'knownUntil' | 'reported'>;

/** That the operator agreed to be published, by whom and when. */
type Agreement = NonNullable<Permanence['validated']>;

/**
 * One change of a permanence, as data: enough to make it, to say it, and to undo it later on whatever
 * the permanence has become. `made`, `removed`: the record itself, new at the desk.
 */
export type Change =
  | { readonly kind: 'days'; readonly days: readonly DayChange[] }
  | { readonly kind: 'check'; readonly before: Check; readonly after: Check }
  | { readonly kind: 'agreement'; readonly before?: Agreement; readonly after?: Agreement }
  | { readonly kind: 'made' }
  | { readonly kind: 'removed' };

/** Days that are at least ahead of a check before what is known by it ends. */
const AHEAD_DAYS = 31;

/** A date that does not take place; `undefined`: there are no such hours on it. */
export function cancelDate(one: Permanence, date: LocalDate, hours: DayHours): Change | undefined {
  return changeDays(one, [{ date, hours, what: 'goes' }]);
}

/** A date more, or one put back; `undefined`: hours on that day stand in its way. */
export function addDate(one: Permanence, date: LocalDate, hours: DayHours): Change | undefined {
  return changeDays(one, [{ date, hours, what: 'comes' }]);
}

/** A date and hours. */
export interface Dated {
  readonly date: LocalDate;
  readonly hours: DayHours;
}

/** A date that takes place another day, or at other hours. */
export function moveDate(one: Permanence, from: Dated, to: Dated): Change | undefined {
  const { date, hours } = from;
  return changeDays(one, [
    { date, hours, what: 'goes' },
    { ...to, what: 'comes' },
  ]);
}

/** Hours that go and come, one after the other; `undefined`: one of them cannot. */
export function changeDays(one: Permanence, days: readonly DayChange[]): Change | undefined {
  let at = one;
  for (const day of days) {
    if (!isPossible(at, day)) return undefined;
    at = withDay(at, day);
  }
  return { kind: 'days', days };
}

/** It was looked at, and is right: known for a month more at least, until the end of a school year. */
export function confirmed(one: Permanence, date: LocalDate, by: string): Change {
  const until = defaultKnownUntil(toDate(dayOf(date) + AHEAD_DAYS));
  const knownUntil = one.knownUntil > until ? one.knownUntil : until;
  return {
    kind: 'check',
    before: checkOf(one),
    after: { checked: { date, by }, knownUntil, reported: false },
  };
}

/** Its operator agreed to its publication; `undefined`: it had. */
export function agreed({ validated }: Permanence, date: LocalDate): Change | undefined {
  return validated ? undefined : { kind: 'agreement', after: { by: 'operator', date } };
}

/** Its operator does not agree any more; `undefined`: it had not. */
export function disagreed({ validated }: Permanence): Change | undefined {
  return validated && { kind: 'agreement', before: validated };
}

/** It receives no more from that day on: no date of it is told. */
export function ended(one: Permanence, today: LocalDate, by: string): Change {
  const yesterday = toDate(dayOf(today) - 1);
  return {
    kind: 'check',
    before: checkOf(one),
    after: { checked: { date: yesterday, by }, knownUntil: yesterday, reported: one.reported },
  };
}

/** The permanence with a change; other dates, and all else, as they are. Pure. */
export function changed<P extends Permanence>(one: P, change: Change): P {
  // Who looked at it, and says that it is right, settles what was reported.
  if (change.kind === 'check') {
    const isRight = !change.after.reported;
    return { ...one, ...change.after, ...(isRight && { doubt: undefined }) };
  }
  if (change.kind === 'agreement') return { ...one, validated: change.after };
  return change.kind === 'days' ? change.days.reduce(withDay, one) : one;
}

/** The change that undoes another; `undefined`: what it did is no longer there to undo. */
export function inverse(one: Permanence, change: Change): Change | undefined {
  if (change.kind === 'made') return { kind: 'removed' };
  if (change.kind === 'removed') return undefined;
  if (change.kind === 'check') {
    const isStill = JSON.stringify(checkOf(one)) === JSON.stringify(change.after);
    return isStill ? { kind: 'check', before: change.after, after: change.before } : undefined;
  }
  if (change.kind === 'agreement') return withoutAgreement(one, change);
  const back = change.days.map((day): DayChange => ({
    ...day,
    what: day.what === 'goes' ? 'comes' : 'goes',
  }));
  return changeDays(one, back.reverse());
}

function withoutAgreement(
  { validated }: Permanence,
  { before, after }: Extract<Change, { readonly kind: 'agreement' }>,
): Change | undefined {
  if (JSON.stringify(validated) !== JSON.stringify(after)) return undefined;
  return { kind: 'agreement', ...(after && { before: after }), ...(before && { after: before }) };
}

/** Hours go where they are, and come where no others are. */
function isPossible({ schedule, holidays }: Permanence, { date, hours, what }: DayChange): boolean {
  const known = hoursOn(schedule, holidays, date);
  return what === 'goes'
    ? known.some((one) => isSameHours(one, hours))
    : !known.some((one) => one.start < hours.end && hours.start < one.end);
}

function withDay<P extends Permanence>(one: P, { date, hours, what }: DayChange): P {
  const { schedule, holidays } = one;
  const others = hoursOn(schedule, holidays, date).filter((known) => !isSameHours(known, hours));
  const wanted = what === 'comes' ? [...others, hours] : others;
  return { ...one, schedule: withHoursOn(schedule, holidays, date, wanted) };
}

function checkOf({ checked, knownUntil, reported }: Permanence): Check {
  return { checked: { date: checked.date, by: checked.by }, knownUntil, reported };
}

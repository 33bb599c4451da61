import ICAL from 'ical.js';
import { Refused } from '../import-fault.ts';
import { type Clock, clockOf } from './ical-clock.ts';

/**
 * Puts all the times of an event by one wall clock, that of its start, and gives that clock: the
 * parser compares a UNTIL, an EXDATE or a RECURRENCE-ID of another zone by what it shows. `master`
 * is the clock of the event that this one changes, and `own` that of times without a zone.
 */
export function putByOneClock(component: ICAL.Component, own: Clock, master?: Clock): Clock {
  const start = component.getFirstProperty('dtstart');
  const from = start?.getFirstValue();
  if (start === null || !(from instanceof ICAL.Time)) {
    throw new Refused('bad-event', 'Pas de début.', 'DTSTART');
  }
  const clock = from.isDate ? own : clockOf(start, from, own);
  for (const name of ['exdate', 'rdate', 'dtend', 'dtstart']) {
    for (const property of component.getAllProperties(name)) put(property, clock, own);
  }
  const changed = component.getFirstProperty('recurrence-id');
  if (changed !== null) put(changed, master ?? clock, own);
  for (const property of component.getAllProperties('rrule')) putUntil(property, clock);
  return clock;
}

/** Its times, said by the clock. Whole days stand as they are. */
function put(property: ICAL.Property, clock: Clock, own: Clock): void {
  const times = property.getValues().map((value: unknown) => {
    if (value instanceof ICAL.Period) {
      throw new Refused('unsure-rule', 'Une date ajoutée a une durée à elle.', 'RDATE');
    }
    if (!(value instanceof ICAL.Time) || value.isDate) return value;
    return clock.toWall(clockOf(property, value, own).toInstant(value));
  });
  property.removeParameter('tzid');
  if (property.isMultiValue) property.setValues(times);
  else property.setValue(times[0]);
}

/** The last moment of a rule is in UTC where its start has a zone (RFC 5545); a day counts whole. */
function putUntil(property: ICAL.Property, clock: Clock): void {
  const rule: unknown = property.getFirstValue();
  if (!(rule instanceof ICAL.Recur) || !(rule.until instanceof ICAL.Time)) return;
  const { until } = rule;
  if (until.isDate) {
    const { year, month, day } = until;
    rule.until = new ICAL.Time(
      { year, month, day, hour: 23, minute: 59, second: 59, isDate: false },
      ICAL.Timezone.localTimezone,
    );
  } else if (until.zone === ICAL.Timezone.utcTimezone) {
    rule.until = clock.toWall(until.toUnixTime() * 1_000);
  }
}

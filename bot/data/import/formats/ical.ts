import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { type AuthoredPermanence } from '../../schemas/permanence.ts';
import { ImportFault, Refused } from '../import-fault.ts';
import { type Converted, type ImportContext, toId } from '../imported-record.ts';
import { givenParts } from './given-parts.ts';
import { type Clock, ianaClock } from './ical-clock.ts';
import { boundListed, boundRules, RuleWork } from './ical-rules.ts';
import { refuseStrangeCalendar } from './ical-shape.ts';
import { putByOneClock } from './ical-wall.ts';

/** Days ahead for which the dates of a calendar are written down. */
export const HORIZON_DAYS = 366;
/** Occurrences looked at for one event, past ones included: daily for fifty years. */
const MAX_OCCURRENCES = 20_000;
/** Dates of one event in a year: five a day. */
const MAX_DATES = 2_000;

/** An event of a calendar, or why it is not taken. */
export interface IcalItem {
  /** Rank of the event in the file, 1-based. */
  readonly at: number;
  readonly converted: Converted | Refused;
}

/**
 * Permanences of an iCalendar file: each event becomes a list of dates for a year, so that no rule
 * is lost or guessed. Titles, descriptions and guests are left out: they may name people.
 */
export function readIcal(text: string, context: ImportContext): readonly IcalItem[] {
  refuseStrangeCalendar(text);
  const work = new RuleWork();
  const events = eventsOf(text, work);
  const changes = new Map<string, ICAL.Event[]>();
  for (const event of events.filter((one) => one.isRecurrenceException())) {
    const known = changes.get(event.uid);
    if (known === undefined) changes.set(event.uid, [event]);
    else known.push(event);
  }
  return events.flatMap((event, i): readonly IcalItem[] => {
    if (event.isRecurrenceException()) return [];
    try {
      work.begin();
      const converted = toPermanence(event, changes.get(event.uid) ?? [], context);
      return [{ at: i + 1, converted }];
    } catch (error) {
      if (error instanceof ImportFault) throw error;
      if (error instanceof Refused) return [{ at: i + 1, converted: error }];
      return [
        { at: i + 1, converted: new Refused('bad-event', 'Cet événement ne peut pas être lu.') },
      ];
    }
  });
}

function eventsOf(text: string, work: RuleWork): readonly ICAL.Event[] {
  try {
    const calendar = new ICAL.Component(ICAL.parse(sortedMonths(text)) as unknown[]);
    boundRules(calendar, work);
    for (const zone of calendar.getAllSubcomponents('vtimezone')) {
      zone.getAllSubcomponents().forEach(boundListed);
      ICAL.TimezoneService.register(zone);
    }
    return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  } catch {
    throw new ImportFault('bad-ical', 'Ce fichier n’est pas un calendrier iCalendar.');
  }
}

/** The parser loses dates of rules whose months are not in order. */
function sortedMonths(text: string): string {
  return text.replace(/\r?\n[ \t]/g, '').replace(/BYMONTH=([\d,]+)/g, (_, months: string) => {
    const sorted = months
      .split(',')
      .map(Number)
      .sort((a, b) => a - b);
    return `BYMONTH=${sorted.join(',')}`;
  });
}

interface Dated {
  readonly date: string;
  readonly start: string;
  readonly end: string;
}

function toPermanence(
  event: ICAL.Event,
  changes: readonly ICAL.Event[],
  context: ImportContext,
): Converted {
  if (isCancelled(event)) throw new Refused('cancelled', 'Événement annulé.', 'STATUS');
  if (event.startDate.isDate) {
    throw new Refused('whole-day', 'Journée entière : sans heures.', 'DTSTART');
  }
  const rule = String(event.component.getFirstPropertyValue('rrule') ?? '');
  // The parser counts months that it leaves out: one date too few.
  if (rule.includes('BYMONTH=') && rule.includes('COUNT=')) {
    const message = 'Une règle par mois avec un nombre de fois : mettez une date de fin.';
    throw new Refused('unsure-rule', message, 'RRULE');
  }
  if (!['dtend', 'duration'].some((name) => event.component.hasProperty(name))) {
    throw new Refused('no-end', 'Pas d’heure de fin.', 'DTEND');
  }
  [event, ...changes].forEach(({ component }) => {
    boundListed(component);
  });
  const until = DateTime.fromISO(context.today).plus({ days: HORIZON_DAYS }).toFormat('yyyy-MM-dd');
  const { zone, ...given } = givenParts(context);
  const extra = datesOf(byOneClock(event, changes, zone), context.today, until, zone);
  if (extra.length === 0) throw new Refused('no-date', 'Aucune date à venir.', 'RRULE');
  const value: AuthoredPermanence = {
    id: toId(context.source, event.uid),
    ...given,
    ...(context.given['zone'] === undefined ? {} : { zone }),
    for: 'public',
    schedule: { extra },
    'known-until': until,
  };
  return { records: [{ kind: 'permanence', value }], notes: [] };
}

function isCancelled(event: ICAL.Event): boolean {
  return event.component.getFirstPropertyValue('status') === 'CANCELLED';
}

/** An event, and the clocks by which it and each change of it say their times. */
interface Clocked {
  readonly event: ICAL.Event;
  readonly clocks: ReadonlyMap<ICAL.Event, Clock>;
}

function byOneClock(event: ICAL.Event, changes: readonly ICAL.Event[], zone: string): Clocked {
  const own = ianaClock(zone);
  const clock = putByOneClock(event.component, own);
  const clocks = new Map([[event, clock]]);
  for (const change of changes) {
    clocks.set(change, putByOneClock(change.component, own, clock));
    event.relateException(change);
  }
  return { event, clocks };
}

interface Occurrence {
  readonly startDate: ICAL.Time;
  readonly endDate: ICAL.Time;
  readonly item: ICAL.Event;
  /** When it would take place if nothing had changed it. */
  readonly planned: ICAL.Time;
}

/** Each time the event takes place, changes applied. */
function* occurrencesOf(event: ICAL.Event): Generator<Occurrence> {
  const at = (planned: ICAL.Time) => ({ ...event.getOccurrenceDetails(planned), planned });
  if (!event.isRecurring() || !event.component.hasProperty('rrule')) {
    // The first time is the start, though the parser leaves it out where dates are only added.
    if (!isTakenOut(event, event.startDate)) yield at(event.startDate);
    if (!event.isRecurring()) return;
  }
  const times = event.iterator();
  for (let seen = 0; seen < MAX_OCCURRENCES; seen += 1) {
    const next = times.next() as ICAL.Time | undefined;
    if (next === undefined) return;
    yield at(next);
  }
  const message = 'Cette règle revient trop souvent.';
  throw new Refused('endless-rule', message, 'RRULE');
}

function isTakenOut(event: ICAL.Event, start: ICAL.Time): boolean {
  return event.component
    .getAllProperties('exdate')
    .some((property) =>
      property
        .getValues()
        .some(
          (one: unknown) =>
            one instanceof ICAL.Time &&
            (one.isDate ? one.compareDateOnlyTz(start, one.zone) === 0 : one.compare(start) === 0),
        ),
    );
}

function datesOf(
  { event, clocks }: Clocked,
  from: string,
  until: string,
  zone: string,
): readonly Dated[] {
  const found: Dated[] = [];
  const longAgo = Number(from.slice(0, 4)) - 1;
  for (const { startDate, endDate, item, planned } of occurrencesOf(event)) {
    if (item === event && planned.year < longAgo) continue;
    const inZone = (time: ICAL.Time, one: ICAL.Event): DateTime => {
      const clock = clocks.get(one) ?? ianaClock(zone);
      return DateTime.fromMillis(clock.toInstant(time), { zone });
    };
    // One that was put off for long does not hide those that follow.
    if (inZone(planned, event).toFormat('yyyy-MM-dd') > until) break;
    const start = inZone(startDate, item);
    const date = start.toFormat('yyyy-MM-dd');
    if (date < from || date > until || isCancelled(item)) continue;
    found.push(dated(start, inZone(endDate, item)));
    if (found.length > MAX_DATES) {
      throw new Refused('too-many-dates', 'Trop de dates en un an.', 'RRULE');
    }
  }
  return found;
}

function dated(start: DateTime, end: DateTime): Dated {
  const date = start.toFormat('yyyy-MM-dd');
  const isMidnight = end.toFormat('HH:mm') === '00:00' && end > start;
  const last = isMidnight ? '24:00' : end.toFormat('HH:mm');
  const sameDay = isMidnight ? end.minus({ minutes: 1 }) : end;
  if (sameDay.toFormat('yyyy-MM-dd') !== date || end <= start) {
    throw new Refused('past-midnight', 'L’événement finit un autre jour.', 'DTEND');
  }
  return { date, start: start.toFormat('HH:mm'), end: last };
}

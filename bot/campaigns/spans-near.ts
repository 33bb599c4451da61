import {
  dayOf,
  daysInMonth,
  toCivilDate,
  toDayNumber,
  type DayNumber,
} from '../permanences/days.ts';
import { type Campaign, type Span, type Window } from './model.ts';
import { zoneIn } from './zone-in.ts';

/** Days before its end from which what has no opening day counts as open. */
const UNDATED_DAYS = 45;

/**
 * The windows of a campaign on the calendar around a day, the first to end first. Where the
 * département is not known, or in no zone, the latest opening and the earliest end of the zones
 * stand; nothing does where a zone has none.
 */
export function spansNear(
  campaign: Campaign,
  day: DayNumber,
  departement: string | undefined,
): readonly Span[] {
  const zone = zoneIn(campaign, departement);
  return campaign.windows
    .flatMap((window) => spansOf(campaign, window, day, zone))
    .sort((a, b) => a.closes - b.closes);
}

function spansOf(
  campaign: Campaign,
  window: Window,
  day: DayNumber,
  zone: string | undefined,
): readonly Span[] {
  const asked = zone === undefined ? [...campaign.zones.keys()] : [zone];
  const ends =
    asked.length === 0 ? [endIn(window, undefined)] : asked.map((one) => endIn(window, one));
  // A zone without a day of its own: nothing is true of them all.
  if (ends.includes(undefined)) return [];
  const toCheck = window.toCheck || (window.reviewBy !== undefined && dayOf(window.reviewBy) < day);
  return timesOf(window, day).map((time) => {
    const closes = Math.min(...ends.map((end = '') => time.day(end, 'closes')));
    const opening = time.opens === undefined ? undefined : time.day(time.opens, 'opens');
    const opens = opening ?? closes - UNDATED_DAYS;
    return { closes, opens, toCheck, sources: window.sources };
  });
}

function endIn({ closes, zones }: Window, zone: string | undefined): string | undefined {
  if (zone !== undefined && zones?.includes(zone) === false) return undefined;
  if (typeof closes === 'string') return closes;
  return zone === undefined ? undefined : closes.get(zone);
}

/** One time that a window comes round: its days, as they are written, on the calendar. */
interface Time {
  readonly opens: string | undefined;
  day(written: string, end: 'opens' | 'closes'): DayNumber;
}

function timesOf(window: Window, day: DayNumber): readonly Time[] {
  const { opens } = window;
  if (window.repeats === 'once') return [{ opens, day: dayOf }];
  const { year, month } = toCivilDate(day);
  return window.repeats === 'year'
    ? [-1, 0, 1].map((step) => yearly(window, year + step))
    : [-2, -1, 0, 1].map((step) => monthly(window, year, month + step));
}

/** Named by the year that it ends in: what opens after the day of its end opened the year before. */
function yearly({ opens, closes }: Window, year: number): Time {
  const ends = typeof closes === 'string' ? [closes] : [...closes.values()];
  return {
    opens,
    day(written, end) {
      const [month = 1, day = 1] = written.split('-').map(Number);
      const isBefore = end === 'opens' && ends.every((one) => written > one);
      return toDayNumber(isBefore ? year - 1 : year, month, day);
    },
  };
}

/** Named by the month that it begins in. */
function monthly({ opens, opensInFebruary }: Window, year: number, from: number): Time {
  const first = { year: year + Math.floor((from - 1) / 12), month: ((from - 1 + 24) % 12) + 1 };
  const begins = first.month === 2 ? (opensInFebruary ?? opens) : opens;
  return {
    opens: begins,
    day(written, end) {
      const day = Number(written);
      const isNext = end === 'closes' && day < Number(begins);
      const month = isNext ? (first.month % 12) + 1 : first.month;
      const inYear = isNext && first.month === 12 ? first.year + 1 : first.year;
      return toDayNumber(inYear, month, Math.min(day, daysInMonth(inYear, month)));
    },
  };
}

import { toCivilDate, toDayNumber, type DayNumber } from '../permanences/days.ts';
import { type Campaign, type MonthDay, type Span, type Standing } from './model.ts';
import { spansNear } from './spans-near.ts';

/**
 * Where one stands in a campaign on a day of Paris, in a département; where that is not known, the
 * earliest end stands. A year that nobody announced is `unknown` for as long as it may be open.
 * Pure.
 *
 * @example
 * campaignAt(campaign, dayOf('2026-05-20'), '33').state // 'closing'
 * campaignAt(campaign, dayOf('2027-05-20'), '33').state // 'unknown'
 */
export function campaignAt(
  campaign: Campaign,
  day: DayNumber,
  departement: string | undefined,
): Standing {
  const spans = spansNear(campaign, day, departement);
  const current = spans.find(({ opens, closes }) => opens <= day && day <= closes);
  if (current) return underWay(campaign, current, day);
  const next = spans.find(({ opens }) => opens > day);
  const last = spans.findLast(({ closes }) => closes < day);
  const season = seasonOn(campaign, day);
  const known = { day, next, last };
  return season === undefined
    ? betweenKnown(campaign, known)
    : betweenAnnounced(campaign, { ...known, season });
}

interface Known {
  readonly day: DayNumber;
  readonly next: Span | undefined;
  readonly last: Span | undefined;
}

function underWay({ closingDays }: Campaign, span: Span, day: DayNumber): Standing {
  const daysLeft = span.closes - day;
  return { ...span, state: daysLeft < closingDays ? 'closing' : 'open', daysLeft };
}

/** Every window is known: what is always true, or comes round by a rule. */
function betweenKnown(campaign: Campaign, known: Known): Standing {
  if (known.last === undefined && known.next === undefined) return UNKNOWN;
  return afterEnd(campaign, known, known.last?.closes);
}

/** Some year is announced, some is not; `may` says when one may look for it. */
function betweenAnnounced(
  campaign: Campaign,
  known: Known & { readonly season: SeasonOn },
): Standing {
  const { season, day, next, last } = known;
  const isOver = last !== undefined && last.closes >= season.from;
  if (season.isOn && !isOver) {
    return next !== undefined && next.opens <= season.until
      ? { ...next, state: 'before' }
      : UNKNOWN;
  }
  // The end that was announced, else the last day that it may have lasted.
  const ended = isOver ? last.closes : season.until;
  const isTold = isOver && day - ended <= campaign.lateDays;
  return afterEnd(campaign, { ...known, last: isTold ? last : undefined }, ended);
}

function afterEnd(
  campaign: Campaign,
  { day, next, last }: Known,
  ended: DayNumber | undefined,
): Standing {
  if (ended !== undefined && day - ended <= campaign.lateDays) {
    return last ? { ...last, state: 'late' } : { state: 'late', toCheck: false };
  }
  const ready = campaign.prepare === undefined ? undefined : latest(campaign.prepare, day);
  const isBefore = ready !== undefined && (ended === undefined || ready > ended);
  return { ...(next ?? { toCheck: false }), state: isBefore ? 'before' : 'closed' };
}

const UNKNOWN: Standing = { state: 'unknown', toCheck: true };

/** The season of the year that a day is in, or the one that ended last. */
interface SeasonOn {
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly isOn: boolean;
}

function seasonOn({ may }: Campaign, day: DayNumber): SeasonOn | undefined {
  if (may === undefined) return undefined;
  const from = latest(may.from, day);
  const { year } = toCivilDate(from);
  const until = onOrAfter(may.until, from, year);
  return { from, until, isOn: day <= until };
}

/** The last time that a day of the year came, today included. */
function latest(on: MonthDay, day: DayNumber): DayNumber {
  const { year } = toCivilDate(day);
  const sameYear = inYear(on, year);
  return sameYear <= day ? sameYear : inYear(on, year - 1);
}

function onOrAfter(on: MonthDay, from: DayNumber, year: number): DayNumber {
  const same = inYear(on, year);
  return same >= from ? same : inYear(on, year + 1);
}

function inYear(on: MonthDay, year: number): DayNumber {
  const [month = 1, day = 1] = on.split('-').map(Number);
  return toDayNumber(year, month, day);
}

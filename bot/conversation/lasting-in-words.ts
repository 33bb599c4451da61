import { toCivilDate, toDayNumber, type DayNumber } from '../permanences/days.ts';
import { fold } from '../territory/fold.ts';
import { type World } from './world.ts';

/** "Depuis le 2 août 2026", "since August", "depuis le 12/10": what it is since, a day, a month, a year. */
const SINCE =
  /\b(?:depuis|since)\s+(?:le\s+|the\s+|début\s+|fin\s+)?(?:(?<day>\d{1,2})(?:er|st|nd|rd|th)?[\s/.]+(?:of\s+)?)?(?<name>\p{L}{3,}|\d{1,2}(?=\D|$))(?:\s+(?<after>\d{1,2})(?!\d))?(?:[\s/.]+(?<year>20\d\d))?/giu;

/**
 * The text in which a date since when something lasts is told as how long that is: "depuis le 2 août"
 * as "depuis 3 mois" on a day of November, so that it answers what asks since when. Pure.
 *
 * @example lastingInWords(world, 'Rien depuis longtemps') // 'Rien depuis longtemps'
 */
export function lastingInWords(
  { language, today }: Pick<World, 'language' | 'today'>,
  text: string,
): string {
  if (!today) return text;
  return text.replace(SINCE, (told: string) => {
    const since = sinceIn(language.times.calendar, told);
    const days = since === undefined ? -1 : daysSince(today.day, since);
    return days < 0 ? told : `depuis ${inWords(days)}`;
  });
}

/** Year (0: none is told), month and day. */
type Since = readonly [year: number, month: number, day: number];

function sinceIn(names: ReadonlySet<string>, told: string): Since | undefined {
  const {
    day,
    name = '',
    after,
    year = '0',
  } = new RegExp(SINCE.source, 'iu').exec(told)?.groups ?? {};
  const month = monthOf(names, name, day !== undefined);
  return month === undefined ? undefined : [Number(year), month, Number(day ?? after ?? 1)];
}

/** A name is whole, or its first four letters at least: "mars" is one, "ma" none. */
function monthOf(names: ReadonlySet<string>, told: string, isDated: boolean): number | undefined {
  if (/^\d/.test(told)) return isDated && Number(told) <= 12 ? Number(told) : undefined;
  const word = fold(told);
  const at = [...names].findIndex(
    (name) => name === word || (word.length > 3 && name.startsWith(word)),
  );
  return at < 0 ? undefined : (at % 12) + 1;
}

/** Without a year, the last such day. */
function daysSince(today: DayNumber, [year, month, day]: Since): number {
  if (year > 0) return today - toDayNumber(year, month, day);
  const thisYear = toCivilDate(today).year;
  const since = today - toDayNumber(thisYear, month, day);
  return since >= 0 ? since : today - toDayNumber(thisYear - 1, month, day);
}

/** In whole weeks below a month, else in whole months. */
function inWords(days: number): string {
  if (days < 7) return 'quelques jours';
  return days < 31 ? `${Math.floor(days / 7)} semaines` : `${Math.floor(days / 30.5)} mois`;
}

import { HAPPENINGS, type Happening } from '../engine/model.ts';
import { toCivilDate, toDayNumber, weekdayOf, type DayNumber } from '../permanences/days.ts';
import { fold } from '../territory/fold.ts';
import { HANDED, PAPER, RECEIVED } from './circumstances.ts';
import { DENIALS } from './operators-named.ts';
import { SENTENCE_END } from './spoken-words.ts';
import { type Happened } from './state.ts';
import { placeIn, upTo } from './time-at.ts';
import { type World } from './world.ts';

/** Days of what is counted in, by the kind of word that names it: a month as long as it gets. */
const UNITS = [
  ['days', 1],
  ['weeks', 7],
  ['months', 31],
] as const;
/** Longer ago nothing is counted from it any more. */
const MOST_DAYS = 400;
/** "Un courrier, il se fait opérer le 14 décembre": nearly a year ago, it is a day to come. */
const MOST_SINCE_PAPER = 300;
const YEAR = /\b20\d\d\b/;
/** "Je déménage le 15 décembre" sounds like "déménagé": half a year ago, it is of a day to come. */
const MOST_SINCE = { sold: 400, bought: 400, moved: 183, stopped: 183, died: 400 } as const;

/**
 * How many days ago a paper came, where a sentence tells of it and of one such time ("il y a 9
 * jours", "hier", "le 12/11", "lundi dernier"): the earliest that the words may mean, so that a day
 * counted from it comes early. Nothing where two times are told, as one of them is of something else;
 * nor of a day that `today` has not seen. Pure.
 *
 * @example daysAgo(world, "j'ai reçu la lettre il y a 9 jours", 20787) // 9
 */
export function daysAgo(
  world: Pick<World, 'heard' | 'language'>,
  text: string,
  today: DayNumber,
): number | undefined {
  const told = text.split(SENTENCE_END).filter((sentence) => tellsOfPaper(world, sentence));
  const times = told.flatMap((sentence) => timesOf({ ...world.language, today }, sentence));
  return oneOf(
    times.flatMap(({ of, isBeside, days }) => {
      const isToCome = days > MOST_SINCE_PAPER && !isBeside && !YEAR.test(text);
      return isToCome || (of && isBeside) ? [] : [days];
    }),
  );
}

/**
 * The day on which something happened that a delay is counted from, by what happened, where a sentence
 * tells of one such day. The earliest that the words may mean. Pure.
 *
 * @example happenedOn(world, "j'ai vendu ma voiture le 27 février", 21265) // { sold: 21241 }
 */
export function happenedOn(
  world: Pick<World, 'heard' | 'language'>,
  text: string,
  today: DayNumber,
): Happened {
  const times = text.split(SENTENCE_END).flatMap((sentence) => {
    const found = timesOf({ ...world.language, today }, sentence).filter(({ of }) => of);
    if (found.length === 0) return [];
    // "La lettre du 20 novembre dit que j'ai vendu": that day is the letter's.
    return tellsOfPaper(world, sentence) ? found.filter(({ isBefore }) => isBefore) : found;
  });
  return Object.fromEntries(
    HAPPENINGS.flatMap((what) => {
      const days = oneOf(
        times.flatMap((time) =>
          time.of === what && time.days <= MOST_SINCE[what] ? [time.days] : [],
        ),
      );
      return days === undefined ? [] : [[what, today - days]];
    }),
  );
}

/** One time that has been; of two, one is of something else. */
function oneOf([days = -1, another]: readonly number[]): number | undefined {
  return another === undefined && days >= 0 && days <= MOST_DAYS ? days : undefined;
}

function tellsOfPaper(
  { heard, language }: Pick<World, 'heard' | 'language'>,
  sentence: string,
): boolean {
  const said = heard?.saidIn(sentence);
  if (said && [PAPER, RECEIVED, HANDED].some((name) => said.has(name))) return true;
  // "Mise en demeure reçue lundi dernier"; not "pas reçu".
  const words = fold(sentence).split(' ');
  return words.some(
    (word, at) => language.times.came.has(word) && !DENIALS.has(words[at - 1] ?? ''),
  );
}

type Told = Pick<World['language'], 'times' | 'numberOf'> & { readonly today: DayNumber };

/** A time, and what happened then; `isBeside`: in its clause, `isBefore`: and said before it. */
interface Time {
  readonly days: number;
  readonly of: Happening | undefined;
  readonly isBeside: boolean;
  readonly isBefore: boolean;
}

/** The times of a sentence, each with what was last said to have happened, else what is said next. */
function timesOf(told: Told, sentence: string): Time[] {
  let last: Happening | 'came' | undefined;
  return sentence.split(',').flatMap((clause) => {
    const words = fold(clause).split(' ');
    const said = words.map((word, at) => happeningOf(told, word, words[at - 1] ?? ''));
    const times = words.flatMap((_, at): Time[] => {
      const before = said.slice(0, at).findLast((one) => one);
      const beside = before ?? said.slice(at).find((one) => one);
      const what = beside ?? last;
      const of = what === 'came' ? undefined : what;
      return timeAt(told, words, at).map((days) => ({
        days,
        of,
        isBeside: beside !== undefined,
        isBefore: before !== undefined,
      }));
    });
    last = said.findLast((one) => one) ?? last;
    return times;
  });
}

function happeningOf(
  { times }: Told,
  word: string,
  before: string,
): Happening | 'came' | undefined {
  if (DENIALS.has(before)) return undefined;
  return times.came.has(word) ? 'came' : HAPPENINGS.find((what) => times[what].has(word));
}

function timeAt(told: Told, words: readonly string[], at: number): number[] {
  const { ago, yesterday, 'before-yesterday': daysBefore } = told.times;
  const [before = '', word = ''] = [words[at - 1], words[at]];
  if (yesterday.has(word)) return daysBefore.has(before) ? [2] : [1];
  const isAgo = [words[at - 2], words[at + 1]].some((near) => ago.has(near ?? ''));
  return isAgo
    ? lengthOf(told, before, word)
    : [...dateAt(told, words, at), ...monthAt(told, words, at), ...lastAt(told, words, at)];
}

/** How many days "9 jours" or "deux semaines" are at most. */
function lengthOf({ times, numberOf }: Told, count: string, unit: string): number[] {
  const [, length] = UNITS.find(([name]) => times[name].has(unit)) ?? [];
  const number = Number(count) || numberOf.get(count);
  return length === undefined || number === undefined ? [] : [number * length];
}

/** "Le 20 novembre", "reçue vendredi 20/11"; not "avant le 20 novembre", which is to come. */
function dateAt({ times, today }: Told, words: readonly string[], at: number): number[] {
  const [day = '', month = '', year = ''] = words.slice(at);
  const inMonth = upTo(31, day);
  const ofYear = upTo(12, month) ?? placeIn(times.calendar, month, 12);
  if (inMonth === undefined || ofYear === undefined) return [];
  if (!isOfPaper(times, words.slice(0, at))) return [];
  const since = (ofDate: number) => today - toDayNumber(ofDate, ofYear, inMonth);
  if (/^20\d\d$/.test(year)) return [since(Number(year))];
  const thisYear = toCivilDate(today).year;
  return [since(thisYear) >= 0 ? since(thisYear) : since(thisYear - 1)];
}

/** "Refusée par la Caf en juin": from the first of that month on, the last that has begun. */
function monthAt({ times, today }: Told, words: readonly string[], at: number): number[] {
  const [name = '', told = ''] = words.slice(at);
  const month = placeIn(times.calendar, name, 12);
  if (month === undefined || !IN_MONTH.has(words[at - 1] ?? '')) return [];
  const before = words.slice(Math.max(0, at - MOST_SINCE_CAME), at);
  const came = before.findLastIndex((word) => times.came.has(word));
  if (came < 0 || before.slice(came).some((word) => times.until.has(word))) return [];
  const since = (year: number) => today - toDayNumber(year, month, 1);
  if (/^20\d\d$/.test(told)) return [since(Number(told))];
  const { year } = toCivilDate(today);
  return [since(year) >= 0 ? since(year) : since(year - 1)];
}

const IN_MONTH: ReadonlySet<string> = new Set(['en', 'in']);
/** Words from what came to the month in which it did. */
const MOST_SINCE_CAME = 5;

/** What stands before a date: "le", "reçue vendredi"; not "avant le", "rendez-vous vendredi". */
function isOfPaper(
  { weekdays, on, came, until }: Told['times'],
  before: readonly string[],
): boolean {
  const dayless = before.slice(0, weekdays.has(before.at(-1) ?? '') ? -1 : undefined);
  const last = dayless.at(-1) ?? '';
  const isOn = on.has(last) || came.has(last);
  return (isOn || dayless.length < before.length) && !until.has(dayless.at(isOn ? -2 : -1) ?? '');
}

/** "Lundi dernier" is of the week before; of "reçue lundi" only the last Monday was. */
function lastAt({ times, today }: Told, words: readonly string[], at: number): number[] {
  const [before = '', word = '', next = ''] = [words[at - 1], words[at], words[at + 1]];
  const isLast = times.last.has(next) || times.last.has(before);
  const weekday = times.weeks.has(word) ? 1 : placeIn(times.weekdays, word, 7);
  if (weekday === undefined) return [];
  const since = weekdayOf(today) + 1 - weekday;
  if (isLast) return [since + 7];
  return times.came.has(before) && upTo(31, next) === undefined ? [((since + 6) % 7) + 1] : [];
}

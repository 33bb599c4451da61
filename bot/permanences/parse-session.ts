import { WEEKDAYS } from './compile-schedule.ts';
import { minutesOf } from './days.ts';
import { type ExtraDate, type Mode, type Session, type Weekday } from './model.ts';
import { type ScheduleFault } from './schedule-fault.ts';
import { show, type ScheduleReader } from './schedule-reader.ts';

type Path = ScheduleFault['path'];
type Given = ReadonlyMap<string, unknown>;

export const MODES: readonly Mode[] = ['walk-in', 'appointment', 'phone', 'video'];

const PARITIES = ['odd', 'even'] as const;
const SCHOOL = ['skip', 'only'] as const;
/** Days as they are written in French, from Monday. */
export const FRENCH_DAYS = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
];
const HOURS_KEYS = ['start', 'end', 'last-arrival', 'mode'];
const SESSION_KEYS = [
  ...['days', 'nth', 'iso-week', 'every', 'anchor', 'months', 'from', 'until', 'school-holidays'],
  ...HOURS_KEYS,
];
const EXTRA_KEYS = ['date', ...HOURS_KEYS];
/** The most weeks between two times: a year and a little. */
const MOST_WEEKS = 60;

type Hours = Pick<Session, 'start' | 'end' | 'lastArrival' | 'mode'>;

/** A session of `sessions:`; `undefined` when something in it is at fault. */
export function parseSession(
  reader: ScheduleReader,
  raw: unknown,
  path: Path,
): Session | undefined {
  const before = reader.faults.length;
  const given = reader.keys(raw, path, SESSION_KEYS);
  if (given === undefined) return undefined;
  const days = parseDays(reader, given, path);
  const session = {
    days: days ?? [],
    ...parseHours(reader, given, path),
    ...known('nth', parseNth(reader, given, path)),
    ...known('isoWeek', reader.choice(given.get('iso-week'), [...path, 'iso-week'], PARITIES)),
    ...parseWeeks(reader, given, path),
    ...known('months', parseMonths(reader, given, path)),
    ...parseSeason(reader, given, path),
    ...known(
      'schoolHolidays',
      reader.choice(given.get('school-holidays'), [...path, 'school-holidays'], SCHOOL),
    ),
  };
  return reader.isSoundSince(before) ? session : undefined;
}

/** A date of `extra:`; `undefined` when something in it is at fault. */
export function parseExtra(
  reader: ScheduleReader,
  raw: unknown,
  path: Path,
): ExtraDate | undefined {
  const before = reader.faults.length;
  const given = reader.keys(raw, path, EXTRA_KEYS);
  if (given === undefined) return undefined;
  const at = [...path, 'date'];
  const date = reader.required(reader.date(given.get('date'), at), at, given);
  const hours = parseHours(reader, given, path);
  return date !== undefined && reader.isSoundSince(before) ? { date, ...hours } : undefined;
}

function parseDays(
  reader: ScheduleReader,
  given: Given,
  path: Path,
): readonly Weekday[] | undefined {
  const at = [...path, 'days'];
  const read = reader.list(given.get('days'), at, (item, itemPath) =>
    parseDay(reader, item, itemPath),
  );
  const days = reader.required(read, at, given);
  const raw = given.get('days');
  if (!Array.isArray(raw)) return days;
  if (raw.length === 0) reader.fault(at, 'bad-value', 'Il faut au moins un jour.');
  if (raw.every((item) => item === 'WE') && raw.length > 0) {
    const hint = 'Pour le week-end, écrivez [SA, SU].';
    reader.warn(at, 'wednesday-not-weekend', 'WE veut dire mercredi, pas week-end.', hint);
  }
  return days;
}

function parseDay(reader: ScheduleReader, item: unknown, path: Path): Weekday | undefined {
  const word = typeof item === 'string' ? item.trim() : '';
  const code = WEEKDAYS.find((one) => one === word.toUpperCase());
  const day = code ?? WEEKDAYS[FRENCH_DAYS.indexOf(word.toLowerCase())];
  if (day !== undefined) return day;
  const hint = `Écrivez MO, TU, WE, TH, FR, SA, SU, ou lundi, mardi…`;
  reader.fault(path, 'bad-value', `« ${show(item)} » n'est pas un jour.`, hint);
  return undefined;
}

function parseNth(reader: ScheduleReader, given: Given, path: Path): readonly number[] | undefined {
  const at = [...path, 'nth'];
  const nth = reader.list(given.get('nth'), at, (item, itemPath) => {
    const sound = typeof item === 'number' && Number.isInteger(item) && item !== 0;
    if (sound && Math.abs(item) <= 5) return item;
    const hint = 'De 1 à 5 depuis le début du mois, de -1 à -5 depuis la fin.';
    reader.fault(itemPath, 'bad-nth', `« ${show(item)} » n'est pas un rang dans le mois.`, hint);
    return undefined;
  });
  notEmpty(reader, given.get('nth'), at);
  return nth;
}

function parseMonths(
  reader: ScheduleReader,
  given: Given,
  path: Path,
): readonly number[] | undefined {
  const at = [...path, 'months'];
  const months = reader.list(given.get('months'), at, (item, itemPath) =>
    reader.whole(item ?? null, itemPath, 1, 12),
  );
  notEmpty(reader, given.get('months'), at);
  return months;
}

function notEmpty(reader: ScheduleReader, list: unknown, path: Path): void {
  if (!Array.isArray(list) || list.length > 0) return;
  reader.fault(path, 'bad-value', 'Cette liste est vide.', 'Enlevez la clé si tout convient.');
}

function parseWeeks(
  reader: ScheduleReader,
  given: Given,
  path: Path,
): Pick<Session, 'every' | 'anchor'> {
  const every = reader.whole(given.get('every'), [...path, 'every'], 1, MOST_WEEKS);
  const anchor = reader.date(given.get('anchor'), [...path, 'anchor']);
  if (given.has('every') && !given.has('anchor')) {
    const hint = 'Ajoutez « anchor: » avec la date de la première fois.';
    reader.fault(
      [...path, 'every'],
      'every-without-anchor',
      'On ne sait pas à partir de quelle semaine compter.',
      hint,
    );
  }
  if (given.has('anchor') && !given.has('every')) {
    const hint = 'Ajoutez « every: 2 » pour une semaine sur deux, ou écrivez « from: ».';
    reader.fault(
      [...path, 'anchor'],
      'anchor-without-every',
      'On ne sait pas toutes les combien de semaines.',
      hint,
    );
  }
  return { ...known('every', every), ...known('anchor', anchor) };
}

function parseSeason(
  reader: ScheduleReader,
  given: Given,
  path: Path,
): Pick<Session, 'from' | 'until'> {
  const from = reader.date(given.get('from'), [...path, 'from']);
  const until = reader.date(given.get('until'), [...path, 'until']);
  if (from !== undefined && until !== undefined && until < from) {
    reader.warn(
      [...path, 'until'],
      'until-before-from',
      `Cette ligne finit (${until}) avant de commencer (${from}).`,
    );
  }
  return { ...known('from', from), ...known('until', until) };
}

function parseHours(reader: ScheduleReader, given: Given, path: Path): Hours {
  const time = (key: string) => reader.time(given.get(key), [...path, key]);
  const start = reader.required(time('start'), [...path, 'start'], given);
  const end = reader.required(time('end'), [...path, 'end'], given);
  const lastArrival = time('last-arrival');
  if (start !== undefined && end !== undefined) {
    checkOrder(reader, path, { start: minutesOf(start), end: minutesOf(end), lastArrival });
  }
  return {
    start: start ?? '00:00',
    end: end ?? '00:00',
    ...known('lastArrival', lastArrival),
    ...known('mode', reader.choice(given.get('mode'), [...path, 'mode'], MODES)),
  };
}

function checkOrder(
  reader: ScheduleReader,
  path: Path,
  {
    start,
    end,
    lastArrival,
  }: { readonly start: number; readonly end: number; readonly lastArrival: string | undefined },
): void {
  if (end <= start) {
    const hint = 'Une permanence finit le même jour ; minuit s\'écrit "24:00".';
    reader.fault([...path, 'end'], 'end-not-after-start', "La fin n'est pas après le début.", hint);
    return;
  }
  if (lastArrival === undefined) return;
  const last = minutesOf(lastArrival);
  if (last >= start && last <= end) return;
  const message = "La dernière arrivée n'est pas entre le début et la fin.";
  reader.fault([...path, 'last-arrival'], 'last-arrival-outside', message);
}

/** A key of the model only if its value is known. */
function known<K extends string, V>(key: K, value: V | undefined): Readonly<Partial<Record<K, V>>> {
  return (value === undefined ? {} : { [key]: value }) as Readonly<Partial<Record<K, V>>>;
}

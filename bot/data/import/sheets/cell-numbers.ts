import { toCivilDate, toDayNumber } from '../../../permanences/days.ts';

/** What a number of a spreadsheet stands for, by its format. */
export type NumberKind = 'number' | 'date' | 'time' | 'date-time';

const EPOCH_1900 = toDayNumber(1899, 12, 30);
const EPOCH_1904 = toDayNumber(1904, 1, 1);
/** Spreadsheets count a 29 February 1900 that never was. */
const AFTER_LEAP_BUG = 61;
const DAY_MINUTES = 1_440;
/** Digits that a spreadsheet keeps. */
const PRECISION = 15;

/** A number of a cell as one reads it: `25/11/2026`, `09:00`, `12,5` without noise. */
export function readableNumber(
  value: number,
  { kind, is1904 }: { readonly kind: NumberKind; readonly is1904: boolean },
): string {
  if (kind === 'number') return String(Number(value.toPrecision(PRECISION))).replace('.', ',');
  const minutes = Math.round((value - Math.floor(value)) * DAY_MINUTES);
  const days = Math.floor(value) + (minutes === DAY_MINUTES ? 1 : 0);
  const rest = minutes % DAY_MINUTES;
  if (kind === 'time' || days === 0) return days >= 1 && rest === 0 ? '24:00' : clock(rest);
  const date = dateOf(days, is1904);
  return kind === 'date' || rest === 0 ? date : `${date} ${clock(rest)}`;
}

/** `25/11/2026` of a date in ISO, which may have a time. */
export function readableDate(iso: string): string {
  const [, year = '', month = '', day = '', time] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(iso) ?? [];
  if (year === '') return iso;
  const date = `${day}/${month}/${year}`;
  return time === undefined || time === '00:00' ? date : `${date} ${time}`;
}

function dateOf(serial: number, is1904: boolean): string {
  const leapBug = !is1904 && serial < AFTER_LEAP_BUG ? 1 : 0;
  const { year, month, day } = toCivilDate((is1904 ? EPOCH_1904 : EPOCH_1900) + serial + leapBug);
  return `${two(day)}/${two(month)}/${year}`;
}

function clock(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Formats that every spreadsheet knows by number. */
const BUILT_IN: ReadonlyMap<number, NumberKind> = new Map<number, NumberKind>([
  ...[14, 15, 16, 17].map((id) => [id, 'date'] as const),
  ...[18, 19, 20, 21, 45, 46, 47].map((id) => [id, 'time'] as const),
  [22, 'date-time'],
]);

/** What a number of a format is: its own code where it has one, else that of its number. */
export function kindOfFormat(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return BUILT_IN.get(id) ?? 'number';
  const [first = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h|m|s)[^\]]*\]/gi, '')
    .split(';');
  const hasDay = /[yd]/i.test(first) || /m{3,}/i.test(first);
  const hasTime = /[hs]/i.test(first);
  if (hasDay) return hasTime ? 'date-time' : 'date';
  return hasTime ? 'time' : 'number';
}

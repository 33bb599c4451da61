import { readDate } from '../days.ts';
import { CLOCK_PATTERN, HOURS_PATTERNS, hoursOf, timeOf, TWICE_PATTERN } from './clock-patterns.ts';
import { plainPlanning } from './plain-planning.ts';
import { type Plain, type PlanningToken } from './planning-token.ts';
import { type Meaning } from './planning-words.ts';
import { type Word, type WordReader } from './word-readers.ts';

type Bare = PlanningToken extends infer T ? (T extends unknown ? Omit<T, 'text'> : never) : never;
/** What stands at a place: its tokens and its length; nothing where this reader reads nothing. */
type Found = { readonly length: number; readonly tokens: readonly Bare[] } | undefined;

/** Pieces of a planning, in order. What is unknown is a `word`: nothing is skipped. Pure. */
export function planningTokens(text: string, words: WordReader): readonly PlanningToken[] {
  const plain = plainPlanning(text);
  const hasClock = /\d ?(?:h|:\d|heure)|midi|minuit/.test(plain);
  const tokens: PlanningToken[] = [];
  for (let at = 0; at < plain.length;) {
    const found =
      quiet(plain, at) ??
      phone(plain, at) ??
      date(plain, at, hasClock) ??
      hours(plain, at) ??
      rank(plain, at) ??
      said(words, plain, at) ??
      sign(plain, at) ??
      unknown(plain, at);
    const own = text.slice(at, at + found.length).trim();
    for (const token of found.tokens) tokens.push({ ...token, text: own });
    at += found.length;
  }
  return tokens;
}

function quiet(plain: string, at: number): Found {
  return plain[at] === ' ' ? { length: 1, tokens: [] } : undefined;
}

/** Ten digits, or four; in pairs ("36 46") only of pairs that are no day and no hour. */
const PHONE =
  /(?:(?:\+33|0033) ?(?:\(0\) ?)?|0)[1-9](?:[ .-]?\d{2}){4}(?!\d)|(?:(?:3\d|10)\d{2}|3[2-9] \d{2})(?![\d/]| ?h)/y;

function phone(plain: string, at: number): Found {
  if (isInsideNumber(plain, at)) return undefined;
  const text = match(PHONE, plain, at)?.[0];
  if (text === undefined) return undefined;
  const digits = text
    .replace(/^(?:\+33|0033) ?(?:\(0\) ?)?/, '0')
    .replace(/[.-]/g, ' ')
    .trim();
  return { length: text.length, tokens: [{ kind: 'phone', phone: digits }] };
}

const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const NUMERIC = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])(?! ?h)/y;
const DAY_MONTH = /(\d{1,2})\/(\d{1,2})(?![\d/]| ?h|:)/y;
const CENTURY = 2000;

function date(plain: string, at: number, hasClock: boolean): Found {
  if (isInsideNumber(plain, at)) return undefined;
  const iso = match(ISO, plain, at);
  if (iso) return dated(iso[0], iso[1], iso[2], iso[3]);
  const numeric = match(NUMERIC, plain, at);
  if (!numeric) return dayMonth(plain, at, hasClock);
  const [text, day, , month, year = ''] = numeric;
  return dated(text, year.length === 2 ? String(CENTURY + Number(year)) : year, month, day);
}

/** "9/12" alone is from 9 to 12, or 9 December: not read. */
function dayMonth(plain: string, at: number, hasClock: boolean): Found {
  const [text, day = '', month = ''] = match(DAY_MONTH, plain, at) ?? [];
  if (text === undefined || Number(month) > 12 || Number(month) === 0) return undefined;
  const mayBeHours = Number(day) < Number(month) && !day.startsWith('0');
  if (mayBeHours && !hasClock) return undefined;
  const token = { kind: 'day-month', day: Number(day), month: Number(month) } as const;
  return { length: text.length, tokens: [token] };
}

function dated(text: string, year = '', month = '', day = ''): Found {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDate = readDate(written) !== undefined;
  return {
    length: text.length,
    tokens: [isDate ? { kind: 'date', date: written } : { kind: 'word' }],
  };
}

function hours(plain: string, at: number): Found {
  if (isInsideNumber(plain, at) || isInsideWord(plain, at)) return undefined;
  const twice = match(TWICE_PATTERN, plain, at);
  if (twice) return slots(twice[0], [twice.slice(1, 7), twice.slice(7, 13)]);
  for (const pattern of HOURS_PATTERNS) {
    const found = match(pattern, plain, at);
    if (found) return slots(found[0], [found.slice(1, 7)]);
  }
  const single = match(CLOCK_PATTERN, plain, at);
  if (!single) return undefined;
  const time = timeOf(single.slice(1, 4), true);
  return {
    length: single[0].length,
    tokens: [time === undefined ? { kind: 'word' } : { kind: 'clock', time }],
  };
}

function slots(text: string, pairs: readonly (readonly (string | undefined)[])[]): Found {
  const tokens = pairs.map((pair): Bare => {
    const read = hoursOf(pair);
    return read === undefined ? { kind: 'word' } : { kind: 'hours', ...read };
  });
  return { length: text.length, tokens };
}

const RANK = /([1-5]) ?(?:ere?s?|emes?|e|nde?s?)(?![a-z0-9])/y;

function rank(plain: string, at: number): Found {
  if (isInsideNumber(plain, at)) return undefined;
  const found = match(RANK, plain, at);
  if (!found) return undefined;
  return { length: found[0].length, tokens: [{ kind: 'rank', nth: Number(found[1]) }] };
}

function said(words: WordReader, plain: string, at: number): Found {
  if (isInsideWord(plain, at)) return undefined;
  const found = words.read(plain, at);
  return found && { length: found.length, tokens: tokensOf(found.word) };
}

/** Meanings that are more, or other, than a kind of the same name. */
const MEANT: ReadonlyMap<Meaning, readonly Bare[]> = new Map<Meaning, readonly Bare[]>([
  ['filler', []],
  ['and', [{ kind: 'and', strong: false }]],
  ['rank-1', [{ kind: 'rank', nth: 1 }]],
  ['rank-2', [{ kind: 'rank', nth: 2 }]],
  ['rank-3', [{ kind: 'rank', nth: 3 }]],
  ['rank-4', [{ kind: 'rank', nth: 4 }]],
  ['rank-5', [{ kind: 'rank', nth: 5 }]],
  ['last', [{ kind: 'rank', nth: -1 }]],
  ['second-last', [{ kind: 'rank', nth: -2 }]],
  ['odd-weeks', [{ kind: 'weeks', weeks: 'odd' }]],
  ['even-weeks', [{ kind: 'weeks', weeks: 'even' }]],
  ['appointment', [{ kind: 'mode', mode: 'appointment' }]],
  ['walk-in', [{ kind: 'mode', mode: 'walk-in' }]],
  ['either', [{ kind: 'mode', mode: 'walk-in' }]],
  ['phone', [{ kind: 'mode', mode: 'phone' }]],
  ['video', [{ kind: 'mode', mode: 'video' }]],
  ['morning', [{ kind: 'part-of-day', part: 'morning' }]],
  ['afternoon', [{ kind: 'part-of-day', part: 'afternoon' }]],
  ['evening', [{ kind: 'part-of-day', part: 'evening' }]],
]);
const EVERY: ReadonlyMap<Meaning, number> = new Map<Meaning, number>([
  ['every-2', 2],
  ['every-3', 3],
  ['every-4', 4],
]);

function tokensOf(word: Word): readonly Bare[] {
  if (word.is === 'day') return [{ kind: 'day', day: word.day }];
  if (word.is === 'month') return [{ kind: 'month', month: word.month }];
  const every = EVERY.get(word.is);
  if (every !== undefined) return [{ kind: 'every', every, day: word.day }];
  return MEANT.get(word.is) ?? [{ kind: word.is as Plain }];
}

function sign(plain: string, at: number): Found {
  const here = plain.charAt(at);
  if (here === ':') return { length: 1, tokens: [{ kind: 'colon' }] };
  if (here === '-') return { length: 1, tokens: [{ kind: 'dash' }] };
  if (/[,/&+]/.test(here)) return { length: 1, tokens: [{ kind: 'and', strong: false }] };
  if (/[;|.\n()•*]/.test(here)) return { length: 1, tokens: [{ kind: 'and', strong: true }] };
  return /['"«»[\]]/.test(here) ? { length: 1, tokens: [] } : undefined;
}

const NUMBER = /\d+/y;
const WORD = /[^\s,;|.()/:&+-]+/y;

function unknown(plain: string, at: number): NonNullable<Found> {
  const digits = match(NUMBER, plain, at)?.[0];
  if (
    digits !== undefined &&
    digits.length <= 4 &&
    !/[a-z]/.test(plain[at + digits.length] ?? '')
  ) {
    const token = { kind: 'number', number: Number(digits), digits: digits.length } as const;
    return { length: digits.length, tokens: [token] };
  }
  const word = match(WORD, plain, at)?.[0] ?? plain.charAt(at);
  return { length: word.length, tokens: [{ kind: 'word' }] };
}

function match(pattern: RegExp, plain: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(plain) ?? undefined;
}

function isInsideNumber(plain: string, at: number): boolean {
  return /\d/.test(plain[at - 1] ?? '');
}

function isInsideWord(plain: string, at: number): boolean {
  return /[a-z]/.test(plain[at - 1] ?? '') && /[a-z]/.test(plain[at] ?? '');
}

import { type LocalTime } from '../model.ts';
import { type Hours } from './planning-token.ts';

/** `9h`, `9 h 30`, `09:00`, `9 heures`, `midi`: hour, minutes, word. */
const CLOCK =
  '(?:(\\d{1,2}) ?(?:h(?:eures?|rs?)?|:)(?![a-z])(?: ?(\\d{2})(?!\\d)(?:(?<=[h:]\\d{2})|(?! ?(?:h|:|heure))))?(?: ?(?:h|mn|min)(?![a-z0-9]))?|(midi|minuit)(?![a-z]))';
/** `9h`, and a number that only the other end makes an hour. */
const BARE = '(\\d{1,2})()()(?![\\d/.:]| ?h)';
const TO = " ?(?:-|>|a|jusqu'?a|jusqu a) ?";

const DAY_END = '24:00';
const sticky = (pattern: string) => new RegExp(pattern, 'y');

/** Ways to write hours from one end to the other: six groups, three for each end. */
export const HOURS_PATTERNS: readonly RegExp[] = [
  sticky(`${CLOCK}${TO}${CLOCK}`),
  sticky(`(\\d{1,2})()() ?(?:-|a) ?${CLOCK}`),
  sticky(`${CLOCK} ?(?:-|a) ?${BARE}(?! ?[-a-z])`),
  sticky(`${CLOCK} ?/ ?${CLOCK}(?! ?-)`),
];

/** Four ends in a row, slashes within each pair: `8h30/12h - 13h30/17h`. */
export const TWICE_PATTERN = sticky(`${CLOCK} ?/ ?${CLOCK} ?(?:-|et|,) ?${CLOCK} ?/ ?${CLOCK}`);

export const CLOCK_PATTERN = sticky(CLOCK);

/** A time of its hour, minutes and word; `undefined` where there is none in a day. */
export function timeOf(
  [hour, minutes, word]: readonly (string | undefined)[],
  isEnd: boolean,
): LocalTime | undefined {
  if (word === 'midi') return '12:00';
  if (word === 'minuit') return isEnd ? DAY_END : '00:00';
  const [h, m] = [Number(hour), Number(minutes ?? 0)];
  if (h === 24 && m === 0 && isEnd) return DAY_END;
  if (h > 23 || m > 59) return undefined;
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}

/** Hours of two ends, or nothing where they do not follow each other. */
export function hoursOf(parts: readonly (string | undefined)[]): Hours | undefined {
  const [start, end] = [timeOf(parts.slice(0, 3), false), timeOf(parts.slice(3, 6), true)];
  if (start === undefined || end === undefined || end <= start) return undefined;
  return { start, end };
}

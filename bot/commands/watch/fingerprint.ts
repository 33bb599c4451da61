import { createHash } from 'node:crypto';

/** What is kept of a page: enough to tell that it changed, nothing of what it says. */
export interface Fingerprint {
  /** SHA-256 of its text. */
  readonly text: string;
  /** The same without the date of the day on which it was read, which some pages show. */
  readonly dayless: string;
}

/** The fingerprint of a text read on a day (ISO). Spaces do not count: a new layout moves them. */
export function fingerprintOf(text: string, today: string): Fingerprint {
  return { text: digest(text), dayless: digest(withoutDay(text, today)) };
}

/** Whether two readings say the same, but for the days on which they were read. */
export function isSame(one: Fingerprint, other: Fingerprint): boolean {
  return one.text === other.text || one.dayless === other.dayless;
}

/** A clock beside the date of the day: « à 10 h 32 », « 10:32 ». */
const CLOCK = '(?:,?\\s*(?:à\\s*)?\\d{1,2}\\s*[h:]\\s*(?:\\d{2})?)?';

function withoutDay(text: string, today: string): string {
  const [year = '', month = '', day = ''] = today.split('-');
  const inWords = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' }).format(Date.parse(today));
  const number = `0?${Number(day)}`;
  const dates = [
    `(?:${inWords({ weekday: 'long' })}\\s+)?${number}(?:er)?\\s+${inWords({ month: 'long' })}\\s+${year}`,
    `${number}[/.-]0?${Number(month)}[/.-]${year}`,
    today,
  ];
  return text.replace(new RegExp(`(?<!\\d)(?:${dates.join('|')})(?!\\d)${CLOCK}`, 'gi'), '');
}

function digest(text: string): string {
  // Spaces, hyphens and marks that no one sees.
  const seen = text.normalize('NFC').replace(/[\s\u00ad\u200b-\u200f\ufeff]+/gu, '');
  return createHash('sha256').update(seen).digest('hex');
}

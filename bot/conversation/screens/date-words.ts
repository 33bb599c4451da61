import { type Instant, type LocalDate, type Zone } from '../../permanences/model.ts';
import { offsetAt } from '../../permanences/offset-at.ts';
import {
  readDay,
  formatDate,
  formatDay,
  formatHours,
  formatMoment,
  formatTime,
} from '../../view/dates.ts';
import { type Day, type Time } from '../../view/dates/date-words.ts';
import { type Words } from '../../view/view.ts';

/** Dates and hours of a zone, worded in the person's language. */
export interface DateWords {
  /** "mardi 8 décembre", with "aujourd'hui" or "demain" when it is. */
  day(at: Instant): Words;
  /** "9 h 30" */
  time(at: Instant): string;
  /** "de 9 h à 12 h" */
  hours(from: Instant, to: Instant): Words;
  /** "mardi 8 décembre à 9 h"; `later`: never "demain". */
  moment(at: Instant, later?: 'later'): string;
}

/**
 * Formats instants in a zone's local time; `now` decides "aujourd'hui" and "demain".
 *
 * @example
 * dateWordsIn('fr', paris, now).moment(now + 86_400_000) // 'demain, mardi 1er décembre à 10 h'
 */
export function dateWordsIn(lang: string, zone: Zone, now: Instant): DateWords {
  const clock = (at: Instant): Day & Time => {
    const local = new Date(at + offsetAt(zone, at) * 60_000).toISOString();
    return {
      ...readDay(local),
      hour: Number(local.slice(11, 13)),
      minute: Number(local.slice(14, 16)),
    };
  };
  const today = clock(now);
  return {
    day(at) {
      const [text, later] = [formatDay(lang, clock(at), today), formatDay(lang, clock(at))];
      return { text, lang, ...(later === text ? {} : { later }) };
    },
    time: (at) => formatTime(lang, clock(at)),
    hours: (from, to) => {
      const end = clock(to);
      const midnight = end.hour === 0 && end.minute === 0;
      return {
        text: formatHours(lang, clock(from), midnight ? { hour: 24, minute: 0 } : end),
        lang,
      };
    },
    moment(at, later) {
      const there = clock(at);
      return formatMoment(lang, there, there, later ? undefined : today);
    },
  };
}

/**
 * "20 novembre", for "Confirmé le …".
 *
 * @example checkedOn('fr', '2026-11-20', now) // '20 novembre'
 */
export function checkedOn(lang: string, date: LocalDate, now: Instant): string {
  return formatDate(lang, readDay(date), new Date(now).getUTCFullYear());
}

import { dayOf, readDate, readTime, toDate } from '../../../permanences/days.ts';
import { type DayHours } from '../../../permanences/day-hours.ts';
import { type LocalDate, type LocalTime } from '../../../permanences/model.ts';
import { escapeHtml } from '../../../view/html/markup.ts';
import { valueOf, type Pairs } from '../../pages/query.ts';
import { deskForm, french } from '../desk-page.ts';
import { type Dated } from '../../../data/calendar/change.ts';
import { type Kept } from './board.ts';
import { type CalendarContext } from './context.ts';
import { sayDate } from './say-calendar.ts';

/** Days that are offered by a button. */
const OFFERED = 7;

/** What a form says of a date, or what is wrong with it. */
export function readDated(
  fields: Pairs,
  kept: Kept,
  today: LocalDate,
  base: DayHours,
): { readonly dated: Dated } | { readonly fault: string } {
  const date = readDay(valueOf(fields, 'date') ?? '');
  const start = readClock(valueOf(fields, 'start') ?? base.start);
  const end = readClock(valueOf(fields, 'end') ?? base.end);
  if (date === undefined) return { fault: 'Choisissez une date.' };
  const fault = dateFault(date, kept, today);
  if (fault !== undefined) return { fault };
  if (start === undefined || end === undefined) {
    return { fault: 'Écrivez les heures : 9 h, 9 h 30.' };
  }
  if (end <= start) return { fault: 'La fin vient avant le début.' };
  return { dated: { date, hours: hoursLike(base, start, end) } };
}

function dateFault(date: LocalDate, { permanence }: Kept, today: LocalDate): string | undefined {
  if (date < today) return 'Cette date est passée.';
  if (date <= permanence.knownUntil) return undefined;
  const last = sayDate(permanence.knownUntil, today);
  return `Les gens ne voient pas de date après le ${last}. Touchez d’abord « Toujours juste ».`;
}

/** The same hours where they are; others keep the mode alone. */
function hoursLike(base: DayHours, start: LocalTime, end: LocalTime): DayHours {
  if (start === base.start && end === base.end) return base;
  return { start, end, ...(base.mode === undefined ? {} : { mode: base.mode }) };
}

/** What the forms of a date show. */
interface Shown {
  readonly fault?: string;
  /** The date that stands in the field. */
  readonly date?: LocalDate;
  /** Whether a day is offered by a button. */
  readonly isPossible: (date: LocalDate) => boolean;
}

/** The next days by a button each, then a date and hours to choose. */
export function dateForms(
  { root, today, request }: CalendarContext,
  action: string,
  base: DayHours,
  shown: Shown,
): string {
  const { token } = request.signedIn;
  const first = dayOf(today);
  const days = Array.from({ length: OFFERED }, (_, at) => toDate(first + at + 1));
  const buttons = days
    .filter(shown.isPossible)
    .map(
      (date) =>
        `<li><button type="submit" name="date" value="${date}"><span>${french(sayDate(date, today))}</span></button></li>`,
    );
  const fault =
    shown.fault === undefined ? '' : `<p class="aig-calm" role="alert">${french(shown.fault)}</p>`;
  const given = (name: string, otherwise: string) =>
    escapeHtml(valueOf(request.fields, name) ?? otherwise);
  const offered = deskForm(
    { root, token },
    action,
    `<ul class="aig-choices">${buttons.join('')}</ul>`,
  );
  const own = `<p class="aig-field"><label for="date">Date</label><input id="date" name="date" type="date" required min="${today}" value="${given('date', shown.date ?? '')}"></p>
<div class="aig-when"><p class="aig-field"><label for="start">De</label><input id="start" name="start" type="time" required value="${given('start', base.start)}"></p>
<p class="aig-field"><label for="end">À</label><input id="end" name="end" type="time" required value="${given('end', base.end)}"></p></div>
<button type="submit" class="aig-btn">Voir ce que les gens verront</button>`;
  return `${fault}${buttons.length > 0 ? offered : ''}
<h2>Une autre date, d’autres heures</h2>
${deskForm({ root, token }, action, own, ' class="aig-stack"')}`;
}

/** `2026-12-05`, as browsers send it, or `5/12/2026` where they know no dates. */
function readDay(written: string): LocalDate | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written.trim()) ?? [];
  const iso =
    year === undefined
      ? written.trim()
      : `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return readDate(iso) === undefined ? undefined : iso;
}

/** `09:00`, as browsers send it, or `9 h 30`. */
function readClock(written: string): LocalTime | undefined {
  const [, hour = '', minutes = ''] = /^(\d{1,2})\s*[h:]?\s*(\d{2})?$/i.exec(written.trim()) ?? [];
  const time = `${hour.padStart(2, '0')}:${minutes.padEnd(2, '0')}`;
  return hour !== '' && readTime(time) !== undefined ? time : undefined;
}

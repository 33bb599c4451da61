import { type Instant, type LocalDate, type Opening } from '../../../permanences/model.ts';
import { dayOf, toDate } from '../../../permanences/days.ts';
import { openingsBetween } from '../../../permanences/openings-between.ts';
import { outward } from '../../http/root.ts';
import { french } from '../desk-page.ts';
import { localOf, sayHours } from '../say-when.ts';
import { type Kept } from './board.ts';
import { type CalendarContext } from './context.ts';
import { CALENDAR } from './paths.ts';
import { sayDate } from './say-calendar.ts';

const SHOWN = 10;
const AHEAD_MS = 400 * 86_400_000;

/** The next ten openings, by the function that says them to people. */
export function nextTen({ permanence, zone }: Kept, now: Instant): readonly Opening[] {
  const { schedule, holidays, mode: permanenceMode, knownUntil } = permanence;
  const options = { zone, holidays, permanenceMode, knownUntil, from: now, to: now + AHEAD_MS };
  const found: Opening[] = [];
  for (const opening of openingsBetween(schedule, options)) {
    found.push(opening);
    if (found.length === SHOWN) break;
  }
  return found;
}

/** Days off on which it would have been open, until the last of its next openings. */
export function daysOff(
  { permanence, zone }: Kept,
  now: Instant,
  openings: readonly Opening[],
): readonly LocalDate[] {
  const { schedule, holidays, mode: permanenceMode, knownUntil } = permanence;
  const last = openings.at(-1);
  if (!schedule.closed.publicHolidays || !last) return [];
  const open = { ...schedule, closed: { ...schedule.closed, publicHolidays: false } };
  const options = { zone, holidays, permanenceMode, knownUntil, from: now, to: last.start };
  const known = new Set(openings.map(({ start }) => start));
  const days = [...openingsBetween(open, options)]
    .filter(({ start }) => !known.has(start))
    .map(({ start }) => toDate(localOf(zone, start).day));
  return [...new Set(days)];
}

/** As a list; those of school holidays say so, and days off stand between. `mayChange`: each may be cancelled. */
export function tenHtml(
  { root, today, now }: CalendarContext,
  kept: Kept,
  openings: readonly Opening[],
  mayChange: boolean,
): string {
  const { permanence, zone } = kept;
  if (openings.length === 0) return '<p>Aucune date à venir.</p>';
  const rows = openings.map((opening) => {
    const { day, minutes } = localOf(zone, opening.start);
    const date = toDate(day);
    const end = localOf(zone, opening.end);
    const until = end.minutes + (end.day - day) * 1440;
    const notes = [
      sayHours(zone, opening),
      ...(isSchoolHoliday(permanence.holidays.school ?? [], date) ? ['vacances scolaires'] : []),
    ];
    const href = CALENDAR.date(
      permanence.id,
      date,
      { start: clock(minutes), end: clock(until) },
      'annuler',
    );
    const act = mayChange
      ? `<a class="aig-link" href="${outward(root, href)}">Annuler<span class="aig-vh"> : ${french(sayDate(date, today))}</span></a>`
      : '';
    return {
      date,
      row: `<li>${datedHtml(sayDate(date, today), notes.join(', '))}${act}</li>`,
    };
  });
  const off = daysOff(kept, now, openings).map((date) => ({
    date,
    row: `<li>${datedHtml(sayDate(date, today), 'férié, pas de permanence')}</li>`,
  }));
  const all = [...rows, ...off].sort((a, b) => a.date.localeCompare(b.date));
  return `<ol class="aig-dates">${all.map(({ row }) => row).join('')}</ol>`;
}

function datedHtml(date: string, note: string): string {
  return `<p>${french(date)}<br><span class="aig-small">${french(note)}</span></p>`;
}

function isSchoolHoliday(
  ranges: readonly (readonly [LocalDate, LocalDate])[],
  date: LocalDate,
): boolean {
  const day = dayOf(date);
  return ranges.some(([from, to]) => dayOf(from) <= day && day <= dayOf(to));
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

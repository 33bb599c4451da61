import { type Change, type DayChange } from '../../../data/calendar/change.ts';
import { hoursOn } from '../../../permanences/day-hours.ts';
import { type LocalDate, type Permanence } from '../../../permanences/model.ts';
import { saySchedule } from '../../../permanences/planning/say-schedule.ts';
import { begin, sayDate, sayDayHours, whereOf, whoOf, type Tables } from './say-calendar.ts';

/**
 * What a change does to a permanence as it was before, in one sentence: "Mardi 1er décembre, Mairie
 * de Mérignac, Service des impôts : annulé."
 */
export function sayChange(
  tables: Pick<Tables, 'operators'>,
  one: Permanence,
  change: Change,
  today: LocalDate,
): string {
  const of = whoseOf(tables, one);
  switch (change.kind) {
    case 'days':
      return sayDays(one, of, change.days, today);
    case 'check':
      return `${begin(of)} : ${change.after.knownUntil < today ? 'c’est fini' : 'toujours juste'}.`;
    case 'agreement':
      return `${begin(of)} : l’opérateur ${change.after ? 'est' : 'n’est plus'} d’accord.`;
    case 'made':
      return `${begin(of)}, ${saySchedule(one.schedule)} : ajouté.`;
    case 'removed':
      return `${begin(of)} : retiré.`;
  }
}

/** "Mairie de Mérignac, salle 2, Service des impôts": where, and who receives. */
export function whoseOf(tables: Pick<Tables, 'operators'>, one: Permanence): string {
  return [whereOf(one), whoOf(tables, one)].filter((part) => part !== '').join(', ');
}

function sayDays(
  { schedule, holidays }: Permanence,
  of: string,
  days: readonly DayChange[],
  today: LocalDate,
): string {
  const gone = days.filter(({ what }) => what === 'goes');
  const come = days.filter(({ what }) => what === 'comes');
  const date = (gone[0] ?? come[0])?.date ?? today;
  const subject = `${begin(sayDate(date, today))}, ${of}`;
  if (gone.length === 0) return `${subject}, ${sayAll(come)} : ajouté.`;
  // Of several hours of a day, which ones.
  const isWhole = gone.length === hoursOn(schedule, holidays, date).length;
  const what = isWhole ? subject : `${subject}, ${sayAll(gone)}`;
  const [to] = come;
  if (!to) return `${what} : annulé.`;
  return `${what} : déplacé au ${sayDate(to.date, today)}, ${sayAll(come)}.`;
}

function sayAll(days: readonly DayChange[]): string {
  return days.map(({ hours }) => sayDayHours(hours)).join(' et ');
}

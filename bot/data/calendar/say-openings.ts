import { dayOf, toCivilDate, weekdayOf } from '../../permanences/days.ts';
import {
  type LocalDate,
  type LocalTime,
  type Operator,
  type Permanence,
} from '../../permanences/model.ts';
import { FR_DATES } from '../../view/dates/fr.ts';
import { type Time } from '../../view/dates/date-words.ts';
import { type DatedOpening } from './dated-openings.ts';

/** "mardi 1er décembre", with its year when that is not this year. */
export function sayDate(date: LocalDate, today: LocalDate): string {
  const day = dayOf(date);
  const civil = toCivilDate(day);
  const year = date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${civil.year}`;
  return `${FR_DATES.day({ ...civil, weekday: weekdayOf(day) + 1 })}${year}`;
}

/** "de 9 h à 12 h" */
export function sayHours({ from, to }: Pick<DatedOpening, 'from' | 'to'>): string {
  return FR_DATES.hours(timeOf(from), timeOf(to));
}

/** "mardi 1er décembre, de 9 h à 12 h" */
export function sayOpening(opening: DatedOpening, today: LocalDate): string {
  return `${sayDate(opening.date, today)}, ${sayHours(opening)}`;
}

/** "Mairie de Mérignac, le service des impôts": where, and who receives. */
export function sayPermanence(
  { place, operator }: Permanence,
  operators: ReadonlyMap<string, Operator>,
  communeName: string | undefined,
): string {
  const said = operators.get(operator)?.said.fr ?? operator;
  const who = said.charAt(0).toLowerCase() + said.slice(1);
  if (place === undefined) return who;
  const isSaid = communeName === undefined || place.name.includes(communeName);
  return `${place.name}${isSaid ? '' : ` (${communeName})`}, ${who}`;
}

function timeOf(time: LocalTime): Time {
  return { hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) };
}

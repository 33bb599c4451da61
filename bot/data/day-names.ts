import { type Weekday } from '../permanences/model.ts';

/** Codes of the days, from Monday. */
export const DAY_CODES: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Days as keepers write them, from Monday. */
export const DAY_NAMES = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
] as const;

/** Name of a day: a calendar that a program writes leaves no doubt between WE and a week-end. */
export function toDayName(day: Weekday): string {
  return DAY_NAMES[DAY_CODES.indexOf(day)] ?? day;
}

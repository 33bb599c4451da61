import { formatDate, readDay } from '../../bot/view/dates.ts';
import { OWN } from './session.ts';

/** "20 novembre" */
export function dayOf(date: string): string {
  return formatDate(OWN, readDay(date), new Date().getFullYear());
}

import { type DayHours } from '../../../permanences/day-hours.ts';
import { type LocalDate } from '../../../permanences/model.ts';
import { DESK_PATHS } from '../desk-page.ts';

const BASE = DESK_PATHS.calendar;

/** Addresses of the calendar's pages. What is done there is a POST to the same. */
export const CALENDAR = {
  home: BASE,
  place: (id: string) => `${BASE}/lieu/${encodeURIComponent(id)}`,
  record: (id: string) => `${BASE}/p/${id}`,
  add: `${BASE}/ajouter`,
  addTo: (id: string) => `${BASE}/p/${id}/ajouter`,
  confirm: (id: string) => `${BASE}/p/${id}/juste`,
  agree: (id: string) => `${BASE}/p/${id}/accord`,
  disagree: (id: string) => `${BASE}/p/${id}/sans-accord`,
  waiting: `${BASE}/accords`,
  end: (id: string) => `${BASE}/p/${id}/fini`,
  date: (id: string, date: LocalDate, hours: DayHours, act: 'annuler' | 'deplacer' | 'remettre') =>
    `${BASE}/p/${id}/${date}/${slotOf(hours)}/${act}`,
  create: `${BASE}/nouvelle`,
  preview: `${BASE}/nouvelle/dates`,
  paste: `${BASE}/coller`,
  pasteFor: (id: string) => `${BASE}/coller/${id}`,
  expiring: `${BASE}/a-revoir`,
  history: `${BASE}/historique`,
  historyBefore: (date: LocalDate) => `${BASE}/historique/avant/${date}`,
  lists: `${BASE}/listes`,
  list: (feed: string, id: string) => `${BASE}/listes/${feed}/${id}`,
  undo: (id: string) => `${BASE}/defaire/${id}`,
  done: (id: string) => `${BASE}/fait/${id}`,
} as const;

/** `0900-1200`: names the hours of a day in an address. */
export function slotOf({ start, end }: DayHours): string {
  return `${start}-${end}`.replaceAll(':', '');
}

import { type LocalDate, type Mode } from '../../permanences/model.ts';
import { type DatedOpening } from './dated-openings.ts';
import { sayDate, sayHours } from './say-openings.ts';

/** What a keeper wants of a permanence. */
export type CalendarChange =
  | { readonly kind: 'cancel'; readonly date: LocalDate }
  | { readonly kind: 'add'; readonly date: LocalDate; readonly hours: readonly Hours[] }
  | {
      readonly kind: 'move';
      readonly date: LocalDate;
      readonly to: LocalDate;
      readonly hours: readonly Hours[];
    }
  | { readonly kind: 'confirm' };

type Hours = Pick<DatedOpening, 'from' | 'to'>;

/** What people will see then. */
export interface Shown {
  readonly today: LocalDate;
  /** Mode of the permanence: an appointment is given no date. */
  readonly mode: Mode;
  /** Whether it is checked lately and not reported: else no date is shown. */
  readonly isSure: boolean;
  /** The next opening once the change is made. */
  readonly next: DatedOpening | undefined;
}

/**
 * What a change does and what people will see, in two sentences for a keeper: "Mardi 1er décembre,
 * mairie de Mérignac, le service des impôts : annulé. Les gens verront le mardi 15 décembre…"
 */
export function sayChange(change: CalendarChange, whose: string, shown: Shown): string {
  return `${done(change, whose, shown.today)} ${seen(shown)}`;
}

function done(change: CalendarChange, whose: string, today: LocalDate): string {
  switch (change.kind) {
    case 'cancel':
      return `${begin(sayDate(change.date, today))}, ${whose} : annulé.`;
    case 'add':
      return `${begin(sayDate(change.date, today))}, ${sayAll(change.hours)}, ${whose} : ajouté.`;
    case 'move': {
      const to = `${sayDate(change.to, today)}, ${sayAll(change.hours)}`;
      return `${begin(sayDate(change.date, today))}, ${whose} : déplacé au ${to}.`;
    }
    case 'confirm':
      return `${begin(whose)} : vérifié le ${sayDate(today, today)}.`;
  }
}

function seen({ today, mode, isSure, next }: Shown): string {
  if (mode === 'appointment') return 'Sur rendez-vous : les gens ne voient pas de date.';
  if (!isSure) {
    return 'Les gens ne voient pas de date : la fiche est à confirmer (aiguillage permanence confirm).';
  }
  if (next === undefined) return 'Les gens ne verront plus de date : le téléphone d’abord.';
  return `Les gens verront le ${sayDate(next.date, today)}, ${sayHours(next)}.`;
}

function sayAll(hours: readonly Hours[]): string {
  return hours.map(sayHours).join(' et ');
}

function begin(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

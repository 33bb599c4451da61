import { type DeskRole } from '../../storage/desk.ts';

const ROLES: Readonly<Record<DeskRole, string>> = {
  calendar: 'calendrier',
  reviewer: 'relecture',
  mediator: 'médiation',
  coordinator: 'coordination',
  alerts: 'alertes',
};

/** Who did something, as a history says it: "accueil de la mairie (calendrier)"; never a person. */
export function sayAuthor({
  label,
  role,
}: {
  readonly label: string;
  readonly role: string;
}): string {
  const known = Object.entries(ROLES).find(([id]) => id === role)?.[1];
  return known === undefined ? label : `${label} (${known})`;
}

import { type DeskRole } from '../../storage/desk.ts';

/** Each role in one word, the same on every screen. */
const ROLES: Readonly<Record<DeskRole, string>> = {
  calendar: 'calendrier',
  reviewer: 'relecture',
  mediator: 'médiation',
  coordinator: 'coordination',
  alerts: 'alertes',
};

/** "calendrier"; `undefined`: it is no role of a key. */
export function sayRole(role: string): string | undefined {
  return Object.entries(ROLES).find(([id]) => id === role)?.[1];
}

/** Who did something, or is here: "accueil de la mairie (calendrier)"; never a person. */
export function sayAuthor({
  label,
  role,
}: {
  readonly label: string;
  readonly role: string;
}): string {
  const known = sayRole(role);
  return known === undefined ? label : `${label} (${known})`;
}

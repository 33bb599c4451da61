import { type Commune } from '../../territory/model.ts';
import { territoryCodes } from '../../territory/territory-codes.ts';
import { type DeskKey, type DeskRole } from '../../storage/desk.ts';

/** What is done at the desk. */
export type DeskAct = 'read' | 'calendar' | 'report' | 'review' | 'sessions' | 'figures' | 'help';

const MAY: Readonly<Record<DeskRole, readonly DeskAct[]>> = {
  calendar: ['read', 'calendar'],
  reviewer: ['read', 'review'],
  // `help`: counts from offline, what was seen on the spot, contacts between professionals.
  mediator: ['read', 'report', 'help'],
  coordinator: ['read', 'calendar', 'report', 'review', 'sessions', 'figures'],
  // It stands in addresses: it opens the feeds of alerts, and nothing of the desk.
  alerts: [],
};

/** Whether the role of a key lets do that; what is not said may not be done. */
export function may({ role }: Pick<DeskKey, 'role'>, act: DeskAct): boolean {
  return MAY[role].includes(act);
}

/** Whether a commune lies in the territory of a key. */
export function isWithin({ territory }: Pick<DeskKey, 'territory'>, commune: Commune): boolean {
  return territoryCodes(commune).some((code) => territory.includes(code));
}

import { type Door } from './view.ts';

/**
 * Whether the page where an appointment is asked for comes before the number: for who cannot phone.
 *
 * @example
 * const door = { kind: 'ask-appointment', first: true, link: { url: 'https://rdv.example/' } };
 * isWrittenFirst({ ...door, phoneFirst: true }) // false
 * isWrittenFirst(door) // true
 */
export function isWrittenFirst({
  kind,
  first,
  phoneFirst,
  link,
}: Pick<Door, 'kind' | 'first' | 'phoneFirst' | 'link'>): boolean {
  return kind === 'ask-appointment' && first && phoneFirst !== true && link !== undefined;
}

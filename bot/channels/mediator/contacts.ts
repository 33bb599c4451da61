import { type Contact } from '../../data/read-contacts.ts';
import { type DeskKey } from '../../storage/desk.ts';

/** Contacts between professionals on the territory of a key. */
export function contactsFor(
  contacts: readonly Contact[],
  { territory }: Pick<DeskKey, 'territory'>,
): readonly Contact[] {
  return contacts.filter((one) => one.territory.some((code) => territory.includes(code)));
}

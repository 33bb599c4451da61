import {
  contactsScreen,
  type ContactsParts,
  type ContactsSaid,
} from '../../bot/view/app/contacts-screen.ts';
import { dayOf } from './day-of.ts';
import { type RoomParts, type Ways } from './rooms.ts';
import { askContacts } from './send-outbox.ts';
import { OWN } from './session.ts';

/** Where one signs in, from here. */
const DOOR = '../atelier';

/** Contacts between professionals: asked for each time, gone with their screen. */
export function contactsWays({ app }: RoomParts): Ways {
  const roomOf = (contacts: ContactsParts['contacts'], said?: ContactsSaid) => (): string =>
    contactsScreen({ lang: OWN, contacts, said, door: DOOR });
  const open = async (): Promise<void> => {
    const waiting = roomOf([], 'contacts-wait');
    app.show(waiting);
    const next = await askContacts().then(
      (all) =>
        all
          ? roomOf(all.map(dated), all.length === 0 ? 'contacts-none' : undefined)
          : roomOf([], 'contacts-sign'),
      () => roomOf([], 'contacts-away'),
    );
    // Whoever left meanwhile is not called back.
    if (app.isIn(waiting)) app.show(next);
  };
  return [['contacts', () => void open()]];
}

function dated(one: ContactsParts['contacts'][number]): ContactsParts['contacts'][number] {
  return { ...one, checked: { ...one.checked, day: dayOf(one.checked.day) } };
}

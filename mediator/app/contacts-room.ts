import {
  contactsScreen,
  type ContactsSaid,
  type ShownContact,
} from '../../bot/view/app/contacts-screen.ts';
import { askContacts, checkContacts, type HeldContacts } from './contacts-store.ts';
import { dayOf } from './day-of.ts';
import { type RoomParts, type Ways } from './rooms.ts';
import { OWN } from './session.ts';

/** Where one signs in, from here. */
const DOOR = '../atelier';

/** Contacts between professionals: asked for each time, kept only where their helper asks for it. */
export function contactsWays({ app, contacts: store }: RoomParts): Ways {
  /** What the screen shows; gone with it. */
  let held: HeldContacts | undefined;

  const roomOf = (said?: ContactsSaid, signed = said === undefined) => {
    const mine = held;
    return (): string => {
      const kept = store.kept(Date.now());
      return contactsScreen({
        lang: OWN,
        contacts: mine?.contacts.map(dated) ?? [],
        said,
        door: DOOR,
        ...(mine && mine.contacts.length > 0 && { isKept: kept !== undefined }),
        ...(kept && !signed && { keptOn: dayOf(kept.asked) }),
      });
    };
  };
  /** Of who is signed in: what was kept of another key goes, what was kept of this one is renewed. */
  const fresh = (asked: HeldContacts): ReturnType<typeof roomOf> => {
    const before = store.kept(Date.now());
    if (before && (before.pass !== asked.pass || !store.keep(asked))) store.forget();
    held = asked;
    return roomOf(asked.contacts.length === 0 ? 'contacts-none' : undefined, true);
  };
  const withoutAnswer = (said: ContactsSaid): ReturnType<typeof roomOf> => {
    held = store.kept(Date.now());
    return roomOf(said, false);
  };
  const open = async (): Promise<void> => {
    held = undefined;
    const waiting = roomOf('contacts-wait');
    app.show(waiting);
    const next = await askContacts().then(
      async (asked) => {
        if (asked) return fresh(asked);
        await checkContacts(store);
        return withoutAnswer('contacts-sign');
      },
      () => withoutAnswer('contacts-away'),
    );
    // Whoever left meanwhile is not called back.
    if (app.isIn(waiting)) app.show(next);
  };
  const keep = (asked: string): void => {
    if (asked !== 'yes') store.forget();
    else if (held && !store.keep(held)) app.tell('contacts-no-room');
    app.paint(false);
  };
  return [
    ['contacts', () => void open()],
    ['keep-contacts', keep],
  ];
}

function dated(one: ShownContact): ShownContact {
  return { ...one, checked: { ...one.checked, day: dayOf(one.checked.day) } };
}

import { ownValue } from '../../bot/engine/own-value.ts';
import { type ShownContact } from '../../bot/view/app/contacts-screen.ts';
import { askService } from './ask-service.ts';

const NAME = 'aiguillage-contacts';

/** Contacts between professionals, with what asks whether they may stay here. */
export interface HeldContacts {
  readonly contacts: readonly ShownContact[];
  /** Of the key that opened them; it opens nothing. */
  readonly pass: string;
  /** They stay no longer than that, in milliseconds since the epoch. */
  readonly until: number;
  /** ISO date of the day on which they were asked for. */
  readonly asked: string;
}

/**
 * Contacts that a helper asked to keep on this device: nothing, unless they did. They go when the
 * session is closed (the desk's script takes them away), when their key is revoked, when another key
 * signs in, and when their time is over; not with *Nouvelle personne*: they are not the person's.
 */
export function openContacts(storage: () => Storage) {
  const forget = (): void => {
    try {
      storage().removeItem(NAME);
    } catch {
      // Nothing was kept.
    }
  };
  return {
    kept(now: number): HeldContacts | undefined {
      try {
        const text = storage().getItem(NAME);
        if (text === null) return undefined;
        const held = JSON.parse(text) as HeldContacts;
        if (held.until > now) return held;
      } catch {
        // Denied, or not ours.
      }
      forget();
      return undefined;
    },
    /** False: the browser has no room, or keeps nothing. */
    keep(held: HeldContacts): boolean {
      try {
        storage().setItem(NAME, JSON.stringify(held));
        return true;
      } catch {
        return false;
      }
    },
    forget,
  };
}

export type ContactsStore = ReturnType<typeof openContacts>;

/** Asked as who is signed in; `undefined`: nobody is. Rejects without a network. */
export async function askContacts(): Promise<HeldContacts | undefined> {
  const { status, body } = await askService('contacts');
  const [found, pass, until] = ['contacts', 'pass', 'until'].map((name) => ownValue(body, name));
  if (status !== 200 || !Array.isArray(found)) return undefined;
  return {
    contacts: found.map(shown),
    pass: String(pass),
    until: Number(until),
    asked: new Date().toISOString().slice(0, 10),
  };
}

/** Takes away what was kept under a key that is no more. Without a network it stays. */
export async function checkContacts(store: ContactsStore): Promise<void> {
  const held = store.kept(Date.now());
  if (!held) return;
  const said = await askService('contacts', { pass: held.pass }).catch(() => undefined);
  if (said?.status === 200 && said.body['may'] === false) store.forget();
}

type Said = Omit<ShownContact, 'checked'> & {
  readonly checked: { readonly date: string; readonly by: string };
};

function shown(said: Said): ShownContact {
  const { date, by } = said.checked;
  return { ...said, checked: { day: date, by } };
}

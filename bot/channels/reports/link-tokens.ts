import { randomBytes } from 'node:crypto';
import { dayOf, readDate, toDate } from '../../permanences/days.ts';
import { type LocalDate } from '../../permanences/model.ts';
import { keysOr, saidIn, signed } from './sheet-tokens.ts';

/** Days that the monthly link is good. */
const LIFE_DAYS = 31;
const USE = 'lien-du-mois';
const ID = /^[a-z0-9-]{1,40}$/;

/** Whose link it is: the people of one place, for a structure. */
export interface PlaceLink {
  readonly structure: string;
  /** Id of the place, and INSEE code of where it is. */
  readonly place: string;
  readonly commune: string;
  readonly until: LocalDate;
}

/** Links that this service makes: nobody keeps them, and each serves once. */
export interface LinkTokens {
  /** A new one; `undefined`: there is no key to sign with, or these are no ids. */
  make(link: Omit<PlaceLink, 'until'>, today: LocalDate): string | undefined;
  /** `over`: its month is past; `undefined`: this service did not make it. */
  read(token: string, today: LocalDate): PlaceLink | 'over' | undefined;
}

/** As sheets are signed, with something of chance: two links of a place are two. */
export function createLinkTokens(keys: () => readonly Uint8Array[]): LinkTokens {
  return {
    make({ structure, place, commune }, today) {
      const [first] = keysOr(keys);
      if (!first || ![structure, place].every((id) => ID.test(id))) return undefined;
      const until = toDate(dayOf(today) + LIFE_DAYS);
      const chance = randomBytes(9).toString('base64url');
      return signed(USE, [structure, place, commune, until, chance].join('|'), first);
    },
    read(token, today) {
      const said = saidIn(USE, token, keys);
      if (said === undefined) return undefined;
      const [structure = '', place = '', commune = '', until = ''] = said.split('|');
      const last = readDate(until) ?? -Infinity;
      return (readDate(today) ?? Infinity) > last ? 'over' : { structure, place, commune, until };
    },
  };
}

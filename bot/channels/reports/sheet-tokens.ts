import { createHmac, timingSafeEqual } from 'node:crypto';
import { dayOf, readDate } from '../../permanences/days.ts';
import { type LocalDate } from '../../permanences/model.ts';
import { type Reported } from '../../storage/reports.ts';

/** Days that one may say that a page is wrong, after its opening or, without one, its making. */
const LIFE_DAYS = 14;

/** What a sheet or a result leads to, and may be said to be wrong. */
export interface Shown extends Reported {
  /** INSEE code of where it is; empty: nowhere. */
  readonly commune: string;
  /** Date of its opening, on a sheet that says one; empty: none. */
  readonly opening: LocalDate;
}

/** Addresses that only this service writes: each names a record, and an opening of it. */
export interface SheetTokens {
  /** `undefined`: there is no key to sign with yet, or what it names cannot stand in one. */
  write(shown: Shown, today: LocalDate): string | undefined;
  /** `over`: its days are past; `undefined`: this service did not write it. */
  read(token: string, today: LocalDate): Shown | 'over' | undefined;
}

/** 128 bits: nobody tries them all by asking. */
const MAC_BYTES = 16;
const USE = 'c-est-faux';
const MAX_TOKEN = 400;
const KINDS: readonly Reported['of'][] = ['permanence', 'place', 'national', 'outcome'];
/** What a record is named by: ids, and lines of public lists. */
const PART = /^[\w./-]{1,160}$/;

/**
 * HMAC-SHA256 of what is said, which stands in clear beside it: the same sheet of two people is one
 * token. `keys`: for this use alone; the first signs, all verify. They may throw while none is read.
 */
export function createSheetTokens(keys: () => readonly Uint8Array[]): SheetTokens {
  return {
    write({ of, record, commune, opening }, today) {
      if (!PART.test(record)) return undefined;
      const first = keysOr(keys)[0];
      const until = dayOf(opening === '' ? today : opening) + LIFE_DAYS;
      return (
        first && signed(USE, [KINDS.indexOf(of), record, commune, opening, until].join('|'), first)
      );
    },
    read(token, today) {
      const said = saidIn(USE, token, keys);
      if (said === undefined) return undefined;
      const [kind, record = '', commune = '', opening = '', until] = said.split('|');
      const of = KINDS[Number(kind)];
      if (of === undefined) return undefined;
      return (readDate(today) ?? Infinity) > Number(until)
        ? 'over'
        : { of, record, commune, opening };
    },
  };
}

/** What a token says; `undefined`: this service did not write it for that use. */
export function saidIn(
  use: string,
  token: string,
  keys: () => readonly Uint8Array[],
): string | undefined {
  if (token.length > MAX_TOKEN) return undefined;
  const said = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8');
  return keysOr(keys).some((key) => isSame(signed(use, said, key), token)) ? said : undefined;
}

/** None while none is read. */
export function keysOr(keys: () => readonly Uint8Array[]): readonly Uint8Array[] {
  try {
    return keys();
  } catch {
    return [];
  }
}

/** What is said and its seal, the one way in which both are written; `use` keeps one from serving for another. */
export function signed(use: string, said: string, key: Uint8Array): string {
  const mac = createHmac('sha256', key).update(`${use} ${said}`).digest();
  return `${Buffer.from(said).toString('base64url')}.${mac.subarray(0, MAC_BYTES).toString('base64url')}`;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { ownValue } from '../engine/own-value.ts';
import { type DeskKey } from './desk.ts';

/** Signs that are told apart on paper: no 0, 1, 8 or 9. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyz234567';
const BITS_A_SIGN = 5;
/** What people write for the sign that it looks like. */
const ALIKE: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '8': 'b' };
const ID_SIGNS = 6;
/** 256 bits. */
const SECRET_SIGNS = Math.ceil(256 / BITS_A_SIGN);
const GROUP = 4;
/** Of a key that is not there: compared all the same, so that the time taken tells nothing. */
const NOBODY = createHash('sha256').update(randomBytes(32)).digest('hex');

/** A new key, as it is shown this once, and what is kept of it. */
export function newDeskSecret(): Pick<DeskKey, 'id' | 'hash'> & { readonly shown: string } {
  const id = signs(ID_SIGNS);
  const secret = signs(SECRET_SIGNS);
  const groups = secret.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
  return { id, hash: hashOf(id, secret), shown: [id, ...groups].join('-') };
}

/**
 * The key that somebody typed, case, spaces and hyphens left out; `undefined` for what has not the
 * form of one.
 */
export function readDeskSecret(typed: string): Pick<DeskKey, 'id' | 'hash'> | undefined {
  if (typed.length > 4 * (ID_SIGNS + SECRET_SIGNS)) return undefined;
  const written = typed
    .toLowerCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replace(/[018]/g, (sign) => ownValue(ALIKE, sign) ?? '');
  if (written.length !== ID_SIGNS + SECRET_SIGNS || !/^[a-z2-7]+$/.test(written)) return undefined;
  const id = written.slice(0, ID_SIGNS);
  return { id, hash: hashOf(id, written.slice(ID_SIGNS)) };
}

/** Whether what was typed is that key's secret; as long for none, or a wrong one, as for the right one. */
export function isDeskSecret(typed: Pick<DeskKey, 'hash'>, key: DeskKey | undefined): boolean {
  const isSame = timingSafeEqual(
    Buffer.from(typed.hash, 'hex'),
    Buffer.from(key?.hash ?? NOBODY, 'hex'),
  );
  return isSame && key !== undefined;
}

/** The id stands in it: two keys with one secret have two hashes. */
function hashOf(id: string, secret: string): string {
  return createHash('sha256').update(`${id} ${secret}`).digest('hex');
}

/** Of chance: a byte holds five bits and three that are left out. */
function signs(count: number): string {
  return [...randomBytes(count)].map((byte) => SIGNS[byte % SIGNS.length]).join('');
}

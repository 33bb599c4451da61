import { createHmac } from 'node:crypto';
import { createSeal, type Seal } from '../pages/seal.ts';
import { type Claims } from './tokens.ts';

/**
 * Hides the ids that a client chooses, since any of them may be somebody's number: its messages'
 * (`clientActivityID`), and its user's where a server asked for the token.
 */
export interface OwnIds {
  /** Names a message of a user: an HMAC, the same when the message is sent again. */
  turnKey(claims: Claims, clientActivityId: string): string;
  /**
   * Closes a message's id, to be kept: its own client waits to get it back, from any replica. The
   * key is made of the user too, who stands in the conversation's token and in no store.
   */
  close(claims: Claims, clientActivityId: string): string;
  /** What was closed; `undefined`: not for this user, or the key was revoked since. */
  open(claims: Claims, closed: string): string | undefined;
}

/** `keys`: 32 bytes each, for this alone; the first hides, all open. */
export function createOwnIds(keys: () => readonly Uint8Array[]): OwnIds {
  const hmac = (key: Uint8Array, { conversation, user }: Claims, ...more: readonly string[]) =>
    createHmac('sha256', key).update([conversation, user, ...more].join(' '));
  const sealOf = (claims: Claims): Seal =>
    createSeal(() => keys().map((key) => hmac(key, claims, 'seal').digest()));
  return {
    turnKey(claims, clientActivityId) {
      const [key] = keys();
      if (key === undefined) throw new RangeError('no key to hide with');
      return hmac(key, claims, 'turn', clientActivityId).digest('base64url');
    },
    close: (claims, clientActivityId) => sealOf(claims).seal(clientActivityId),
    open: (claims, closed) => sealOf(claims).open(closed),
  };
}

import { randomBytes } from 'node:crypto';
import { type NewKey } from './key-rules.ts';

/** Bytes of a secret, and of the name of a key. */
const SECRET_BYTES = 32;
const KID_BYTES = 6;

/**
 * A key of chance, its name one that a command takes: after a hyphen it would be read as an option.
 *
 * @param bytes so many bytes of chance
 */
export function newKey(bytes: (length: number) => Buffer = randomBytes): NewKey {
  return {
    kid: bytes(KID_BYTES).toString('base64url').replace(/^-/, '_'),
    secret: new Uint8Array(bytes(SECRET_BYTES)),
  };
}

/** A secret as it is kept. */
export function toSecretText(secret: Uint8Array): string {
  return Buffer.from(secret).toString('base64url');
}

export function fromSecretText(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64url'));
}

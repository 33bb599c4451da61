import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Closes text so that only this service can read or change it. */
export interface Seal {
  seal(text: string): string;
  /** `undefined` for what this service did not seal, whatever it is. */
  open(sealed: string): string | undefined;
}

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM, a new nonce each time. `key`: 32 bytes, of the pages alone. */
export function createSeal(key: Uint8Array): Seal {
  if (key.length !== 32) throw new RangeError(`A key of 32 bytes is needed, not ${key.length}.`);
  return {
    seal(text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([Uint8Array.of(VERSION), nonce, cipher.getAuthTag(), closed]).toString(
        'base64url',
      );
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      const start = 1 + NONCE_BYTES + TAG_BYTES;
      if (bytes.length < start || bytes[0] !== VERSION) return undefined;
      try {
        const nonce = bytes.subarray(1, 1 + NONCE_BYTES);
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
        decipher.setAuthTag(bytes.subarray(1 + NONCE_BYTES, start));
        const opened = Buffer.concat([decipher.update(bytes.subarray(start)), decipher.final()]);
        return opened.toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}

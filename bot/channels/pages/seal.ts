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

/**
 * AES-256-GCM, a new nonce each time. `keys`: 32 bytes each, for one use alone; the first seals,
 * all open, and which they are may change meanwhile.
 */
export function createSeal(keys: () => readonly Uint8Array[]): Seal {
  return {
    seal(text) {
      const [key] = keys();
      if (key === undefined) throw new RangeError('no key to seal with');
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
      for (const key of keys()) {
        const text = openWith(key, bytes);
        if (text !== undefined) return text;
      }
      return undefined;
    },
  };
}

function openWith(key: Uint8Array, bytes: Buffer): string | undefined {
  const start = 1 + NONCE_BYTES + TAG_BYTES;
  try {
    const nonce = bytes.subarray(1, 1 + NONCE_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAuthTag(bytes.subarray(1 + NONCE_BYTES, start));
    const opened = Buffer.concat([decipher.update(bytes.subarray(start)), decipher.final()]);
    return opened.toString('utf8');
  } catch {
    return undefined;
  }
}

import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TokenKey } from './tokens.ts';

/** Fewest characters of a key written by hand: 256 bits in base64. */
const MIN_KEY = 43;

/**
 * Reads `TOKEN_KEYS` (`kid:key`, one or two, comma between); `undefined` when it is not so. The
 * text is never part of a message.
 */
export function parseTokenKeys(text: string): readonly TokenKey[] | undefined {
  const keys = text.split(',').map((pair) => /^([\w-]{1,32}):(\S+)$/.exec(pair.trim()));
  if (keys.length > 2) return undefined;
  const read = keys.flatMap((match) => {
    const [, kid, key] = match ?? [];
    return kid === undefined || key === undefined || key.length < MIN_KEY
      ? []
      : [{ kid, secret: new TextEncoder().encode(key) }];
  });
  return read.length === keys.length ? read : undefined;
}

/** The key of this service, made once in `folder` (mode 0600). */
export function ownTokenKey(folder: string): TokenKey {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'token-key');
  try {
    // `wx`: never written over, whoever comes first.
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  chmodSync(path, 0o600);
  return { kid: 'own', secret: new TextEncoder().encode(readFileSync(path, 'utf8').trim()) };
}

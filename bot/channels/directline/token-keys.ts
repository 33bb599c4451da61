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

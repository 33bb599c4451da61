import { KEY_PURPOSES, type Key, type KeyPurpose } from './keys.ts';

const SECOND_MS = 1000;
const HOUR_MS = 3600 * SECOND_MS;

/** A new key waits this long before it signs: longer than replicas take to learn of it. */
export const SIGN_DELAY_MS = 15 * SECOND_MS;

/** How long what a key signed last may still be shown to us: a token, a page left open. */
const IN_USE_MS: Readonly<Record<KeyPurpose, number>> = {
  token: HOUR_MS / 2,
  seal: 4 * HOUR_MS,
  // As long as a conversation may live.
  directline: 24 * HOUR_MS,
  botframework: 0,
  // A sheet for an opening in six weeks, and the days after it.
  sheet: 60 * 24 * HOUR_MS,
  // Nothing that it named is shown to us again.
  count: 0,
};

/** Chance, as an argument. */
export interface NewKey {
  readonly kid: string;
  readonly secret: Uint8Array;
}

/** Keys are two at most for each purpose: one signs, the one before is still good. */
export function withMissing(keys: readonly Key[], now: number, make: () => NewKey): readonly Key[] {
  const missing = KEY_PURPOSES.filter((one) => !keys.some(({ purpose }) => purpose === one));
  return [...keys, ...missing.map((purpose) => ({ purpose, ...make(), made: now, signs: now }))];
}

/** The keys of one purpose, the one that signs first. Empty when there are none. */
export function inOrder(keys: readonly Key[], purpose: KeyPurpose, now: number): readonly Key[] {
  return keys
    .filter((key) => key.purpose === purpose)
    .sort((a, b) => Number(a.signs > now) - Number(b.signs > now) || b.signs - a.signs);
}

/**
 * Adds a key that will sign, and drops the oldest of three. `until`: not yet, since what that one
 * signed may still be in people's hands until then.
 */
export function rotated(
  keys: readonly Key[],
  purpose: KeyPurpose,
  now: number,
  make: () => NewKey,
): { readonly keys: readonly Key[] } | { readonly until: number } {
  const own = keys.filter((key) => key.purpose === purpose).sort((a, b) => b.signs - a.signs);
  const [newest, ...older] = own;
  if (newest && older.length > 0) {
    // The older ones signed until the newest did.
    const until = newest.signs + IN_USE_MS[purpose];
    if (until > now) return { until };
  }
  const key = { purpose, ...make(), made: now, signs: newest ? now + SIGN_DELAY_MS : now };
  return { keys: [...keys.filter((one) => !older.includes(one)), key] };
}

/**
 * Without that key; a new one signs at once when it was the only one that could. `undefined`: there
 * is no such key.
 */
export function revoked(
  keys: readonly Key[],
  kid: string,
  now: number,
  make: () => NewKey,
): readonly Key[] | undefined {
  const key = keys.find((one) => one.kid === kid);
  if (!key) return undefined;
  const left = keys.filter((one) => one !== key);
  if (left.some(({ purpose, signs }) => purpose === key.purpose && signs <= now)) return left;
  return [...left, { purpose: key.purpose, ...make(), made: now, signs: now }];
}

import { type TokenKey, type TokenKeys } from '../../bot/channels/directline/tokens.ts';

/** Keys that never change: the first signs, all verify. */
export function fixedKeys(keys: readonly [TokenKey, ...TokenKey[]]): TokenKeys {
  const find = (kid: string) => keys.find((key) => key.kid === kid);
  return { current: () => keys[0], find, findAnew: (kid) => Promise.resolve(find(kid)) };
}

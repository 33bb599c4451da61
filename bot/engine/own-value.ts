/**
 * What a table holds under a word, whatever the word: `constructor` is there only where somebody
 * wrote it. `undefined` without a table.
 *
 * @example ownValue({ caf: 'Caf' }, 'toString') // undefined
 */
export function ownValue<T>(
  table: Readonly<Partial<Record<string, T>>> | undefined,
  word: string,
): T | undefined {
  // eslint-disable-next-line aiguillage/own-keys -- the one place where it is looked at first
  return table !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}

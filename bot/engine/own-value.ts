/**
 * The value of a table's own key, never one of its prototype: `constructor` is found only where
 * somebody wrote it. `undefined` without a table.
 *
 * @example ownValue({ caf: 'Caf' }, 'toString') // undefined
 */
export function ownValue<T>(
  table: Readonly<Partial<Record<string, T>>> | undefined,
  word: string,
): T | undefined {
  // Not `Object.hasOwn`: the element runs on phones that lack it.
  if (!Object.prototype.hasOwnProperty.call(table ?? {}, word)) return undefined;
  // own-keys: the one place where it is looked at first
  return table?.[word];
}

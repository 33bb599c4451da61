/**
 * The same value without some of its keys.
 *
 * @example without({ a: 1, b: 2 }, 'b') // { a: 1 }
 */
export function without<T extends object, K extends keyof T>(
  value: T,
  ...keys: readonly K[]
): Omit<T, K> {
  const left: ReadonlySet<unknown> = new Set(keys);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !left.has(key))) as Omit<T, K>;
}

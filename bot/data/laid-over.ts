/** Both, the second over the first; the very first when there is nothing to lay over it. */
export function laidOver<K, V>(
  first: ReadonlyMap<K, V> | undefined,
  second: ReadonlyMap<K, V>,
): ReadonlyMap<K, V> {
  if (first === undefined) return second;
  if (second.size === 0) return first;
  const both = new Map(first);
  for (const [key, value] of second) both.set(key, value);
  return both;
}

/** What others say of these ids is no longer true. */
export function without<V>(
  first: ReadonlyMap<string, V> | undefined,
  ids: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, V> | undefined {
  if (first === undefined || ids.size === 0) return first;
  return new Map([...first].filter(([id]) => !ids.has(id)));
}

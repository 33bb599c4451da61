/**
 * The plain value given, whose maps answer to the keys that were written and to no other:
 * `constructor` is there only where an author wrote it. Changes the value itself.
 */
export function withoutPrototypes<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
  for (const one of Object.values(value)) withoutPrototypes(one);
  return value;
}

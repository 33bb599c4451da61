/**
 * Freezes plain values all the way down. Maps and Sets have no frozen form: what they hold is
 * frozen, and their type is read-only.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map || value instanceof Set) {
    for (const one of value.values()) deepFreeze(one);
    return value;
  }
  Object.freeze(value);
  for (const one of Object.values(value)) deepFreeze(one);
  return value;
}

/**
 * A value as text, for the key of a snapshot: equal texts, equal values, what its Maps and Sets hold
 * included.
 *
 * @example valueMark(new Map([['nord', '2026-06-04']])) // '[["nord","2026-06-04"]]'
 */
export function valueMark(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...(part as Iterable<unknown>)] : part,
  );
}

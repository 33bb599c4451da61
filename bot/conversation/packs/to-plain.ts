/** Anything that JSON can hold. */
export type Plain = null | boolean | number | string | readonly Plain[] | PlainObject;
export interface PlainObject {
  readonly [key: string]: Plain;
}

/** Stands for a map, by its entries, and for a set: no key of ours begins so. */
const MAP = '$map';
const SET = '$set';

/**
 * Values with maps and sets in them as plain JSON; what is undefined is left out.
 *
 * @example toPlain({ a: undefined, b: [1] }) // { b: [1] }
 */
export function toPlain(value: unknown): Plain {
  if (value instanceof Map) return { [MAP]: [...value].map(toPlain) };
  if (value instanceof Set) return { [SET]: [...value].map(toPlain) };
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return (value ?? null) as Plain;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, toPlain(one)]),
  );
}

/**
 * The very value that {@link toPlain} was given.
 *
 * @example fromPlain({ a: [1] }) // { a: [1] }
 */
export function fromPlain(value: Plain): unknown {
  if (Array.isArray(value)) return (value as readonly Plain[]).map(fromPlain);
  if (typeof value !== 'object' || value === null) return value;
  const { [MAP]: entries, [SET]: members, ...rest } = value as PlainObject;
  if (entries !== undefined) return new Map(fromPlain(entries) as [unknown, unknown][]);
  if (members !== undefined) return new Set(fromPlain(members) as unknown[]);
  return Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, fromPlain(one)]));
}

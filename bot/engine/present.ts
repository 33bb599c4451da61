/** {@link present}'s result: keys that may be `undefined` become keys that may be absent. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/**
 * Drops keys whose value is `undefined`, as `exactOptionalPropertyTypes` asks.
 *
 * @example present({ label: 'Caf', phone: undefined }) // { label: 'Caf' }
 */
export function present<T extends object>(values: T): Present<T> {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Present<T>;
}

/** Words by a word or a name, as they are written. */
export type Listed = Readonly<Record<string, readonly string[]>>;

/** The same, to be looked up. */
export type Words = ReadonlyMap<string, readonly string[]>;

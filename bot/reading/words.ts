/** Words by a word or a name, as they are written. */
export type WordRecord = Readonly<Record<string, readonly string[]>>;

/** The same, to be looked up. */
export type WordMap = ReadonlyMap<string, readonly string[]>;

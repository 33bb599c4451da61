/** Lists of words by key, as plain JSON. */
export type WordRecord = Readonly<Record<string, readonly string[]>>;

/** Lists of words by key, for lookup. */
export type WordMap = ReadonlyMap<string, readonly string[]>;

/** What was last worked out, by key, up to a size in all: what was not asked for longest goes. */
export class Recent<T> {
  readonly #most: number;
  readonly #sizeOf: (value: T) => number;
  /** In the order in which they were last asked for. */
  readonly #kept = new Map<string, T>();
  #size = 0;

  constructor(most: number, sizeOf: (value: T) => number) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  get(key: string, make: () => T): T {
    const kept = this.#kept.get(key);
    if (kept !== undefined) this.#kept.delete(key);
    const value = kept ?? make();
    this.#kept.set(key, value);
    if (kept === undefined) this.#grow(this.#sizeOf(value));
    return value;
  }

  #grow(by: number): void {
    this.#size += by;
    for (const [key, value] of this.#kept) {
      if (this.#size <= this.#most) return;
      this.#kept.delete(key);
      this.#size -= this.#sizeOf(value);
    }
  }
}

const EMPTY = -1;
const FIRST_LENGTH = 1_024;
/** Of the places, at most, before there are twice as many. */
const FULL = 0.8;

/** Digest by digest, in 16 bytes for each place: a Map keeps each number as an object of its own. */
export class DigestMap {
  size = 0;
  #keys = new Float64Array(FIRST_LENGTH).fill(EMPTY);
  #values = new Float64Array(FIRST_LENGTH);

  get(key: number): number | undefined {
    const at = this.#placeOf(key);
    return this.#keys[at] === key ? this.#values[at] : undefined;
  }

  has(key: number): boolean {
    return this.#keys[this.#placeOf(key)] === key;
  }

  set(key: number, value: number): void {
    const at = this.#placeOf(key);
    this.#values[at] = value;
    if (this.#keys[at] === key) return;
    this.#keys[at] = key;
    this.size += 1;
    if (this.size > this.#keys.length * FULL) this.#grow();
  }

  /** Where a key is, or would be: digests are spread evenly, so their low bits say. */
  #placeOf(key: number): number {
    const last = this.#keys.length - 1;
    let at = key & last;
    while (this.#keys[at] !== EMPTY && this.#keys[at] !== key) at = (at + 1) & last;
    return at;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Float64Array(keys.length * 2).fill(EMPTY);
    this.#values = new Float64Array(keys.length * 2);
    keys.forEach((key, from) => {
      if (key === EMPTY) return;
      const at = this.#placeOf(key);
      this.#keys[at] = key;
      this.#values[at] = values[from] ?? EMPTY;
    });
  }
}

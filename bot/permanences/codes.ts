/** Numbers for codes: two numbers are compared without reading the codes. */
export class Codes {
  readonly #numbers: Map<string, number>;

  /** Those that have a number already, in its order. */
  constructor(codes: readonly string[] = []) {
    this.#numbers = new Map(codes.map((code, number) => [code, number]));
  }

  get all(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a code, a new one for a new code. */
  numberOf(code: string): number {
    let number = this.#numbers.get(code);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(code, number);
    }
    return number;
  }

  /** -1 for a code that has no number. */
  find(code: string): number {
    return this.#numbers.get(code) ?? -1;
  }
}

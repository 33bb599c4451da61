/** What the application is made of. */
export interface BuiltMediator {
  /** Chunks of the program: their name, which tells their text, and their text. */
  readonly files: readonly (readonly [name: string, text: string])[];
  /** The chunk that the page runs. */
  readonly entry: string;
  /** Chunks without which nothing is answered here. */
  readonly start: readonly string[];
  /** Sentences by language, as JSON. */
  readonly sentences: readonly (readonly [name: string, text: string])[];
  readonly worker: string;
}
export declare function buildMediator(): Promise<BuiltMediator>;

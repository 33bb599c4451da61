import { type Letters } from './letters.ts';
import { type Lexicon } from './lexicon.ts';

/** Where a feature stands, and how much it weighs there (length already divided out). */
export interface Postings {
  readonly at: Int32Array;
  readonly weight: Float64Array;
}

/** Everything that is worked out once from the documents. */
export interface RouteIndex {
  readonly lexicon: Lexicon;
  readonly ids: readonly string[];
  /** Phrases of all flows, then those of no flow. */
  readonly phrases: readonly string[];
  /** Number of the flow of each phrase; -1 for no flow. */
  readonly phraseOf: Int32Array;
  readonly idf: ReadonlyMap<string, number>;
  readonly byPhrase: ReadonlyMap<string, Postings>;
  readonly byFlow: ReadonlyMap<string, Postings>;
  /** Telling words that flows say, mended. */
  readonly saidWords: ReadonlySet<string>;
  readonly letters: () => Letters;
  /** Stems of each phrase against each flow. */
  readonly against: readonly (readonly (readonly string[])[])[];
  /** Folded phrase to the flows that say it. */
  readonly asWritten: ReadonlyMap<string, readonly number[]>;
}

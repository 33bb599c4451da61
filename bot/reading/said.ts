/** What someone typed, read once for every hearer. */
export interface Utterance {
  /** As it was typed, guarded. */
  readonly text: string;
  /** Lower case without accents, one space between words (see `fold`). */
  readonly folded: string;
  /** All its words with their spelling corrected, those that carry no demand included. */
  readonly words: readonly string[];
  /** The words that carry a demand, in order. */
  readonly terms: readonly Term[];
}

/** A word of a demand, its spelling corrected. */
export interface Term {
  /** Stands for all its spellings, endings and synonyms. */
  readonly stem: string;
  /** As corrected. */
  readonly word: string;
  /** Confidence from 0 to 1: 1 as written in a flow, less for a guess, 0 for an unknown word. */
  readonly sure: number;
}

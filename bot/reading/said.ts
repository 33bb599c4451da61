/** A text, read once: everyone who listens takes it. */
export interface Utterance {
  /** As it was typed, guarded. */
  readonly text: string;
  /** Small letters without accents, one space between words. */
  readonly folded: string;
  /** All its words, mended; those that carry no demand too. */
  readonly words: readonly string[];
  /** Its telling words, in order. */
  readonly terms: readonly Term[];
  /** Whether it is read as English. */
  readonly isEnglish: boolean;
}

/** A word of a demand, mended. */
export interface Term {
  /** Stands for all its spellings, endings and synonyms. */
  readonly stem: string;
  /** As it was read once mended. */
  readonly word: string;
  /** From 0 to 1: 1 as it is written in a flow; less for a guess; 0 for a word that none knows. */
  readonly sure: number;
}

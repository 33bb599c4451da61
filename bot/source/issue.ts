/** A fault in a file that an author wrote. Data, gathered, never thrown. */
export interface Issue {
  /** Path as the author knows it, relative to the folder where the command runs. */
  readonly file: string;
  /** 1-based; 1:1 when the fault has no place. */
  readonly line: number;
  readonly column: number;
  /** Kebab-case code of the rule: `unknown-target`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** In French, one sentence, for an author. */
  readonly message: string;
  /** In French: what to do. */
  readonly hint?: string;
}

/** One line of a finding: a number, or that it is hidden. */
export interface FindingRow {
  readonly id: string;
  readonly label: string;
  /** As published; absent: "moins de 11", or left out. */
  readonly count?: number;
  /** A change, a share, or what else is to be said. */
  readonly more?: string;
  /** What `more` is sorted by. */
  readonly weight?: number;
  /** Of the flow that is drawn: people stop after it. */
  readonly isDrop?: true;
}

/** A sentence that concludes, and the lines that it concludes from. */
export interface Finding {
  readonly id:
    | 'demands'
    | 'ends'
    | 'no-flow'
    | 'do-it-for-me'
    | 'flow'
    | 'structure'
    | 'year'
    | 'country'
    | 'gaps';
  readonly says: string;
  /** Name of the lines, for who does not see the sentence above them. */
  readonly title: string;
  /** Heads of the columns: what, how many, and what `more` is. */
  readonly columns: readonly string[];
  readonly rows: readonly FindingRow[];
  /** What is said of all that is not in the lines. */
  readonly rest?: string;
  /** It counts walks begun: not people. */
  readonly counts: 'walks' | 'times' | 'offer';
}

/** What numbers are called; the names of ids. */
export interface Names {
  readonly flow: (id: string) => string;
  readonly family: (id: string) => string;
  readonly operator: (id: string) => string;
  readonly word: (id: string) => string;
  readonly danger: (id: string) => string;
}

/** "moins de 11": what is said in place of a hidden number. */
export const HIDDEN_SAID = 'moins de 11';

/** "+ 85", "− 20", "0". */
export function sayChange(change: number): string {
  if (change === 0) return '0';
  return `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
}

import { type Words } from '../words.ts';

/** One exercise as it stands, already worded. Plain JSON. */
export interface Exercise {
  readonly id: string;
  /** How the demand comes: "Pressé", "Il a peur". */
  readonly tone: Words;
  /** What one sees, and what the person says. */
  readonly scene: Words;
  readonly says: Words;
  /** What is asked now; absent: both were chosen. */
  readonly asks?: Words;
  readonly options: readonly ExerciseOption[];
  /** What each choice rests on, in the order that they were made. */
  readonly told: readonly Told[];
}

/** `said`: the place of a reply; `sent`: a flow id, or `danger`. */
export type ExerciseOption = { readonly label: Words } & (
  | { readonly said: number }
  | { readonly sent: string }
);

/** What is said of a choice: no mark, and nothing is counted. */
export interface Told {
  readonly title: Words;
  readonly isGood: boolean;
  readonly says: readonly Words[];
  readonly rule?: Words | undefined;
  /** The flow that it leads to. */
  readonly flow?: string;
  /** Pages that it was read on. */
  readonly notes: readonly Words[];
}

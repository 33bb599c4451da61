import { type Instant } from '../permanences/model.ts';
import { type Reading } from './reading.ts';
import { type State } from './state.ts';

/** What is counted; each once a conversation for the same thing. */
export type Counted =
  | 'flow'
  | 'outcome'
  | 'step'
  | 'back'
  | 'change'
  | 'no-flow'
  | 'do-it-for-me'
  | 'helped'
  | 'danger';

/** A turn, as it is counted. */
export interface CountedTurn {
  readonly before: State;
  readonly after: State;
  readonly reading: Reading;
  /** What was typed, guarded; absent: nothing was. */
  readonly words?: string | undefined;
  readonly now: Instant;
}

/** Something to count, and the mark that keeps it from being counted again. */
export interface Found {
  readonly what: Counted;
  readonly mark: string;
  readonly flow?: string;
  readonly step?: string;
  readonly to?: string;
  /** Of a demand that no flow answers. */
  readonly family?: string;
  /** For the whole country only. */
  readonly national?: true;
}

import { type Text } from '../engine/model.ts';

/** A plain question that people ask ("J'ai le droit de… ?"), and its answer: a record of `data/faq`. */
export interface FaqEntry {
  readonly id: string;
  /** Ways of asking it, by the words that carry it: all of them, in any order. */
  readonly asked: readonly string[];
  /** The same, enough where nothing is worded as a question. */
  readonly told: readonly string[];
  readonly says: Text;
  /** Flows where whoever asks it goes on, the best first. */
  readonly flows: readonly string[];
  /** Ids of data/sources.yaml. */
  readonly sources: readonly string[];
  /** No official page was read that says so. */
  readonly toCheck: boolean;
}

/** What one needs to know of a message besides its words. */
export interface Asked {
  /** It is worded as a question. */
  readonly isQuestion: boolean;
  readonly topic?: Topic | undefined;
  /** Something else answers the words already: what was learnt is not sure enough beside it. */
  readonly isHeard: boolean;
  /** Flows that the words may ask for, likeliest first. */
  readonly near: () => readonly string[];
}

/** What one speaks of already: a flow, by its title and by what was answered, in French. */
export interface Topic {
  readonly flow: string;
  readonly words: string;
}

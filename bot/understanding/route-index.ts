import { type Language } from '../reading/language.ts';
import { type Reader } from '../reading/create-reader.ts';
import { type LearntReader } from './routing/model.ts';
import { type Postings } from './postings.ts';
import { type SparseSums } from './sparse-sums.ts';

/** A phrase that speaks against a flow. */
export interface Against {
  readonly flow: number;
  readonly stems: readonly number[];
}

/** Everything that is worked out once from the documents. */
export interface RouteIndex {
  readonly language: Language;
  readonly reader: Reader;
  readonly ids: readonly string[];
  /** First part of each id: an operator's, or a topic's. */
  readonly services: readonly string[];
  /** Phrases of all flows, then demands of no flow, then other talk. */
  readonly phrases: readonly string[];
  /** Number of the first phrase of other talk. */
  readonly firstTalk: number;
  /** Number of the flow of each phrase that a flow says. */
  readonly phraseOf: Int32Array;
  /** Stems by number, and numbers by stem. */
  readonly stems: readonly string[];
  readonly stemNumbers: ReadonlyMap<string, number>;
  /** How telling each stem is; 0 for one that is only said against a flow. */
  readonly idf: Float64Array;
  readonly byPhrase: Postings;
  /** Where likeness to phrases is added up. */
  readonly phraseSums: SparseSums;
  readonly byFlow: Postings;
  /** What texts are of by what was learnt from rows. */
  readonly learnt: LearntReader | undefined;
  /** By the first stem of a phrase against a flow: that flow, and all stems of the phrase. */
  readonly against: ReadonlyMap<number, readonly Against[]>;
  /** Folded phrase to the flows that say it. */
  readonly asWritten: ReadonlyMap<string, readonly number[]>;
}

import { type RawRecord } from './report.ts';

/** What was written, by id. */
export interface RecordsById {
  readonly operators: ReadonlyMap<string, RawRecord>;
  readonly places: ReadonlyMap<string, RawRecord>;
  readonly permanences: ReadonlyMap<string, RawRecord>;
  readonly deadlines: ReadonlyMap<string, RawRecord>;
  readonly campaigns: ReadonlyMap<string, RawRecord>;
  readonly facts: ReadonlyMap<string, RawRecord>;
  readonly senders: ReadonlyMap<string, RawRecord>;
  readonly letters: ReadonlyMap<string, RawRecord>;
  readonly faq: ReadonlyMap<string, RawRecord>;
  readonly urgent: ReadonlyMap<string, RawRecord>;
  readonly structures: ReadonlyMap<string, RawRecord>;
}

import { type LoadedData } from '../load-data.ts';
import { type RawRecord, type RecordFault } from '../report.ts';

/** What the rules look at. */
export interface DataCheckInput extends Pick<LoadedData, 'data' | 'records'> {
  /** ISO date. */
  readonly today: string;
}

/** A fault and the record that it stands in. */
export interface DataFinding extends Omit<RecordFault, 'code' | 'severity'> {
  readonly record: RawRecord;
}

/** A rule about records that are sound each by itself. Pure, never throws. */
export interface DataCheck {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** A date that passed: an error only when checks are strict. */
  readonly ages?: true;
  run(input: DataCheckInput): Iterable<DataFinding>;
}

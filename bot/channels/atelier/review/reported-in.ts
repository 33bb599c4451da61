import { type Reported } from '../../../storage/reports.ts';

const RECORDS: ReadonlySet<string> = new Set(['permanence', 'place', 'national', 'outcome']);

/** The record that something to read is about; `undefined`: what is no record, as a guide. */
export function reportedIn(what: string): Reported | undefined {
  const [of = '', ...record] = what.split('/');
  return RECORDS.has(of) ? { of: of as Reported['of'], record: record.join('/') } : undefined;
}

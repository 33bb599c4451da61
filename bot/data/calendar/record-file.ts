import { stringify } from 'yaml';
import { type AuthoredPermanence } from '../schemas/permanence.ts';

/** A text file by its path in a data folder. */
export interface RecordFile {
  readonly path: string;
  readonly text: string;
}

/** Where a permanence that has a file of its own stands. */
export function permanencePath(id: string): string {
  return `permanences/${id}.yaml`;
}

/** A permanence as a file: read again, it is the same record. */
export function toPermanenceFile(record: AuthoredPermanence): RecordFile {
  return { path: permanencePath(record.id), text: toRecordText(record) };
}

/** Records as YAML: one, or the list that a file holds. Hours and codes stay texts. */
export function toRecordText(value: unknown): string {
  return stringify(value, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}

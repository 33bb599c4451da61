import { type Issue } from '../source/issue.ts';
import { type Path, type YamlFile } from '../source/yaml-file.ts';

/** One thing that a keeper wrote: a whole file, an item of a list, a value of a map. */
export interface RawRecord {
  readonly file: YamlFile;
  /** Where it stands in the file. */
  readonly path: Path;
  readonly id: string;
  readonly value: unknown;
}

/** A fault of a record, where it stands in it. */
export interface RecordFault {
  readonly path: Path;
  readonly part?: 'key' | 'value';
  readonly code: string;
  readonly severity?: 'error' | 'warning';
  /** In French, for a keeper. */
  readonly message: string;
  readonly hint?: string;
}

/** A record, or something written inside one. */
export interface Part<T> {
  readonly written: T;
  /** Where it stands in the record: nowhere else than at its top when empty. */
  readonly path: Path;
}

/** Gathers every fault of a reading; a record with an error is left out, the others stay. */
export class Report {
  readonly issues: Issue[] = [];
  /** Text of each file read, for code frames. */
  readonly texts = new Map<string, string>();

  /** Ids of records that are written but left out. */
  readonly faulty = new Set<string>();

  /** Ids of records that are written but not read: the demonstration is off. */
  readonly demonstration = new Set<string>();

  add(record: Pick<RawRecord, 'file' | 'path'>, fault: RecordFault): void {
    const { line, column } = record.file.at([...record.path, ...fault.path], fault.part);
    this.issues.push({
      file: record.file.name,
      line,
      column,
      code: fault.code,
      severity: fault.severity ?? 'error',
      message: fault.message,
      ...(fault.hint === undefined ? {} : { hint: fault.hint }),
    });
  }

  /** What `read` gives, or nothing when it found an error on the way. */
  ifSound<T>(read: () => T | undefined): T | undefined {
    const before = this.issues.length;
    const value = read();
    const isSound = this.issues.slice(before).every((one) => one.severity === 'warning');
    return isSound ? value : undefined;
  }
}

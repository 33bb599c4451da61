import { type Cells } from './cells.ts';

/** Where a file is at fault, and what to do about it. */
export interface FaultPlace {
  /** Both 1-based. */
  readonly line: number;
  readonly column: number;
  /** The line itself. */
  readonly text: string;
  readonly hint: string;
}

/** A file that cannot be imported at all: nothing is written. The message is for a keeper. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault' as const;
  readonly code: string;
  readonly place: FaultPlace | undefined;
  /** Rank of the file among those that are read together, from 0; nothing until that is known. */
  file: number | undefined;

  constructor(code: string, message: string, place?: FaultPlace) {
    super(message);
    this.code = code;
    this.place = place;
  }
}

/** What goes with a {@link Refused}. */
export interface RefusedMore {
  /** Further faults of the same record. */
  readonly others?: readonly Refused[];
  /** The record as far as it could be read. */
  readonly row?: Cells;
}

/** A record that is refused, alone: the others are taken. */
export class Refused extends Error {
  override readonly name = 'Refused' as const;
  readonly code: string;
  /** Column or field at fault. */
  readonly field: string | undefined;
  readonly others: readonly Refused[];
  readonly row: Cells | undefined;

  constructor(code: string, message: string, field?: string, more: RefusedMore = {}) {
    super(message);
    this.code = code;
    this.field = field;
    this.others = more.others ?? [];
    this.row = more.row;
  }
}

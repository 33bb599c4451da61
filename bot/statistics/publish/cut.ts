import { type Table } from './table.ts';

/** A table as it is published, and as it was before something was left out. */
export interface Cut {
  readonly table: Table;
  readonly whole: Table;
}

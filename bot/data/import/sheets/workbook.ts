/** The kinds of files that people keep a table in. */
export type WorkbookKind = 'xlsx' | 'ods' | 'csv';

/** A row that holds something, and where it stands in its sheet, 1-based. */
export interface SheetRow {
  readonly line: number;
  /** As one reads them: dates `25/11/2026`, times `09:00`, yes and no in French; `''` for nothing. */
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** A sheet of texts to write. */
export interface TableSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** The line of its titles. */
  readonly head: number;
}

/** What a file holds. Nothing of it was computed: a formula is what it last gave. */
export interface Workbook {
  readonly kind: WorkbookKind;
  readonly sheets: readonly Sheet[];
  /** Names of the sheets that are hidden: they are not read. */
  readonly hidden: readonly string[];
}

/** Bytes of a file as it lies on a disk. */
export const MAX_FILE_BYTES = 20_000_000;
/** Bytes of all that is unzipped of it. */
export const MAX_UNZIPPED_BYTES = 100_000_000;
/** Files inside a file. */
export const MAX_PARTS = 2_000;
/** Rows that hold something, of all sheets. */
export const MAX_SHEET_ROWS = 20_000;
export const MAX_SHEET_COLUMNS = 200;
/** Characters of a cell; a spreadsheet takes as many. */
export const MAX_CELL = 32_767;
/** Elements inside one another. */
export const MAX_XML_DEPTH = 64;

/** What a record holds, field by field, as it was given. */
export interface Cells {
  /** `undefined` where there is no such field. */
  raw(name: string): unknown;
}

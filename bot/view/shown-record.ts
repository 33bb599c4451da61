/** A record that a screen leads to, or an end that leads to none. */
export interface ShownRecord {
  readonly of: 'permanence' | 'national' | 'outcome';
  readonly record: string;
  /** INSEE code of where it is; empty: nowhere. */
  readonly commune: string;
  /** Date of the opening that is shown as sure; empty: none. */
  readonly opening: string;
}

/**
 * `in-use`: another service holds the file. `not-ours`: it is no database of this program. `too-new`: written by a later version of this
 * program. `unavailable`: the disk or the database said no; it may say yes later. `refused`: the
 * database does not let this service in, or lacks a right to give. `closed`: used after close().
 * `bad-file`, `too-large`: what was to be written in the overlay cannot be.
 */
export type StoreErrorCode =
  | 'in-use'
  | 'not-ours'
  | 'too-new'
  | 'unavailable'
  | 'refused'
  | 'closed'
  | 'bad-file'
  | 'too-large';

/** What a store throws. The message is in French, for who runs the service; it quotes no data. */
export class StoreError extends Error {
  override readonly name = 'StoreError' as const;
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

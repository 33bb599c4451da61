/** A file that cannot be imported at all: nothing is written. The message is for a keeper. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault' as const;
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A record that is refused, alone: the others are taken. */
export class Refused extends Error {
  override readonly name = 'Refused' as const;
  readonly code: string;
  /** Column or field at fault. */
  readonly field: string | undefined;

  constructor(code: string, message: string, field?: string) {
    super(message);
    this.code = code;
    this.field = field;
  }
}

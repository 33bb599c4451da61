/** Why a feed was not taken: the last good list stands. The message is for a keeper. */
export class FeedFault extends Error {
  override readonly name = 'FeedFault' as const;
  readonly code: string;
  /** Seconds that the site asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(code: string, message: string, retryAfter?: number) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

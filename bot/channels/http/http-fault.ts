import { StoreError } from '../../storage/store-error.ts';

/** An answer other than the one asked for. The message is for developers; it quotes no input. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault' as const;
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** Seconds after which a client may try again while the database is away. */
const RETRY_SECONDS = 2;

/** What is answered to what was thrown; `undefined`: a fault of ours that has no better answer. */
export function toHttpFault(error: unknown): HttpFault | undefined {
  if (error instanceof HttpFault) return error;
  if (!(error instanceof StoreError)) return undefined;
  return new HttpFault(503, 'ServiceUnavailable', 'The store does not answer now', {
    'retry-after': String(RETRY_SECONDS),
  });
}

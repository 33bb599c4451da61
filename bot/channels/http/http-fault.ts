/** An answer other than the one asked for. The message is for developers; it quotes no input. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault' as const;
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

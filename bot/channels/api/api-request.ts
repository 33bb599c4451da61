import { type Instant } from '../../permanences/model.ts';

/** What the API reads of a request. */
export interface ApiRequest {
  readonly method: string;
  /** `/api/v1/permanences`. */
  readonly path: string;
  /** Raw, without `?`. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Address of the client: counted in memory for a minute, never kept. */
  readonly address: string;
}

/** What is sent back. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What an operation gives, before caching. */
export interface ApiContent {
  readonly body: string;
  readonly type: string;
  /** When it changes next; absent: kept by nobody. */
  readonly changes?: Instant;
}

/** A request that is refused; `parameter` names what is wrong, nothing typed is quoted. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem' as const;
  readonly status: number;
  readonly parameter: string | undefined;

  constructor(status: number, message: string, parameter?: string) {
    super(message);
    this.status = status;
    this.parameter = parameter;
  }
}

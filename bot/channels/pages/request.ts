import { type TurnCount } from '../../conversation/counts.ts';

/** What the pages read of a request. No address of the client, no cookie but that of leaving. */
export interface PageRequest {
  readonly method: string;
  /** `/guide/caf.mot-de-passe`, without the query. */
  readonly path: string;
  /** Raw, without `?`. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Raw body of a POST, `application/x-www-form-urlencoded`. */
  readonly body?: string;
}

/** What is sent back. Nothing is kept. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What a message typed or a tap sealed counts; links are not counted. */
  readonly counts?: readonly TurnCount[];
}

/** Characters of a body that is read; typed words are far shorter, the sealed state too. */
export const MAX_BODY = 64_000;
/** Characters of a query that is read: 200 answers fit. */
export const MAX_QUERY = 16_000;

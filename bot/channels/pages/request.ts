import { type TurnCount } from '../../conversation/counts.ts';
import { type State } from '../../conversation/state.ts';
import { type Pairs } from './query.ts';
import { type Instant } from '../../permanences/model.ts';

/** What the pages read of a request. No address of the client, no cookie but the two of ours. */
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
  /** Reads a form that brings a file, once who sends it is known; absent: it is no such form. */
  readonly upload?: () => Promise<Upload>;
  /** Asked once before a request of a structure is kept; absent: everybody may. */
  readonly maySend?: () => boolean;
  /** Failures of who asks to show a key; absent: they are not counted. */
  readonly tries?: Tries;
  /** From who keeps screens; absent: nobody does, and pages carry their state sealed. */
  readonly visiting?: Visiting;
}

/** A form and its file, empty or not; or why it cannot be read. */
export type Upload =
  | { readonly fields: Pairs; readonly file?: Uint8Array }
  | { readonly fault: 'too-large' | 'unreadable' };

/** How often who asks showed a key that is none. */
export interface Tries {
  /** Seconds until one more may be shown; 0: now. */
  wait(): number;
  failed(): void;
}

/** What is known of a visit when a request comes. */
export interface Visiting {
  /** Those that the page to be shown belongs to, the browser's own first: its forms say so. */
  readonly visits: readonly string[];
  /** What addresses with answers carry in this browser; empty: none. See `markOf`. */
  readonly mark: string;
  /** The id for a screen that no other address may tell; absent: it cannot be kept now. */
  readonly next?: string;
  /** What stands at the address that is asked for, where it names a kept screen. */
  readonly shown?: Shown;
}

/** A kept screen. `over`: erased, left or idle; `away`: the store does not answer. */
export type Shown =
  | {
      readonly kind: 'kept';
      readonly state: State;
      readonly made: Instant;
      /** The screen that it was reached from. */
      readonly behind?: string;
    }
  | { readonly kind: 'over' }
  | { readonly kind: 'away' };

/** A screen to keep. */
export interface ToKeep {
  readonly state: State;
  readonly behind?: string;
}

/** The visits that a message belongs to, by their names. */
export interface Visitor {
  readonly visits: readonly string[];
  /** None was known before the answer. */
  readonly isNew: boolean;
}

/** What is sent back. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What a message typed or a tap sealed counts; links are not counted. */
  readonly counts?: readonly TurnCount[];
  /** By whom it is counted: what is sent again counts once. */
  readonly visitor?: Visitor;
  /** Kept under the id that was offered before the answer goes out: it leads there. */
  readonly keep?: ToKeep;
  /** The visit ends with this answer; `left`: and nothing is to tell that there was one. */
  readonly ends?: 'erased' | 'left';
  /** `Set-Cookie`, beside the one of `headers`. */
  readonly cookies?: readonly string[];
}

/** Characters of a body that is read; typed words are far shorter, the sealed state too. */
export const MAX_BODY = 64_000;
/** Characters of a query that is read: 200 answers fit. */
export const MAX_QUERY = 16_000;

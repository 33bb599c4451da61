import { type CounterPages, type KeyRange } from './counter-pages.ts';
import { type Desk } from './desk.ts';
import { type Openings } from './openings.ts';
import { type Overlay } from './overlay.ts';
import { type Rates } from './rates.ts';
import { type Reports } from './reports.ts';
import { type Screens } from './screens.ts';
import { type Tickets } from './tickets.ts';

/** A line of a conversation's log, as its readers get it: plain JSON. */
export type StoredActivity = Readonly<Record<string, unknown>>;

export interface LoggedActivity {
  /** 1, 2, 3… consecutive within the conversation. */
  readonly sequence: number;
  readonly activity: StoredActivity;
}

export interface Conversation<S> {
  readonly state: S;
  readonly version: number;
  /** Sequence of the last line of its log; 0 when the log is empty. */
  readonly last: number;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

export interface Count {
  /** Dimensions joined in a fixed order (see statistics/). */
  readonly key: string;
  readonly by: number;
}

/** Counts of something that may be sent again. */
export interface MarkedCounts {
  readonly counts: readonly Count[];
  /** Whole numbers that name it, hidden: kept, so that it is known again. */
  readonly keep: readonly number[];
  /** Others that it may be known by, and that are not kept. */
  readonly besides: readonly number[];
}

export interface Write<S> {
  readonly state: S;
  readonly activities: readonly StoredActivity[];
  readonly counts: readonly Count[];
  /** Names a message of a sender, hidden: the same key again gives the first answer, no second turn. */
  readonly turnKey?: string;
  /** Kept with the turn key and given again to a retry (ids of the answer). */
  readonly reply?: string;
  readonly expires: number;
}

export type Written =
  | {
      readonly kind: 'written';
      readonly version: number;
      readonly firstSequence: number;
      /** Of the lines added to the log, as `bytesOf` counts them. */
      readonly bytes: number;
    }
  /** Someone wrote since `version` was read: read again and retry the turn. */
  | { readonly kind: 'conflict' }
  /** `turnKey` is known: the reply of the first time. */
  | { readonly kind: 'known'; readonly reply: string | undefined };

/**
 * Conversations, their log and the counters; screens of the pages beside them. One contract suite
 * (tests/storage/contract.ts) for memory, SQLite and PostgreSQL.
 * `S` is plain JSON. Errors are {@link StoreError}.
 */
export interface Store<S> {
  /**
   * `undefined`: never written, or expired. `erased`: until it expires, nothing may be written. A
   * `state` that cannot be read is `undefined`; the rest of the conversation stands.
   */
  read(id: string): Promise<Conversation<S | undefined> | 'erased' | undefined>;
  /**
   * One transaction, on disk when the promise resolves. `version` 0 = the conversation must not
   * exist yet (or be expired). Refused with `conflict` on an erased conversation.
   */
  write(id: string, version: number, write: Write<S>): Promise<Written>;
  /** The reply kept with a turn key; `undefined`: the key is not known. */
  replyTo(id: string, turnKey: string): Promise<{ readonly reply: string | undefined } | undefined>;
  /** Activities with a sequence above `after`, ascending, at most `limit`. */
  activities(id: string, after: number, limit: number): Promise<readonly LoggedActivity[]>;
  /** A hint that the conversation may have new activities; re-read. Returns the way to stop. */
  subscribe(id: string, wake: () => void): () => void;
  /** Drops what expired before `now`; the number of conversations dropped. */
  sweep(now: number): Promise<number>;
  /** Adds counters alone, for channels that keep no conversation. */
  count(counts: readonly Count[]): Promise<void>;
  /**
   * Adds the counts of each, unless one of its marks is known; its own are kept until then. One
   * transaction, once among all replicas. Gives the counts that were added.
   */
  countOnce(all: readonly MarkedCounts[], until: number): Promise<readonly Count[]>;
  counters(prefix: string): Promise<ReadonlyMap<string, number>>;
  /**
   * Adds up to `limit` counters, those between two keys, to the key that `to` gives, or to none, and
   * drops them: one transaction, once among all replicas. How many.
   */
  fold(between: KeyRange, limit: number, to: (key: string) => string | undefined): Promise<number>;
  readonly pages: CounterPages;
  /**
   * State, log and marks go, and `counts` are added in the same transaction; an empty row stays
   * until `expires` so that old tokens meet 404.
   */
  erase(id: string, expires: number, counts?: readonly Count[]): Promise<void>;
  /** Bytes of a conversation's log as it is kept; 0 when there is none. */
  bytesOf(id: string): Promise<number>;
  /** Conversations that have a row: begun or erased, and not swept yet. */
  size(): Promise<number>;
  /** When the first of those expires, or has: the next sweep after that makes room. */
  soonestExpiry(): Promise<number | undefined>;
  readonly openings: Openings;
  readonly rates: Rates;
  /** Tickets of its conversations: gone with them. */
  readonly tickets: Tickets;
  /** Swept with the rest. */
  readonly screens: Screens;
  /** Data over the files of the disk; nothing of any conversation. */
  readonly overlay: Overlay;
  /** Who keeps those data true; swept with the rest. */
  readonly desk: Desk;
  /** What people said is false; forgotten with the rest. */
  readonly reports: Reports;
  close(): Promise<void>;
}

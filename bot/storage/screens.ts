/** A screen to keep, and how long its visit goes on by it. Times are milliseconds since the epoch. */
export interface NewScreen {
  readonly id: string;
  readonly visit: string;
  /** The visit of the page that led here, where that is another. */
  readonly from?: string;
  /** JSON, as who keeps it wrote it. */
  readonly body: string;
  /** Until when the visit lives, all its screens with it, if nothing more is asked. */
  readonly until: number;
  /** Until when it is remembered that the visit was: nothing is kept of it meanwhile but its id. */
  readonly forget: number;
  /** Screens of one visit at most. */
  readonly most: number;
}

/** `over`: the visit, or the one that it comes from, was ended or is idle for too long. */
export type Keeping = 'kept' | 'over' | 'full';

/**
 * Screens of the pages whose answers may stand in no address, each under an id of chance. A screen
 * never changes. It belongs to a visit (what one browser does until it erases, leaves or is idle) and
 * goes with it. One contract suite (tests/storage/screens-contract.ts) for every store.
 */
export interface Screens {
  /** One transaction, on disk when the promise resolves. A visit begins with its first screen. */
  readonly keep: (screen: NewScreen) => Promise<Keeping>;
  /** A screen of a visit that lives. */
  readonly read: (
    id: string,
  ) => Promise<{ readonly visit: string; readonly body: string } | undefined>;
  /** A visit that lives goes on until then. */
  readonly prolong: (visit: string, until: number) => Promise<void>;
  /** The screens of these visits go; until `forget`, nothing more is kept under them. */
  readonly end: (visits: readonly string[], forget: number) => Promise<void>;
  /** Screens kept, of all visits, those that wait for the sweep too. */
  readonly size: () => Promise<number>;
}

/** A screen to keep, and how long its visit goes on by it. Times are milliseconds since the epoch. */
export interface NewScreen {
  readonly id: string;
  readonly visit: string;
  /** Visits that the page which led here belongs to, and when it was made. */
  readonly from: readonly string[];
  readonly at: number;
  /** JSON, as who keeps it wrote it. */
  readonly body: string;
  /** Until when the visit lives, all its screens with it, if nothing more is asked. */
  readonly until: number;
  /** Until when it is remembered that the visit was: nothing is kept of it meanwhile but its id. */
  readonly forget: number;
  /** Screens of one visit at most. */
  readonly most: number;
}

/**
 * `over`: one of those visits ended after the page was made, erased or idle for too long. `ended`:
 * this one did before it was: another may begin.
 */
export type Keeping = 'kept' | 'over' | 'ended' | 'full';

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
  /** A visit that lives goes on until then, and is remembered until `forget`. */
  readonly prolong: (visit: string, until: number, forget: number) => Promise<void>;
  /** The screens of these visits go; until `forget`, nothing more is kept under them. */
  readonly end: (visits: readonly string[], forget: number) => Promise<void>;
  /** Screens kept, of all visits, those that wait for the sweep too. */
  readonly size: () => Promise<number>;
}

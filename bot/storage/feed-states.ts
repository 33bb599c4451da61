/**
 * What is kept of each feed beside its records, and who reads it now: one reader at a time, among all
 * replicas and commands. A lease is short and renewed, so that one who was killed holds nobody up.
 * Times are milliseconds since the epoch. Errors are `StoreError`.
 */
export interface FeedStates {
  /** By feed: JSON, as who keeps it wrote it. */
  read(): Promise<ReadonlyMap<string, string>>;
  /** False when the lease is another's, or nobody's: nothing is kept. */
  save(feed: string, holder: string, state: string): Promise<boolean>;
  /** Takes the lease until then; false while another's runs. */
  hold(feed: string, holder: string, now: number, until: number): Promise<boolean>;
  /** One's own lease goes on until then, were it over: false once another took it. */
  renew(feed: string, holder: string, until: number): Promise<boolean>;
  /** Gives one's own lease back. */
  release(feed: string, holder: string): Promise<void>;
  close(): Promise<void>;
}

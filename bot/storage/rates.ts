/** How often something may happen, counted for all replicas together. */
export interface Rates {
  /**
   * Counts one more of `key`; false beyond `most` within `windowMs` of its first. Forgotten once
   * the window is over.
   */
  readonly take: (key: string, most: number, windowMs: number) => Promise<boolean>;
}

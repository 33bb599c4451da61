/** What one list may cost. */
export interface DownloadLimits {
  /** Bytes of all its files, as they are sent and as they are unpacked. */
  readonly bytes: number;
  /** Milliseconds for all of it. */
  readonly wholeMs: number;
  /** Milliseconds in which nothing at all comes. */
  readonly quietMs: number;
  /** Pages of one address. */
  readonly pages: number;
}

export const DOWNLOAD_LIMITS: DownloadLimits = {
  bytes: 150_000_000,
  wholeMs: 10 * 60_000,
  quietMs: 30_000,
  pages: 5_000,
};

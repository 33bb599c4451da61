import { createHash } from 'node:crypto';
import { type Feed } from '../data/read-feeds.ts';
import { type FeedState } from './feed-state.ts';

const HOUR_MS = 3_600_000;
/** Milliseconds after a first failure; twice as long after each more, up to the feed's own time. */
const RETRY_MS = 15 * 60_000;
/** Share of its time by which a feed comes sooner or later, so that sites are not all asked at once. */
const JITTER = 0.05;

/**
 * When a feed is to be read again, in milliseconds since the epoch; the same on every replica. Never
 * read: now. Pure.
 */
export function dueAt(
  { id, everyHours }: Pick<Feed, 'id' | 'everyHours'>,
  state: FeedState | undefined,
): number {
  if (state === undefined) return 0;
  const { tried, failures, notBefore = 0 } = state;
  const every = everyHours * HOUR_MS;
  const wait = failures === 0 ? every : Math.min(every, RETRY_MS * 2 ** (failures - 1));
  const drawn = shareOf(`${id} ${tried}`);
  return Math.max(tried + wait * (1 + JITTER * (2 * drawn - 1)), notBefore);
}

/** From 0 to 1, spread evenly, always the same for one text. */
function shareOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
}

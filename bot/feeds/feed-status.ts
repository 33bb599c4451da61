import { type Feed } from '../data/read-feeds.ts';
import { type FeedStates } from '../storage/feed-states.ts';
import { dueAt } from './due-at.ts';
import { type FeedState, parseFeedState } from './feed-state.ts';

/** How a feed goes, for who looks after the service. */
export interface FeedStatus {
  readonly id: string;
  readonly title: string;
  readonly on: boolean;
  /** Absent: it was never tried. */
  readonly state?: FeedState;
  /** When the service reads it next, in milliseconds since the epoch; absent: it does not by itself. */
  readonly due?: number;
}

/** How each feed goes, in the order of `feeds.yaml`. */
export async function feedStatuses(
  feeds: Iterable<Feed>,
  states: Pick<FeedStates, 'read'>,
): Promise<readonly FeedStatus[]> {
  const kept = await states.read();
  return [...feeds].map((feed) => {
    const { id, title, on } = feed;
    const state = parseFeedState(kept.get(id));
    return {
      ...{ id, title, on },
      ...(state === undefined ? {} : { state }),
      ...(on ? { due: dueAt(feed, state) } : {}),
    };
  });
}

import { type World } from '../../conversation/world.ts';
import { toIcs } from '../../data/export/to-ics.ts';
import { type Instant, type Permanence } from '../../permanences/model.ts';
import { type PermanenceIndex } from '../../permanences/permanence-index.ts';
import { type ApiContent } from './api-request.ts';
import { permanencesIn, publicPermanences } from './public-permanences.ts';

/** Events of a calendar feed. */
export const MAX_EVENTS = 2_000;
/** Feeds kept for one World: calendars ask for the same ones again and again. */
const MOST_KEPT = 50;

interface Feed extends ApiContent {
  readonly made: Instant;
  readonly changes: Instant;
}

const feedsOf = new WeakMap<PermanenceIndex, Map<string, Feed>>();

/**
 * The next 12 months of an operator, of where it receives (any of some territories), of both or of
 * all, as iCalendar.
 */
export function feedOf(
  world: World,
  operator: string | undefined,
  territories: readonly string[],
  now: Instant,
): ApiContent {
  const feeds = feedsOf.get(world.permanences) ?? new Map<string, Feed>();
  feedsOf.set(world.permanences, feeds);
  const key = `${operator ?? ''} ${territories.join(' ')}`;
  const known = feeds.get(key);
  if (known !== undefined && now >= known.made && now < known.changes) return known;
  const permanences = permanencesOf(world, operator, territories);
  const { text, changes } = toIcs({ ...world, permanences }, { now, limit: MAX_EVENTS });
  const feed = { body: text, type: 'text/calendar; charset=utf-8', made: now, changes };
  const [oldest] = feeds.keys();
  if (feeds.size >= MOST_KEPT && oldest !== undefined) feeds.delete(oldest);
  feeds.set(key, feed);
  return feed;
}

function permanencesOf(
  world: World,
  operator: string | undefined,
  territories: readonly string[],
): readonly Permanence[] {
  const heads =
    territories.length === 0
      ? publicPermanences(world, { operator })
      : [...new Set(territories.flatMap((code) => permanencesIn(world, code)))];
  return heads
    .filter((one) => operator === undefined || one.operator === operator)
    .map(({ permanence }) => permanence);
}

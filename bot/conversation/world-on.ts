import { seasonOn } from '../campaigns/season-on.ts';
import { DAY_MS, MINUTE_MS } from '../permanences/days.ts';
import { localDayAt } from '../permanences/local-time.ts';
import { type Instant } from '../permanences/model.ts';
import { offsetAt } from '../permanences/offset-at.ts';
import { type World } from './world.ts';

/** The last day that was asked for, by World: it is nearly always today. */
const known = new WeakMap<World, World>();

/**
 * A World as it is on the day of an instant, in Paris: where each campaign stands is settled. The
 * same World all day long; one that has no campaigns is as it was.
 *
 * @example worldOn(world, now) === worldOn(world, now) // true
 */
export function worldOn(world: World, now: Instant): World {
  if (world.campaigns === undefined || world.campaigns.size === 0 || isOn(world, now)) return world;
  const before = known.get(world);
  if (before && isOn(before, now)) return before;
  const paris = world.zones.get('Europe/Paris');
  if (!paris) return world;
  const day = localDayAt(paris, now);
  const from = day * DAY_MS - offsetAt(paris, now) * MINUTE_MS;
  const today = {
    day,
    // Twice a year a day is an hour longer or shorter: it is then worked out once more.
    from,
    until: from + DAY_MS,
    inSeason: seasonOn(world.campaigns, day),
  };
  const made = { ...world, today };
  known.set(world, made);
  return made;
}

function isOn({ today }: World, now: Instant): boolean {
  return today !== undefined && today.from <= now && now < today.until;
}

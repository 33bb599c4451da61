import { openingOf, stateOf, type KnownPermanence } from '../../../permanences/known-permanence.ts';
import { type Opening } from '../../../permanences/model.ts';
import { toDate } from '../../../permanences/days.ts';
import { localOf, sayHours } from '../say-when.ts';
import { type Kept } from './board.ts';
import { type CalendarContext } from './context.ts';
import { isHeld, knownOf, sayDate, seenBy, type Seen } from './say-calendar.ts';

type Around = Pick<CalendarContext, 'world' | 'now' | 'board' | 'today'>;

/**
 * What people will see of a permanence, and before it of another of the same service at the same
 * place: who comes is told the first date of both.
 */
export function seenHere(around: Around, kept: Kept): Seen {
  const { world, now } = around;
  const own = seenBy(world, kept, now);
  const known = knownOf(world, kept);
  const first = known.modes.has('walk-in') ? firstOfOthers(around, kept) : undefined;
  if (!first) return own;
  const mine = shownOf(known, kept, now);
  if (mine && mine.start <= first.start) return own;
  const said = sayDate(toDate(localOf(kept.zone, first.start).day), around.today);
  return {
    whole: `${own.whole} ${mine ? 'Avant, au même endroit' : 'Autre date au même endroit'} : ${said}, ${sayHours(kept.zone, first)}.`,
    short: `Les gens verront le ${said}, au même endroit.`,
  };
}

function firstOfOthers({ world, now, board }: Around, kept: Kept): Opening | undefined {
  const { id, operator, place, for: whom } = kept.permanence;
  return board.all
    .filter(
      ({ permanence: one }) =>
        one.id !== id && one.operator === operator && one.place.id === place.id && one.for === whom,
    )
    .flatMap((one) => shownOf(knownOf(world, one), one, now) ?? [])
    .sort((a, b) => a.start - b.start)[0];
}

/** The next date that people are told; `undefined`: none is. */
function shownOf(known: KnownPermanence, kept: Kept, now: number): Opening | undefined {
  const isShown = !isHeld(kept) && stateOf(known, now) === 'sure';
  return isShown ? openingOf(known, 'walk-in', now) : undefined;
}

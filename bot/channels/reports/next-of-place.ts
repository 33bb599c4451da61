import { toDate } from '../../permanences/days.ts';
import { type Instant, type LocalDate, type Opening } from '../../permanences/model.ts';
import { type Kept } from '../atelier/calendar/board.ts';
import { nextTen } from '../atelier/calendar/next-ten.ts';
import { localOf } from '../atelier/say-when.ts';

/** Dates that a link asks about. */
const SHOWN = 4;

/** A date of a permanence, as a link asks about it. */
export interface Asked {
  readonly kept: Kept;
  readonly opening: Opening;
  readonly date: LocalDate;
  /** Names it in a form. */
  readonly name: string;
}

/**
 * The next four dates of a place, in order, with the next of each of its permanences among them: who
 * says that all are right has seen one of each.
 */
export function nextOfPlace(all: readonly Kept[], now: Instant): readonly Asked[] {
  const dates = all.map((kept) => nextTen(kept, now).map((opening) => asked(kept, opening)));
  const first = dates.flatMap(([one]) => one ?? []);
  const more = dates.flatMap(([, ...others]) => others).sort(byStart);
  return [...first, ...more.slice(0, Math.max(0, SHOWN - first.length))].sort(byStart);
}

function asked(kept: Kept, opening: Opening): Asked {
  const date = toDate(localOf(kept.zone, opening.start).day);
  return { kept, opening, date, name: `${kept.permanence.id} ${opening.start} ${opening.end}` };
}

function byStart({ opening: one }: Asked, { opening: other }: Asked): number {
  return one.start - other.start;
}

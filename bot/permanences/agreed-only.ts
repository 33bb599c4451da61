import { type KnownPermanence } from './known-permanence.ts';
import { type Permanence, type Schedule } from './model.ts';
import { somePermanences } from './permanences.ts';
import { type PermanenceIndex } from './permanence-index.ts';

/**
 * Whether a permanence waits for its operator's agreement, where only what was agreed to is
 * published. A phone line does not: the operator prints its hours itself, nor does a public list.
 *
 * @example isHeldBack(tuesdays) // true
 */
export function isHeldBack({ validated, listed, place, mode }: Permanence): boolean {
  const isLine = place === undefined && mode === 'phone';
  return validated === undefined && listed === undefined && !isLine;
}

/**
 * The same index for a guide that publishes only what operators agreed to: of the others it tells
 * the address and the number, never a day, and lists leave them out.
 *
 * @example [...agreedOnly(world.permanences).all].some(isHeldBack) // false
 */
export function agreedOnly(index: PermanenceIndex): PermanenceIndex {
  const asked = { agreedOnly: true } as const;
  return {
    all: somePermanences(index.all, (one) => !isHeldBack(one)),
    hasLists: index.hasLists,
    nearestAndNext: (query) => index.nearestAndNext({ ...query, ...asked }),
    near: (query) => index.near({ ...query, ...asked }),
    oneTrip: (first, second) => index.oneTrip({ ...first, ...asked }, { ...second, ...asked }),
  };
}

const told = new WeakMap<KnownPermanence, KnownPermanence>();

/** What may be told of one: as if its hours were not known, where it is held back. */
export function withoutHeldBack(known: KnownPermanence): KnownPermanence {
  if (!isHeldBack(known.permanence)) return known;
  const before = told.get(known);
  if (before !== undefined) return before;
  const bare: KnownPermanence = {
    ...known,
    permanence: bareOf(known.permanence),
    schedule: NO_HOURS,
    walkInDays: 0,
    lastDay: -Infinity,
  };
  told.set(known, bare);
  return bare;
}

const NO_HOURS: Schedule = {
  sessions: [],
  closed: { publicHolidays: false, schoolHolidays: false, ranges: [], dates: [] },
  extra: [],
};

/** Its place and a number to call; how one books, and in which room, wait too. */
function bareOf(permanence: Permanence): Permanence {
  const { booking, place } = permanence;
  const phone = booking?.phone ?? place?.phone;
  const kept = Object.entries(permanence).filter(([key]) => !WAITING.has(key));
  return {
    ...(Object.fromEntries(kept) as unknown as Permanence),
    ...(place && { place: { ...place, ...(phone !== undefined && { phone }) } }),
    schedule: NO_HOURS,
  };
}

const WAITING: ReadonlySet<string> = new Set(['booking', 'room']);

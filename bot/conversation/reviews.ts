import { dayOf, toDate } from '../permanences/days.ts';
import { type LocalDate } from '../permanences/model.ts';

/** What somebody said who has read something: right, to be corrected, or to be made sure of. */
export const VERDICTS = ['right', 'wrong', 'to-check'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The last review of one thing for a structure: by a role, never by a person. */
export interface Review {
  readonly structure: string;
  readonly role: string;
  readonly date: LocalDate;
  readonly verdict: Verdict;
}

/** By what was read: `flow/caf.dette`, `operator/caf`, `permanence/caf-merignac`… */
export type Reviews = ReadonlyMap<string, readonly Review[]>;

/** When an author saw the source of something, and by when it is to be read again. */
export interface Seen {
  readonly date: LocalDate;
  readonly reviewBy: LocalDate;
}

/**
 * The last time that a structure found something right, if that was after its author saw the source.
 *
 * @example rightIn(undefined, 'flow/caf.dette', { structure: 'mende', seen: '2026-11-28' }) // undefined
 */
export function rightIn(
  reviews: Reviews | undefined,
  what: string,
  { structure, seen }: { readonly structure: string | undefined; readonly seen: LocalDate },
): Review | undefined {
  const own = reviews?.get(what)?.find((one) => one.structure === structure);
  return own?.verdict === 'right' && own.date >= seen ? own : undefined;
}

/**
 * When it is due again: its author's date, or as long after the review as the author gave it.
 *
 * @example dueAfter({ date: '2026-11-28', reviewBy: '2027-05-28' }, undefined) // '2027-05-28'
 */
export function dueAfter({ date, reviewBy }: Seen, review: Review | undefined): LocalDate {
  if (!review) return reviewBy;
  const again = toDate(dayOf(review.date) + Math.max(0, dayOf(reviewBy) - dayOf(date)));
  return again > reviewBy ? again : reviewBy;
}

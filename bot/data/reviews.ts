import { type Instant, type LocalDate } from '../permanences/model.ts';

/** What somebody said who has read something: right, to be corrected, or to be made sure of. */
export const VERDICTS = ['right', 'wrong', 'to-check'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The last reading of one thing for a structure: by a role, never by a person. */
export interface Review {
  readonly structure: string;
  readonly role: string;
  readonly date: LocalDate;
  readonly verdict: Verdict;
}

/** By what was read: `flow/caf.dette`, `operator/caf`, `permanence/caf-merignac`… */
export type Reviews = ReadonlyMap<string, readonly Review[]>;

/** Files of the overlay: what was read last, and each reading of a day. */
export const REVIEWS_FILE = 'reviews.yaml';
export function reviewLog(date: LocalDate): string {
  return `reviews/${date}.ndjson`;
}

/** A line of the history. */
export interface LoggedReview extends Review {
  readonly at: Instant;
  readonly what: string;
  /** A place or a function, as the key says. */
  readonly label: string;
}

/** The day of such a log; `undefined` for another file. */
export function reviewLogDate(path: string): LocalDate | undefined {
  return /^reviews\/(\d{4}-\d{2}-\d{2})\.ndjson$/.exec(path)?.[1];
}

/** As they were written; none where they cannot be read. */
export function readReviews(text = '{}'): Reviews {
  try {
    return new Map(Object.entries(JSON.parse(text) as Record<string, readonly Review[]>));
  } catch {
    return new Map();
  }
}

/** With one reading more: it stands for the structure's earlier one. JSON is YAML. */
export function withReview(reviews: Reviews, what: string, review: Review): string {
  const others = (reviews.get(what) ?? []).filter(
    ({ structure }) => structure !== review.structure,
  );
  const all = new Map([...reviews, [what, [...others, review]] as const]);
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 1)}\n`;
}

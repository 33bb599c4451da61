import { type Review, type Reviews } from '../conversation/reviews.ts';
import { type Instant, type LocalDate } from '../permanences/model.ts';

export { VERDICTS, type Review, type Reviews, type Verdict } from '../conversation/reviews.ts';

/** Files of the overlay: what was read last, and each review of a day. */
export const REVIEWS_FILE = 'reviews.yaml';
export function reviewLog(date: LocalDate): string {
  return `reviews/${date}.ndjson`;
}

/** A line of the history. */
export interface LoggedReview extends Review {
  /** Of chance. */
  readonly id: string;
  readonly at: Instant;
  readonly what: string;
  /** A place or a function, as the key says. */
  readonly label: string;
  /** What was read, as people name it. */
  readonly said: string;
  /** The structure's review that it stands for. */
  readonly before?: Review;
  /** Id of the change of the calendar that it made. */
  readonly change?: string | undefined;
  /** Id of the line that it undoes. */
  readonly undoes?: string;
}

/** Lines of a log, in the order that they were written; one that cannot be read is left out. */
export function readReviewLog(text: string): readonly LoggedReview[] {
  return text.split('\n').flatMap((line) => {
    try {
      const value = JSON.parse(line === '' ? 'null' : line) as Partial<LoggedReview> | null;
      const isWhole = typeof value?.id === 'string' && typeof value.said === 'string';
      return isWhole ? [value as LoggedReview] : [];
    } catch {
      return [];
    }
  });
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

/** The last review of a structure. */
export function reviewOf(reviews: Reviews, what: string, structure: string): Review | undefined {
  return reviews.get(what)?.find((one) => one.structure === structure);
}

/** With a structure's review for its earlier one, or none. JSON is YAML. */
export function withReview(
  reviews: Reviews,
  { what, structure }: Pick<LoggedReview, 'what' | 'structure'>,
  review: Review | undefined,
): string {
  const others = (reviews.get(what) ?? []).filter((one) => one.structure !== structure);
  const of = review ? [...others, review] : others;
  const all = new Map([...reviews, [what, of] as const]);
  const sorted = [...all]
    .filter(([, ofIt]) => ofIt.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 1)}\n`;
}

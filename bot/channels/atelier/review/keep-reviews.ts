import { isForgotten } from '../../../data/calendar/change-log.ts';
import {
  readReviews,
  reviewLog,
  reviewLogDate,
  REVIEWS_FILE,
  withReview,
  type LoggedReview,
  type Reviews,
  type Verdict,
} from '../../../data/reviews.ts';
import { type LocalDate } from '../../../permanences/model.ts';
import { type DeskKey } from '../../../storage/desk.ts';
import { type Overlay } from '../../../storage/overlay.ts';

/** Times that a file which others write meanwhile is read again. */
const MAX_TRIES = 8;

export interface ReviewsKeeper {
  readonly read: () => Promise<Reviews>;
  /** Writes that it was read, and its line of history, both or none; false: others wrote all along. */
  readonly write: (key: DeskKey, what: string, verdict: Verdict) => Promise<boolean>;
}

/** What was read, kept in the overlay: the same on every replica. */
export function keepReviews(
  overlay: Pick<Overlay, 'files' | 'list' | 'write'>,
  { now, today }: { readonly now: () => number; readonly today: () => LocalDate },
): ReviewsKeeper {
  const forgotten = async () => {
    const { files } = await overlay.list();
    return [...files].flatMap(([path, { version }]) => {
      const date = reviewLogDate(path);
      const isOld = date !== undefined && isForgotten(date, today());
      return isOld ? [{ path, text: undefined, ifVersion: version }] : [];
    });
  };
  return {
    read: async () => readReviews((await overlay.files([REVIEWS_FILE])).get(REVIEWS_FILE)?.text),
    async write({ structure, role, label }, what, verdict) {
      const review = { structure, role, date: today(), verdict };
      const logged: LoggedReview = { at: now(), what, label, ...review };
      const log = reviewLog(review.date);
      for (let tries = 0; tries < MAX_TRIES; tries++) {
        const files = await overlay.files([REVIEWS_FILE, log]);
        const [state, day] = [files.get(REVIEWS_FILE), files.get(log)];
        const text = withReview(readReviews(state?.text), what, review);
        const line = `${day?.text ?? ''}${JSON.stringify(logged)}\n`;
        const written = await overlay.write([
          { path: REVIEWS_FILE, text, ifVersion: state?.version ?? 0 },
          { path: log, text: line, ifVersion: day?.version ?? 0 },
          ...(await forgotten()),
        ]);
        if (written === 'written') return true;
      }
      return false;
    },
  };
}

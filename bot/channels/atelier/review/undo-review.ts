import { inverse } from '../../../data/calendar/change.ts';
import { type Author } from '../../../data/calendar/change-log.ts';
import { type LoggedReview } from '../../../data/reviews.ts';
import { type ReportKeeper } from '../../../service/keep-reports.ts';
import { newOnce, type Changes, type Subject } from '../calendar/keep-changes.ts';
import { type ReviewsKeeper } from './keep-reviews.ts';
import { reportedIn } from './reported-in.ts';

/** What a review is undone with. */
export interface UndoingMeans {
  readonly changes: Changes;
  readonly reviews: ReviewsKeeper;
  readonly keeper: ReportKeeper;
  /** A permanence as it is now, for who undoes the review. */
  readonly subjectOf: (id: string) => Promise<Subject | undefined>;
}

/**
 * A review goes: the one before it stands again, the check that it made is undone and what it settled
 * is open. False: others wrote all along, and it stands.
 */
export async function undoReview(
  { changes, reviews, keeper, subjectOf }: UndoingMeans,
  author: Author,
  line: LoggedReview,
  undoing: { readonly id: string; readonly at: number },
): Promise<boolean> {
  const made = line.change === undefined ? undefined : await changes.find({}, line.change);
  const subject = made && (await subjectOf(made.permanence));
  const change =
    subject && made.change.kind === 'check' ? inverse(subject.permanence, made.change) : undefined;
  // What was changed meanwhile stays as it is.
  if (subject && change) {
    const wanted = { once: newOnce(), change, said: `Défait : ${made.said}`, undoes: made.id };
    await changes.make({ key: author }, subject, wanted);
  }
  const reported = reportedIn(line.what);
  if (reported) await keeper.reopen(reported, line.at);
  return reviews.undo(author, line, undoing);
}

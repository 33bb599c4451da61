import { isForgotten, type Author } from '../../../data/calendar/change-log.ts';
import {
  readReviewLog,
  readReviews,
  reviewLog,
  reviewLogDate,
  reviewOf,
  REVIEWS_FILE,
  withReview,
  type LoggedReview,
  type Review,
  type Reviews,
  type Verdict,
} from '../../../data/reviews.ts';
import { type LocalDate } from '../../../permanences/model.ts';
import { type DeskKey } from '../../../storage/desk.ts';
import { type Overlay } from '../../../storage/overlay.ts';
import { daysOfLog, type DaysOfLog } from '../days-of-log.ts';

/** Times that a file which others write meanwhile is read again. */
const MAX_TRIES = 8;

/** What somebody read, and found of it. */
export interface Read {
  readonly id: string;
  readonly at: number;
  readonly what: string;
  readonly said: string;
  readonly verdict: Verdict;
  readonly change?: string | undefined;
}

/** Who reads: by role and place, for a structure. */
type Reader = Pick<DeskKey, 'structure' | 'role' | 'label'>;

export type ReviewsKeeper = ReturnType<typeof keepReviews>;

/** What was read, kept in the overlay: the same on every replica. */
export function keepReviews(
  overlay: Pick<Overlay, 'files' | 'list' | 'write'>,
  { today }: { readonly today: () => LocalDate },
) {
  const logs = async (): Promise<readonly string[]> =>
    [...(await overlay.list()).files.keys()]
      .filter((path) => reviewLogDate(path) !== undefined)
      .sort();
  const readDays = async (paths: readonly string[]): Promise<(readonly LoggedReview[])[]> => {
    const files = await overlay.files(paths);
    return paths.map((path) => readReviewLog(files.get(path)?.text ?? ''));
  };
  const forgotten = async () => {
    const { files } = await overlay.list();
    return [...files].flatMap(([path, { version }]) => {
      const date = reviewLogDate(path);
      const isOld = date !== undefined && isForgotten(date, today());
      return isOld ? [{ path, text: undefined, ifVersion: version }] : [];
    });
  };
  /** A structure's review for its earlier one, and its line, both or none; false: others wrote all along. */
  const keep = async (
    makes: (reviews: Reviews) => {
      readonly now: Review | undefined;
      readonly line: LoggedReview;
    },
  ): Promise<boolean> => {
    const log = reviewLog(today());
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const files = await overlay.files([REVIEWS_FILE, log]);
      const [state, day] = [files.get(REVIEWS_FILE), files.get(log)];
      const reviews = readReviews(state?.text);
      const { now, line } = makes(reviews);
      const written = await overlay.write([
        {
          path: REVIEWS_FILE,
          text: withReview(reviews, line, now),
          ifVersion: state?.version ?? 0,
        },
        {
          path: log,
          text: `${day?.text ?? ''}${JSON.stringify(line)}\n`,
          ifVersion: day?.version ?? 0,
        },
        ...(await forgotten()),
      ]);
      if (written === 'written') return true;
    }
    return false;
  };

  return {
    read: async (): Promise<Reviews> =>
      readReviews((await overlay.files([REVIEWS_FILE])).get(REVIEWS_FILE)?.text),
    write: ({ structure, role, label }: Reader, { verdict, ...read }: Read): Promise<boolean> =>
      keep((reviews) => {
        const now = { structure, role, date: today(), verdict };
        const before = reviewOf(reviews, read.what, structure);
        return { now, line: { ...read, label, ...now, ...(before && { before }) } };
      }),
    /** Undoes a review: the one before it stands again. */
    undo: (
      { role, label }: Pick<Author, 'role' | 'label'>,
      { id: undoes, what, said, verdict, before, structure }: LoggedReview,
      { id, at }: Pick<Read, 'id' | 'at'>,
    ): Promise<boolean> =>
      keep(() => ({
        now: before,
        line: { id, at, what, said, label, structure, role, date: today(), verdict, undoes },
      })),
    /** Those that may be seen, of the last days that have some, before a date or until now. */
    async history(
      isSeen: (line: LoggedReview) => boolean,
      before?: LocalDate,
    ): Promise<DaysOfLog<LoggedReview>> {
      return daysOfLog(
        { paths: await logs(), dateOf: reviewLogDate, read: readDays, isSeen },
        before,
      );
    },
    /** All, in the order that they were written. */
    all: async (): Promise<readonly LoggedReview[]> => (await readDays(await logs())).flat(),
    /** A line of a structure; `isLast`: it was neither undone nor followed by another. */
    async find(structure: string, id: string) {
      const all = (await readDays(await logs()))
        .flat()
        .filter((one) => one.structure === structure);
      const line = all.find((one) => one.id === id);
      if (!line) return undefined;
      const undone = new Set(all.map(({ undoes }) => undoes));
      const last = all
        .filter((one) => one.what === line.what && one.undoes === undefined && !undone.has(one.id))
        .at(-1);
      return { line, isLast: last === line };
    },
  };
}

import { sayReview } from '../../channels/atelier/review/history-pages.ts';
import { type Author, type LoggedChange } from '../../data/calendar/change-log.ts';
import { type LoggedReview } from '../../data/reviews.ts';
import { type Kept } from './kept.ts';

/** Something that was done at the desk or by a command. */
export interface Entry {
  readonly id: string;
  readonly at: number;
  readonly said: string;
  readonly by: Author;
  /** Whether it can be undone: it stands, and undoes nothing itself. */
  readonly stands: boolean;
  readonly isUndone: boolean;
  readonly of:
    | { readonly kind: 'change'; readonly line: LoggedChange }
    | { readonly kind: 'review'; readonly line: LoggedReview };
}

/** Changes of the calendar and reviews, of all that is remembered; the newest first. */
export async function wholeHistory({ changes, reviews }: Kept): Promise<readonly Entry[]> {
  const made = await changes.since('');
  const read = await reviews.all();
  const undone = new Set([...made, ...read].map(({ undoes }) => undoes));
  const stateOf = ({ id, undoes }: LoggedChange | LoggedReview) => {
    const isUndone = undone.has(id);
    return { isUndone, stands: !isUndone && undoes === undefined };
  };
  const entries = [
    ...made.map((line): Entry => {
      const { id, at, said, by } = line;
      return { id, at, said, by, ...stateOf(line), of: { kind: 'change', line } };
    }),
    ...read.map((line): Entry => {
      const { id, at } = line;
      const said = sayReview(line);
      return { id, at, said, by: line, ...stateOf(line), of: { kind: 'review', line } };
    }),
  ];
  return entries.sort((a, b) => a.at - b.at).reverse();
}

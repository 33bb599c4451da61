import { type LocalDate } from '../../permanences/model.ts';

/** Days with lines that one look at a history goes back. */
const MOST_DAYS = 15;
/** Lines after which a page of it shows no further day; a day is never cut in two. */
const MOST_LINES = 200;

/** A line that another may undo. */
interface Line {
  readonly id: string;
  readonly undoes?: string;
}

/** Files of a history, one a day. */
export interface DayLogs<L extends Line> {
  /** Of every day that has some, in order. */
  readonly paths: readonly string[];
  readonly dateOf: (path: string) => LocalDate | undefined;
  /** The lines of each file, in the order that they were written. */
  readonly read: (paths: readonly string[]) => Promise<readonly (readonly L[])[]>;
  readonly isSeen: (line: L) => boolean;
}

/** Some days of a history. */
export interface DaysOfLog<L> {
  /** The newest first. */
  readonly lines: readonly L[];
  /** Of all that was undone, on whatever day, the line that did. */
  readonly undoneBy: ReadonlyMap<string, L>;
  /** Lines of before that day are on another page; absent: there are none. */
  readonly earlier: LocalDate | undefined;
}

/** The last days of a history that have lines, before a date or until now. */
export async function daysOfLog<L extends Line>(
  { paths, dateOf, read, isSeen }: DayLogs<L>,
  before?: LocalDate,
): Promise<DaysOfLog<L>> {
  const isBefore = (path: string) => before === undefined || (dateOf(path) ?? '') < before;
  const end = paths.filter(isBefore).length;
  const oldest = Math.max(0, end - MOST_DAYS);
  // What undoes a line may stand on a later day than the page shows.
  const all = end === 0 ? [] : await read(paths.slice(oldest));
  const days = all.map((lines) => lines.filter(isSeen));
  const lines: L[] = [];
  let at = end;
  while (at > oldest && lines.length < MOST_LINES) {
    at -= 1;
    lines.push(...(days[at - oldest] ?? []).toReversed());
  }
  const undoneBy = new Map(
    days.flat().flatMap((one) => (one.undoes === undefined ? [] : [[one.undoes, one] as const])),
  );
  return { lines, undoneBy, earlier: at > 0 ? dateOf(paths[at] ?? '') : undefined };
}

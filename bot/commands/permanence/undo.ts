import { newOnce } from '../../channels/atelier/calendar/keep-changes.ts';
import { undoing } from '../../channels/atelier/calendar/list-answers.ts';
import { undoReview } from '../../channels/atelier/review/undo-review.ts';
import { inverse } from '../../data/calendar/change.ts';
import {
  type ListAnswer,
  type LoggedChange,
  type ReportAnswer,
} from '../../data/calendar/change-log.ts';
import { type LoggedReview } from '../../data/reviews.ts';
import { type CommandIo } from '../command.ts';
import { type Asked } from './asked.ts';
import { type Kept } from './kept.ts';
import { COMMAND, makeChange, withKept, written } from './make-change.ts';
import { wholeHistory } from './whole-history.ts';

type Options = Pick<Asked, 'now' | 'data' | 'yes'>;

/** What is said before something is undone, and whether it waits for a yes. */
interface Asking {
  readonly says: string;
  readonly asks: boolean;
}

/** Undoes what a mark names, as the desk does; else the last that a command did and that stands. */
export function undo(mark: string | undefined, options: Options, io: CommandIo): Promise<number> {
  return withKept(options, io, async (kept) => {
    const [found, ...others] = (await wholeHistory(kept)).filter(
      ({ id, by, stands }) =>
        stands && (mark === undefined ? by.role === COMMAND.role : id.startsWith(mark)),
    );
    if (!found || (mark !== undefined && others.length > 0)) {
      io.err('Rien à défaire ici : « aiguillage permanence history » donne les repères.\n');
      return 1;
    }
    const asking = { says: `Défait : ${found.said}`, asks: options.yes !== true };
    return found.of.kind === 'review'
      ? undoOneReview(found.of.line, asking, kept, io)
      : undoChange(found.of.line, asking, kept, io);
  });
}

function undoChange(
  logged: LoggedChange,
  asking: Asking,
  kept: Kept,
  io: CommandIo,
): number | Promise<number> {
  const { change } = logged;
  if (change.kind === 'list' || change.kind === 'settled') {
    return undoAnswer({ ...logged, change }, asking, kept, io);
  }
  const permanence = kept.data.permanences.find(({ id }) => id === logged.permanence);
  const back = permanence && inverse(permanence, change);
  if (!back) {
    io.err(`${logged.said}\nCes heures ont changé depuis : rien n’a été défait.\n`);
    return 1;
  }
  const { says: said, asks } = asking;
  return makeChange({ permanence, change: back, said, undoes: logged.id, asks }, kept, io);
}

/** An answer to a public list, or to what was reported, is undone: it is asked about again. */
async function undoAnswer(
  logged: LoggedChange & { readonly change: ListAnswer | ReportAnswer },
  asking: Asking,
  { data, overlay, changes }: Kept,
  io: CommandIo,
): Promise<number> {
  const { id, permanence, commune, change, said } = logged;
  const files = await undoing(overlay, change, permanence);
  if (!files) {
    io.err(`${said}\nCette fiche a changé depuis : rien n’a été défait.\n`);
    return 1;
  }
  const of = { id: permanence, commune: data.communes.byInsee.get(commune) };
  const entry = { once: newOnce(), change, said: asking.says, undoes: id };
  const write = async () =>
    (await changes.keep({ key: COMMAND }, of, entry, files)).kind === 'done';
  return written(asking, write, io);
}

/** What was read is to be read again, and what it had settled is open. */
async function undoOneReview(
  line: LoggedReview,
  asking: Asking,
  kept: Kept,
  io: CommandIo,
): Promise<number> {
  const { data, changes, reviews, keeper, now, versionOf } = kept;
  const found = await reviews.find(line.structure, line.id);
  if (found?.isLast !== true) {
    io.err(`${asking.says}\nUne autre réponse est venue depuis : rien n’a été défait.\n`);
    return 1;
  }
  const subjectOf = (id: string) => {
    const permanence = data.permanences.find((one) => one.id === id);
    const commune = data.communes.byInsee.get(permanence?.place?.commune ?? '');
    return Promise.resolve(permanence && { permanence, commune, version: versionOf(permanence) });
  };
  const means = { changes, reviews, keeper, subjectOf };
  return written(asking, () => undoReview(means, COMMAND, line, { id: newOnce(), at: now }), io);
}

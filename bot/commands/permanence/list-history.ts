import { sayDate } from '../../channels/atelier/calendar/say-calendar.ts';
import { sayAuthor } from '../../channels/atelier/say-role.ts';
import { localOf, parisOf, sayTime } from '../../channels/atelier/say-when.ts';
import { readDate, toDate } from '../../permanences/days.ts';
import { type LocalDate } from '../../permanences/model.ts';
import { type CommandIo } from '../command.ts';
import { type Asked } from './asked.ts';
import { type Kept } from './kept.ts';
import { withKept } from './make-change.ts';
import { wholeHistory, type Entry } from './whole-history.ts';

/** Signs of an id that a list shows: enough to tell changes of some days apart. */
const MARK_SIGNS = 6;
/** Lines after which a list begins no further day. */
const MOST_LINES = 100;

/** What was done at the desk and by commands, each with the mark that undoes it, by day. */
export function listHistory(
  { before, ...options }: Pick<Asked, 'now' | 'data'> & { readonly before?: string | undefined },
  io: CommandIo,
): Promise<number> {
  return withKept(options, io, async (kept) => {
    if (before !== undefined && readDate(before) === undefined) {
      io.err(`--before : « ${before} » n’est pas une date (2026-11-01).\n`);
      return 2;
    }
    const all = (await wholeHistory(kept)).filter(
      (one) => before === undefined || dateOf(one, kept) < before,
    );
    const shown = all.filter((one, at) => {
      const last = all[MOST_LINES - 1];
      return at < MOST_LINES || (last && dateOf(one, kept) === dateOf(last, kept));
    });
    io.out(
      shown.length === 0 ? 'Aucun changement.\n' : shown.map((one) => lineOf(one, kept)).join(''),
    );
    const oldest = shown.at(-1);
    if (oldest && shown.length < all.length) {
      io.out(`Avant : aiguillage permanence history --before ${dateOf(oldest, kept)}\n`);
    }
    return 0;
  });
}

function lineOf(entry: Entry, kept: Kept): string {
  const { id, at, said, by, isUndone } = entry;
  const { minutes } = localOf(parisOf(kept.data), at);
  const moment = `${sayDate(dateOf(entry, kept), kept.today)} à ${sayTime(minutes)}`;
  const state = isUndone ? ' (défait)' : '';
  return `${id.slice(0, MARK_SIGNS)}  ${moment}, ${sayAuthor(by)}${state}\n        ${said}\n`;
}

function dateOf({ at }: Entry, { data }: Kept): LocalDate {
  return toDate(localOf(parisOf(data), at).day);
}

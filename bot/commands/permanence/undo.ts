import { newOnce } from '../../channels/atelier/calendar/keep-changes.ts';
import { undoing } from '../../channels/atelier/calendar/list-answers.ts';
import { sayDate } from '../../channels/atelier/calendar/say-calendar.ts';
import { localOf, parisOf, sayTime } from '../../channels/atelier/say-when.ts';
import { inverse } from '../../data/calendar/change.ts';
import { type ListAnswer, type LoggedChange } from '../../data/calendar/change-log.ts';
import { toDate } from '../../permanences/days.ts';
import { type CommandIo } from '../command.ts';
import { type Asked } from './asked.ts';
import { type Kept } from './kept.ts';
import { COMMAND, makeChange, withKept, written } from './make-change.ts';

type Options = Pick<Asked, 'now' | 'data' | 'yes'>;

/** Signs of an id that a list shows: enough to tell changes of some days apart. */
const MARK_SIGNS = 6;

/** The last changes, of the desk and of commands, each with the mark that undoes it. */
export function listChanges(options: Options, io: CommandIo): Promise<number> {
  return withKept(options, io, async (kept) => {
    const { changes } = await kept.changes.history({});
    const lines = changes.map((one) => {
      const isUndone = changes.some(({ undoes }) => undoes === one.id);
      const state = isUndone ? ' (défait)' : '';
      return `${markOf(one)}  ${momentOf(one, kept)}, ${one.by.label}${state}\n        ${one.said}\n`;
    });
    io.out(lines.length === 0 ? 'Aucun changement ces derniers jours.\n' : lines.join(''));
    return 0;
  });
}

/** Undoes a change by its mark, else the last one that a command made and that stands. */
export function undo(mark: string | undefined, options: Options, io: CommandIo): Promise<number> {
  return withKept(options, io, async (kept) => {
    const { changes } = await kept.changes.history({});
    const standing = changes.filter(
      ({ id, undoes }) => undoes === undefined && !changes.some((one) => one.undoes === id),
    );
    const [found, ...others] = standing.filter((one) =>
      mark === undefined ? one.by.role === COMMAND.role : one.id.startsWith(mark),
    );
    if (!found || (mark !== undefined && others.length > 0)) {
      io.err('Rien à défaire ici : « aiguillage permanence history » donne les repères.\n');
      return 1;
    }
    const said = `Défait : ${found.said}`;
    const asks = options.yes !== true;
    if (found.change.kind === 'list') {
      return undoAnswer({ ...found, change: found.change }, { said, asks }, kept, io);
    }
    if (found.change.kind === 'settled') {
      io.err(`${found.said}\nCela se défait à l’atelier, dans son historique.\n`);
      return 1;
    }
    const permanence = kept.data.permanences.find(({ id }) => id === found.permanence);
    const change = permanence && inverse(permanence, found.change);
    if (!change) {
      io.err(`${found.said}\nCes heures ont changé depuis : rien n’a été défait.\n`);
      return 1;
    }
    return makeChange({ permanence, change, said, undoes: found.id, asks }, kept, io);
  });
}

/** An answer to a public list is taken back: what it wrote goes. */
async function undoAnswer(
  { id, permanence, commune, change }: LoggedChange & { readonly change: ListAnswer },
  { said, asks }: { readonly said: string; readonly asks: boolean },
  { data, overlay, changes }: Kept,
  io: CommandIo,
): Promise<number> {
  const files = await undoing(overlay, change, permanence);
  if (!files) {
    io.err(`${said}\nCette fiche a changé depuis : rien n’a été défait.\n`);
    return 1;
  }
  const of = { id: permanence, commune: data.communes.byInsee.get(commune) };
  const entry = { once: newOnce(), change, said, undoes: id };
  return written({ says: said, asks }, () => changes.keep({ key: COMMAND }, of, entry, files), io);
}

function markOf({ id }: LoggedChange): string {
  return id.slice(0, MARK_SIGNS);
}

function momentOf({ at }: LoggedChange, { data, today }: Kept): string {
  const { day, minutes } = localOf(parisOf(data), at);
  return `${sayDate(toDate(day), today)} à ${sayTime(minutes)}`;
}

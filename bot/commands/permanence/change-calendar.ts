import { createInterface } from 'node:readline/promises';
import { confirm, moveDate, cancelDate, addDate } from '../../data/calendar/change-record.ts';
import { toExtra, type DatedOpening, type Slot } from '../../data/calendar/dated-openings.ts';
import { type When } from '../../data/calendar/read-when.ts';
import { sayChange, type CalendarChange } from '../../data/calendar/say-change.ts';
import { type AuthoredPermanence } from '../../data/schemas/permanence.ts';
import { type CommandIo } from '../command.ts';
import { withOverlay, type LaidOverlay } from '../with-overlay.ts';
import { type Asked } from './asked.ts';
import { findOne, type Found } from './find-one.ts';
import { loadKept, shownAfter, type Kept } from './kept.ts';
import { keepUndo } from './undo.ts';
import { writeRecord } from './write-record.ts';

/** Finds the permanence, says what will change, asks, writes. The exit code. */
export function changeCalendar(asked: Asked, io: CommandIo): Promise<number> {
  return withOverlay(io, async (laid) => {
    if (!laid) {
      io.err(
        'Aucune base de service ici : ni DATABASE_URL, ni un service dans VAR_DIR. Lancez la commande avec les réglages du service.\n',
      );
      return 1;
    }
    const kept = loadKept(asked, laid, io);
    const found = findOne(asked, kept, io);
    if (!found) return 1;
    const planned = plan(asked, found, kept);
    if (typeof planned === 'string') {
      io.err(`${planned} Rien n’a été fait.\n`);
      return 1;
    }
    io.out(
      `${sayChange(planned.change, found.whose, shownAfter(planned.record, found.permanence, kept))}\n`,
    );
    if (asked.yes !== true && !(await isWanted(io))) {
      io.out('Rien n’a été fait.\n');
      return 1;
    }
    return write(planned.record, found, laid, io);
  });
}

interface Planned {
  readonly change: CalendarChange;
  readonly record: AuthoredPermanence;
}

/** What is to be done, or why not. */
function plan(asked: Asked, found: Found, kept: Kept): Planned | string {
  const { record } = found;
  if (asked.kind === 'confirm') {
    return { change: { kind: 'confirm' }, record: confirm(record, kept.today, asked.by) };
  }
  const { date } = found.when;
  if (date === undefined) return 'Il manque le jour : « mardi », « 3 décembre ».';
  if (asked.kind === 'cancel') {
    return { change: { kind: 'cancel', date }, record: cancelDate(record, date) };
  }
  const to = asked.kind === 'move' ? kept.readWhen(asked.to ?? '') : found.when;
  return dated(asked.kind, { from: date, to, found, kept });
}

interface Dates {
  readonly from: string;
  readonly to: When;
  readonly found: Found;
  readonly kept: Kept;
}

/** A date that is added, or that another is moved to. */
function dated(kind: 'add' | 'move', { from, to, found, kept }: Dates): Planned | string {
  const { record, openings, permanence } = found;
  if (to.date === undefined) return 'Il manque le nouveau jour : --to "jeudi 14h-17h".';
  if (to.date < kept.today) return 'Ce jour est passé.';
  if (to.date > permanence.knownUntil) {
    return `Ce calendrier n’est connu que jusqu’au ${permanence.knownUntil} : changez d’abord « known-until ».`;
  }
  const hours = hoursOf(to, kind === 'move' ? openings : []);
  if (!hours) return 'Il manque les heures, du début à la fin : « 9h-12h ».';
  const date = to.date;
  const extras = hours.map((one) => toExtra(one, date, record.mode));
  return kind === 'add'
    ? { change: { kind, date, hours }, record: extras.reduce(addDate, record) }
    : {
        change: { kind, date: from, to: date, hours },
        record: moveDate(record, from, extras),
      };
}

/** The hours that were said, else those of the day that is moved; nothing when there are none. */
function hoursOf(
  { start, end }: When,
  before: readonly DatedOpening[],
): readonly Slot[] | undefined {
  if (start !== undefined) {
    return end === undefined || end <= start ? undefined : [{ from: start, to: end }];
  }
  return before.length === 0 ? undefined : before;
}

async function isWanted(io: CommandIo): Promise<boolean> {
  io.out('C’est bien cela ? (oui/non) ');
  const lines = createInterface({ input: io.stdin });
  for await (const line of lines) {
    lines.close();
    return /^o(?:ui)?$/i.test(line.trim());
  }
  return false;
}

async function write(
  record: AuthoredPermanence,
  found: Found,
  laid: LaidOverlay,
  io: CommandIo,
): Promise<number> {
  const written = await writeRecord(record, found.file, laid);
  if (written === 'conflict') {
    io.err(
      'Quelqu’un vient de changer cette permanence : rien n’a été écrit. Relancez la commande, elle dira ce qu’il en est.\n',
    );
    return 1;
  }
  keepUndo(written, io.env);
  io.out('C’est fait. Le public le voit d’ici 10 secondes.\n');
  return 0;
}

import { sayChange } from '../../channels/atelier/calendar/say-change.ts';
import { changeDays, confirmed, type Change, type DayChange } from '../../data/calendar/change.ts';
import { type When } from '../../data/calendar/read-when.ts';
import { type DayHours } from '../../permanences/day-hours.ts';
import { type LocalDate, type Permanence } from '../../permanences/model.ts';
import { present } from '../../data/to-text.ts';
import { type CommandIo } from '../command.ts';
import { dataFolders } from '../data-folders.ts';
import { roleFault } from '../role-fault.ts';
import { type Asked } from './asked.ts';
import { findOne, type Found } from './find-one.ts';
import { type Kept } from './kept.ts';
import { makeChange, withKept } from './make-change.ts';

/** Finds the permanence, says what will change, asks, writes. The exit code. */
export function changeCalendar(asked: Asked, io: CommandIo): Promise<number> {
  return withKept(asked, io, async (kept) => {
    const person = roleFault(asked.by, dataFolders(asked.data, io.env));
    if (person !== undefined) {
      io.err(`${person} Rien n’a été fait.\n`);
      return 2;
    }
    const found = findOne(asked, kept, io);
    if (!found) return 1;
    const change = plan(asked, found, kept);
    if (typeof change === 'string') {
      io.err(`${change} Rien n’a été fait.\n`);
      return 1;
    }
    const { permanence } = found;
    const said = sayChange(kept.data, permanence, change, kept.today);
    return makeChange({ permanence, change, said, asks: asked.yes !== true }, kept, io);
  });
}

/** What is to be done, or why not. */
function plan(asked: Asked, found: Found, kept: Kept): Change | string {
  const { permanence, when, hours } = found;
  const { date } = when;
  if (asked.kind === 'confirm') {
    return confirmed(permanence, kept.today, asked.by ?? permanence.checked.by);
  }
  if (date === undefined) return 'Il manque le jour : « mardi », « 3 décembre ».';
  if (date < kept.today) return 'Ce jour est passé.';
  const gone = asked.kind === 'add' ? [] : hours.map(at(date, 'goes'));
  const come = asked.kind === 'cancel' ? [] : comingOf(asked, found, kept);
  if (typeof come === 'string') return come;
  return (
    changeDays(permanence, [...gone, ...come]) ?? 'Il y a déjà une permanence à ces heures-là.'
  );
}

function comingOf({ kind, to = '' }: Asked, { permanence, when, hours }: Found, kept: Kept) {
  return kind === 'move'
    ? coming(kept.readWhen(to), permanence, hours, kept)
    : coming(when, permanence, [], kept);
}

/** Dates that come: at the hours that were said, else at those that are moved. */
function coming(
  { date, start, end = '' }: When,
  { knownUntil }: Permanence,
  before: readonly DayHours[],
  { today }: Kept,
): readonly DayChange[] | string {
  if (date === undefined) return 'Il manque le nouveau jour : --to "jeudi 14h-17h".';
  if (date < today) return 'Ce jour est passé.';
  if (date > knownUntil) {
    return `Ce calendrier n’est connu que jusqu’au ${knownUntil} : confirmez-le d’abord (aiguillage permanence confirm).`;
  }
  if (start === undefined && before.length > 0) return before.map(at(date, 'comes'));
  if (start === undefined || end <= start) {
    return 'Il manque les heures, du début à la fin : « 9h-12h ».';
  }
  return [at(date, 'comes')(present({ start, end, mode: before[0]?.mode }))];
}

function at(date: LocalDate, what: DayChange['what']): (hours: DayHours) => DayChange {
  return (hours) => ({ date, hours, what });
}

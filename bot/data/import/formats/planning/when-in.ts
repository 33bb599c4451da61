import { type Asked } from '../../../../permanences/planning/asked.ts';
import {
  type Planning,
  readPlanning,
  saysWhen,
} from '../../../../permanences/planning/read-planning.ts';
import { type Schedule } from '../../../../permanences/model.ts';
import { toLocalDate } from '../../row.ts';
import { Refused } from '../../import-fault.ts';
import { askMessage } from './ask-message.ts';
import { type GivenForAll, type PlanningContext } from './planning-context.ts';
import { type RowCells } from './row-cells.ts';

/** When a row says that it receives, as far as it is certain. */
export interface When {
  readonly planning: Planning;
  readonly schedule: Schedule;
}

/** Days and hours of a row, its remarks with them where they speak of days; asks for the rest. */
export function whenIn(
  cells: RowCells,
  context: PlanningContext,
  given: GivenForAll,
): When | undefined {
  const [days, hours] = [cells.text('days'), hoursIn(cells)];
  if (linesOf(days) > 1 && linesOf(hours) > 1) {
    cells.ask(
      'hours',
      'faites une ligne du tableau par horaire : on ne sait pas quel horaire va avec quel jour',
    );
    return undefined;
  }
  askOthers(cells, context);
  const remarks = remarksIn(cells, context);
  const planning = readPlanning(writtenIn(cells, context), {
    now: context.today,
    words: context.words,
  });
  for (const asked of planning.asked)
    cells.ask(columnOf(asked, { hours, remarks }), askMessage(asked));
  if (planning.asked.length > 0) return { planning, schedule: planning.schedule };
  if (isOver(planning.schedule, context)) {
    cells.ask('days', 'c’est passé : effacez la ligne, ou écrivez la prochaine date');
  }
  return { planning, schedule: withSchool(cells, planning, given) };
}

/** What a row says of when it receives, as one text: days and hours, and what remarks say of them. */
export function writtenIn(cells: RowCells, context: Reading): string {
  const written = [cells.text('days'), hoursIn(cells)].filter((one) => one !== '').join(' : ');
  return [written, remarksIn(cells, context)].filter((one) => one !== '').join(' ; ');
}

/** One column, or two: "Début" and "Fin". */
function hoursIn(cells: RowCells): string {
  const [start, end] = [cells.text('start'), cells.text('end')];
  const range = start === '' && end === '' ? [] : [`${start} - ${end}`];
  return [cells.text('hours'), ...range].filter((one) => one !== '').join(', ');
}

function linesOf(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

/** A remark that says something of days is part of the planning; any other one stays in the sheet. */
function remarksIn(cells: RowCells, { today, words }: Reading): string {
  const remarks = cells.text('remarks');
  return saysWhen(remarks, words) || saysHow(remarks, { today, words }) ? remarks : '';
}

type Reading = Pick<PlanningContext, 'today' | 'words'>;

function saysHow(text: string, { today, words }: Reading): boolean {
  const { phone, mode } = readPlanning(text, { now: today, words });
  return phone !== undefined || mode !== undefined;
}

/** A column of a title that is not known may hold half of the planning: "Semaines", "Sauf". */
function askOthers(cells: RowCells, context: PlanningContext): void {
  for (const [title, cell] of cells.others()) {
    if (!saysWhen(cell, context.words)) continue;
    const message = `« ${cell.slice(0, 60)} » : cette colonne n’est pas lue. Écrivez-le dans Jours`;
    cells.askOther(title, message);
  }
}

/** Asked of a row that does not say it. */
export const OPEN_IN_HOLIDAYS =
  'et pendant les vacances scolaires ? Ajoutez « hors vacances scolaires », ou « même pendant les vacances scolaires »';

/** Whether it is open in the school holidays is never guessed. */
function withSchool(cells: RowCells, planning: Planning, given: GivenForAll): Schedule {
  const { schedule, said } = planning;
  if (said.school !== undefined || schedule.sessions.length === 0) return schedule;
  if (given.school === undefined) {
    cells.ask('days', OPEN_IN_HOLIDAYS);
  }
  return { ...schedule, closed: { ...schedule.closed, schoolHolidays: given.school === 'closed' } };
}

/** Whether all that a row says is dates of before. */
function isOver({ sessions, extra }: Schedule, { today }: PlanningContext): boolean {
  return sessions.length === 0 && extra.length > 0 && extra.every(({ date }) => date < today);
}

function columnOf(
  { code, text }: Asked,
  { hours, remarks }: { readonly hours: string; readonly remarks: string },
): 'days' | 'hours' | 'remarks' {
  if (text !== '' && remarks.includes(text)) return 'remarks';
  if (code === 'no-hours' || code === 'part-of-day' || code === 'one-end' || code === 'overlap')
    return 'hours';
  return text !== '' && hours.includes(text) ? 'hours' : 'days';
}

/** The last day of a row; nothing where it says none. */
export function untilIn(cells: RowCells, { today, words }: PlanningContext): string | undefined {
  const written = cells.text('until');
  if (written === '') return undefined;
  const date = dateIn(written) ?? writtenOut(written, { today, words });
  if (date === undefined)
    cells.ask('until', `« ${written.slice(0, 40)} » : écrivez une date, « 03/07/2027 »`);
  else if (date < today) cells.ask('until', 'cette date est passée');
  return date;
}

function dateIn(written: string): string | undefined {
  const full = written.replace(/^(\d{1,2}\/\d{1,2}\/)(\d\d)$/, '$120$2');
  try {
    return toLocalDate(full);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function writtenOut(written: string, { today, words }: Reading): string | undefined {
  return readPlanning(`${written}, 0h-24h`, { now: today, words }).schedule.extra[0]?.date;
}

/** When a row was checked; today where it does not say. */
export function checkedIn(cells: RowCells, { today }: PlanningContext): string {
  const written = cells.text('checked');
  if (written === '') return today;
  const date = dateIn(written);
  if (date !== undefined && date <= today) return date;
  cells.ask('checked', `« ${written.slice(0, 40)} » : écrivez une date passée, « 20/11/2026 »`);
  return today;
}

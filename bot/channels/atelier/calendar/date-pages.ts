import { addDate, cancelDate, moveDate } from '../../../data/calendar/change.ts';
import { hoursAwayOn, hoursOn, type DayHours } from '../../../permanences/day-hours.ts';
import { readDate } from '../../../permanences/days.ts';
import { type LocalDate } from '../../../permanences/model.ts';
import { outward } from '../../http/root.ts';
import { french } from '../desk-page.ts';
import { act } from './act.ts';
import { type Kept } from './board.ts';
import { type CalendarAnswer, type CalendarContext } from './context.ts';
import { dateForms, readDated } from './date-fields.ts';
import { type Changes } from './keep-changes.ts';
import { CALENDAR, slotOf } from './paths.ts';
import { dateHtml } from './said-back.ts';
import { begin, sayDate, sayDayHours, whereOf, whoOf } from './say-calendar.ts';

/** A date of a permanence, as an address names it. */
interface OneDate {
  readonly kept: Kept;
  readonly date: LocalDate;
  readonly slot: string;
}

/** What may be done to one date: `annuler`, `deplacer`, `remettre`. */
export async function datePage(
  context: CalendarContext,
  changes: Changes,
  { kept, date, slot }: OneDate,
  name: string,
): Promise<CalendarAnswer> {
  if (readDate(date) === undefined) return undefined;
  const { schedule, holidays } = kept.permanence;
  const all = [...hoursOn(schedule, holidays, date), ...hoursAwayOn(schedule, holidays, date)];
  const hours = all.find((one) => slotOf(one) === slot) ?? hoursIn(slot);
  if (!hours) return undefined;
  const at: At = { kept, date, hours };
  if (name === 'annuler') return cancel(context, changes, at);
  if (name === 'remettre') return putBack(context, changes, at);
  return name === 'deplacer' ? move(context, changes, at) : undefined;
}

interface At {
  readonly kept: Kept;
  readonly date: LocalDate;
  readonly hours: DayHours;
}

function cancel(context: CalendarContext, changes: Changes, at: At): Promise<CalendarAnswer> {
  const { kept, date, hours } = at;
  const { id } = kept.permanence;
  const other = outward(context.root, CALENDAR.date(id, date, hours, 'deplacer'));
  return act(context, changes, kept, {
    title: 'Annuler cette date ?',
    button: 'Oui, annuler',
    when: whenHtml(context, at),
    action: CALENDAR.date(id, date, hours, 'annuler'),
    back: CALENDAR.home,
    more: `<a class="aig-btn aig-big" href="${other}">Déplacer à un autre jour</a>`,
    changeOf: ({ permanence }) => cancelDate(permanence, date, hours),
  });
}

function putBack(context: CalendarContext, changes: Changes, at: At): Promise<CalendarAnswer> {
  const { kept, date, hours } = at;
  return act(context, changes, kept, {
    title: 'Remettre cette date ?',
    button: 'Oui, remettre',
    when: whenHtml(context, at),
    action: CALENDAR.date(kept.permanence.id, date, hours, 'remettre'),
    back: CALENDAR.home,
    changeOf: ({ permanence }) => addDate(permanence, date, hours),
    said: `${subject(context, at)} : remis.`,
  });
}

async function move(context: CalendarContext, changes: Changes, at: At): Promise<CalendarAnswer> {
  const { request, today } = context;
  const { kept, date, hours } = at;
  const action = CALENDAR.date(kept.permanence.id, date, hours, 'deplacer');
  const isPossible = (day: LocalDate): boolean =>
    day !== date &&
    day <= kept.permanence.knownUntil &&
    moveDate(kept.permanence, at, { date: day, hours }) !== undefined;
  const page = (fault?: string): CalendarAnswer => ({
    title: 'Déplacer à quel jour ?',
    back: CALENDAR.home,
    status: fault === undefined ? 200 : 422,
    main: `<div class="aig-stack">${whenHtml(context, at)}${whoseHtml(context, kept)}</div>
${dateForms(context, action, hours, { date, isPossible, ...(fault === undefined ? {} : { fault }) })}`,
  });
  if (request.method === 'GET') return page();
  const read = readDated(request.fields, kept, today, hours);
  if ('fault' in read) return page(read.fault);
  const to = read.dated;
  const change = moveDate(kept.permanence, at, to);
  if (!change && isThere(at)) return page('Il y a déjà une permanence à ces heures-là.');
  return act(context, changes, kept, {
    title: 'Déplacer cette date ?',
    button: 'Oui, déplacer',
    when: `${whenHtml(context, at)}<p>devient</p>${whenHtml(context, { kept, ...to })}`,
    action,
    fields: fieldsOf(to.date, to.hours),
    back: action,
    changeOf: ({ permanence }) => moveDate(permanence, at, to),
  });
}

/** One date more of a permanence. */
export async function addPage(
  context: CalendarContext,
  changes: Changes,
  kept: Kept,
): Promise<CalendarAnswer> {
  const { request, today } = context;
  const { permanence } = kept;
  const [session] = permanence.schedule.sessions;
  const usual: DayHours = session
    ? { start: session.start, end: session.end, ...(session.mode && { mode: session.mode }) }
    : { start: '09:00', end: '12:00' };
  const action = CALENDAR.addTo(permanence.id);
  const isPossible = (day: LocalDate): boolean =>
    day <= permanence.knownUntil && addDate(permanence, day, usual) !== undefined;
  const page = (fault?: string): CalendarAnswer => ({
    title: 'Ajouter quelle date ?',
    back: CALENDAR.add,
    status: fault === undefined ? 200 : 422,
    main: `${whoseHtml(context, kept)}<p>${french(begin(sayDayHours(usual)))} :</p>
${dateForms(context, action, usual, { isPossible, ...(fault === undefined ? {} : { fault }) })}`,
  });
  if (request.method === 'GET') return page();
  const read = readDated(request.fields, kept, today, usual);
  if ('fault' in read) return page(read.fault);
  const { date, hours } = read.dated;
  const isNew = addDate(permanence, date, hours) !== undefined;
  const isAnswer = request.fields.some(([name]) => name === 'once');
  if (!isNew && !isAnswer) return page('Il y a déjà une permanence à ces heures-là.');
  const at: At = { kept, date, hours };
  return act(context, changes, kept, {
    title: 'Ajouter cette date ?',
    button: 'Oui, ajouter',
    when: whenHtml(context, at),
    action,
    fields: fieldsOf(date, hours),
    back: action,
    changeOf: (now) => addDate(now.permanence, date, hours),
  });
}

function fieldsOf(date: LocalDate, { start, end }: DayHours) {
  return [
    ['date', date],
    ['start', start],
    ['end', end],
  ] as const;
}

function isThere({ kept: { permanence }, date, hours }: At): boolean {
  return cancelDate(permanence, date, hours) !== undefined;
}

function subject({ world, today }: CalendarContext, { kept, date }: At): string {
  const { permanence } = kept;
  return `${begin(sayDate(date, today))}, ${whereOf(permanence)}, ${whoOf(world, permanence)}`;
}

function whenHtml({ today }: CalendarContext, { date, hours }: At): string {
  return dateHtml(sayDate(date, today), sayDayHours(hours));
}

function whoseHtml({ world }: CalendarContext, { permanence }: Kept): string {
  return `<p><b>${french(whoOf(world, permanence))}</b>, ${french(whereOf(permanence))}</p>`;
}

/** Hours that are there no more: what is wanted of them is answered all the same. */
function hoursIn(slot: string): DayHours | undefined {
  const [, from, at, to, end] =
    /^([01]\d|2[0-3])([0-5]\d)-([01]\d|2[0-4])([0-5]\d)$/.exec(slot) ?? [];
  return end === undefined ? undefined : { start: `${from}:${at}`, end: `${to}:${end}` };
}

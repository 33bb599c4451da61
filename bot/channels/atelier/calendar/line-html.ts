import { drawing } from '../../../view/drawings.ts';
import { outward } from '../../http/root.ts';
import { french } from '../desk-page.ts';
import { type CalendarContext } from './context.ts';
import { type Line } from './lines.ts';
import { CALENDAR } from './paths.ts';
import { sayDate, shortHours, whereOf, whoOf } from './say-calendar.ts';
import { seenHere } from './seen-here.ts';

/** What a line says beside who and when. */
export interface Beside {
  readonly day: boolean;
  readonly place: boolean;
}

/** Lines one under the other. */
export function linesHtml(
  context: CalendarContext,
  lines: readonly Line[],
  beside: Beside,
): string {
  return `<ul class="aig-slots">${lines.map((line) => lineHtml(context, line, beside)).join('\n')}</ul>`;
}

function lineHtml(context: CalendarContext, line: Line, beside: Beside): string {
  const { root, today, world } = context;
  const { kept, date, hours, isCancelled } = line;
  const { permanence } = kept;
  const day = beside.day ? `${french(sayDate(date, today))}<br>` : '';
  const who = `<a href="${outward(root, CALENDAR.record(permanence.id))}"><b>${french(whoOf(world, permanence))}</b></a>`;
  const where = beside.place ? whereOf(permanence) : (permanence.room ?? '');
  const mode = hours.mode ?? permanence.mode;
  const small = [
    where,
    mode === 'appointment' ? 'Sur rendez-vous' : '',
    permanence.for === 'mediators' ? 'Pour les médiateurs' : '',
  ].filter((one) => one !== '');
  const under = small.map((one) => `<br><span class="aig-small">${french(one)}</span>`).join('');
  const state = isCancelled ? stateHtml(context, line) : '';
  const gone = isCancelled ? ' class="aig-gone"' : '';
  return `<li${gone}><p class="aig-time">${day}${french(shortHours(hours))}</p><div><p>${who}${under}</p>${state}${actsHtml(context, line)}</div></li>`;
}

function stateHtml(context: CalendarContext, { kept }: Line): string {
  return `<p class="aig-state">${drawing('diamond')}<span>Annulé. ${french(seenHere(context, kept).short)}</span></p>`;
}

function actsHtml(context: CalendarContext, line: Line): string {
  const { root, world, today, mayChange } = context;
  if (!mayChange) return '';
  const { kept, date, hours, isCancelled } = line;
  const { permanence } = kept;
  const of = `${whoOf(world, permanence)}, ${sayDate(date, today)}, ${shortHours(hours)}`;
  const link = (act: 'annuler' | 'deplacer' | 'remettre', says: string) =>
    `<a class="aig-link" href="${outward(root, CALENDAR.date(permanence.id, date, hours, act))}">${says}<span class="aig-vh"> : ${french(of)}</span></a>`;
  const acts = isCancelled
    ? link('remettre', 'Remettre')
    : link('annuler', 'Annuler') + link('deplacer', 'Déplacer');
  return `<p class="aig-acts">${acts}</p>`;
}

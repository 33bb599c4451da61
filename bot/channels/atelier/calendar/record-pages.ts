import { confirmed, ended } from '../../../data/calendar/change.ts';
import { saySchedule } from '../../../permanences/planning/say-schedule.ts';
import { outward } from '../../http/root.ts';
import { french } from '../desk-page.ts';
import { act } from './act.ts';
import { agreementHtml } from './agreement-pages.ts';
import { type Kept } from './board.ts';
import { type CalendarAnswer, type CalendarContext } from './context.ts';
import { type Changes } from './keep-changes.ts';
import { nextTen, tenHtml } from './next-ten.ts';
import { CALENDAR } from './paths.ts';
import { begin, sayDate, sayRegularly, whereOf, whoOf } from './say-calendar.ts';
import { seenHere } from './seen-here.ts';

/** A permanence whole: what it says, its next dates, what may be done. */
export function recordPage(context: CalendarContext, kept: Kept): CalendarAnswer {
  const { world, root, today, now, mayChange } = context;
  const { permanence } = kept;
  const { id, schedule, mode, checked, knownUntil, place } = permanence;
  const link = (href: string, says: string, classes: string) =>
    `<a class="${classes}" href="${outward(root, href)}">${says}</a>`;
  const acts = mayChange
    ? `<div class="aig-stack">${link(CALENDAR.addTo(id), 'Ajouter une date', 'aig-btn aig-main-btn aig-big')}${link(CALENDAR.confirm(id), 'Toujours juste', 'aig-btn aig-big')}<p class="aig-acts">${link(CALENDAR.pasteFor(id), 'Coller un planning', 'aig-link')}${link(CALENDAR.end(id), 'C’est fini', 'aig-link')}</p></div>`
    : '';
  return {
    title: `${whoOf(world, permanence)}, ${whereOf(permanence)}`,
    back: CALENDAR.home,
    wide: true,
    main: `<div class="aig-two"><div class="aig-stack"><p>${french(place.address)}</p><p>${french(begin(saySchedule(schedule, mode)))}.</p>
<h2>Les gens voient</h2><p class="aig-say">${french(seenHere(context, kept).whole)}</p>
<p class="aig-small">${french(`Confirmé le ${sayDate(checked.date, today)} (${world.structures.get(checked.by)?.name ?? checked.by}). Connu jusqu’au ${sayDate(knownUntil, today)}.`)}</p>${agreementHtml(context, kept)}${context.told ?? ''}${acts}</div>
<section class="aig-stack"><h2>Les dix prochaines dates</h2>${tenHtml(context, kept, nextTen(kept, now), mayChange)}</section></div>`,
  };
}

/** It was looked at, and is right. */
export function confirmPage(
  context: CalendarContext,
  changes: Changes,
  kept: Kept,
): Promise<CalendarAnswer> {
  const { today, request } = context;
  const { permanence } = kept;
  const check = confirmed(permanence, today, request.signedIn.key.label);
  const until = check.kind === 'check' ? check.after.knownUntil : today;
  return act(context, changes, kept, {
    title: 'Toujours juste ?',
    button: 'Oui, toujours juste',
    when: `<p class="aig-date">${french(begin(sayRegularly(permanence)))}</p><p>${french(`Les gens y verront des dates jusqu’au ${sayDate(until, today)}, si vous la vérifiez tous les trois mois.`)}</p>`,
    action: CALENDAR.confirm(permanence.id),
    back: CALENDAR.expiring,
    changeOf: (one) => confirmed(one.permanence, today, request.signedIn.key.label),
  });
}

/** It receives no more. */
export function endPage(
  context: CalendarContext,
  changes: Changes,
  kept: Kept,
): Promise<CalendarAnswer> {
  const { today, request } = context;
  const { permanence } = kept;
  return act(context, changes, kept, {
    title: 'C’est fini ?',
    button: 'Oui, c’est fini',
    when: `<p class="aig-date">${french(begin(sayRegularly(permanence)))}</p>`,
    action: CALENDAR.end(permanence.id),
    back: CALENDAR.expiring,
    changeOf: (one) => ended(one.permanence, today, request.signedIn.key.label),
  });
}

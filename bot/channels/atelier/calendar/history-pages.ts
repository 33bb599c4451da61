import { inverse } from '../../../data/calendar/change.ts';
import {
  type ListAnswer,
  type LoggedChange,
  type ReportAnswer,
} from '../../../data/calendar/change-log.ts';
import { toDate } from '../../../permanences/days.ts';
import { type LocalDate } from '../../../permanences/model.ts';
import { drawing } from '../../../view/drawings.ts';
import { escapeHtml } from '../../../view/html/markup.ts';
import { outward } from '../../http/root.ts';
import { deskForm, french, type DeskPage } from '../desk-page.ts';
import { sayAuthor } from '../say-author.ts';
import { localOf, parisOf, sayTime } from '../say-when.ts';
import { act } from './act.ts';
import { type CalendarAnswer, type CalendarContext } from './context.ts';
import { undoing } from './list-answers.ts';
import { valueOf } from '../../pages/query.ts';
import { type Overlay } from '../../../storage/overlay.ts';
import { newOnce, readOnce, type Changes } from './keep-changes.ts';
import { CALENDAR } from './paths.ts';
import { SAID } from './said-back.ts';
import { begin, sayDate, seenBy } from './say-calendar.ts';

/** Changes by day, the newest first, each with the way to undo it. */
export async function historyPage(
  context: CalendarContext,
  changes: Changes,
  before?: LocalDate,
): Promise<DeskPage> {
  const { root, today, request } = context;
  const { changes: all, earlier } = await changes.history(request.signedIn, before);
  const undone = new Map(
    all.flatMap((one) => (one.undoes === undefined ? [] : [[one.undoes, one]])),
  );
  const days = new Map<LocalDate, LoggedChange[]>();
  for (const one of all) {
    const date = dateOf(context, one);
    days.set(date, [...(days.get(date) ?? []), one]);
  }
  const sections = [...days].map(([date, ofDay]) => {
    const day =
      date === today ? `Aujourd’hui, ${sayDate(date, today)}` : begin(sayDate(date, today));
    const rows = ofDay.map((one) => rowHtml(context, one, undone.get(one.id)));
    return `<section><h2 class="aig-part">${french(day)}</h2><ul class="aig-slots aig-log">${rows.join('\n')}</ul></section>`;
  });
  const more =
    earlier === undefined
      ? ''
      : `<nav class="aig-ways" aria-label="Autres jours"><a class="aig-link" href="${outward(root, CALENDAR.historyBefore(earlier))}">Avant le ${french(sayDate(earlier, today))}</a></nav>`;
  return {
    title: 'Historique',
    back: CALENDAR.home,
    main:
      all.length === 0
        ? '<p>Aucun changement ces derniers jours.</p>'
        : `<p>Chaque changement peut être défait.</p>\n${sections.join('\n')}${more}`,
  };
}

function rowHtml(
  context: CalendarContext,
  logged: LoggedChange,
  undoneBy: LoggedChange | undefined,
): string {
  const { root, mayChange } = context;
  const { id, said, by, undoes } = logged;
  const hour = hourOf(context, logged);
  const state = undoneBy
    ? `<p class="aig-state"><span>Défait à ${hourOf(context, undoneBy)}</span></p>`
    : '';
  const isUndoable = mayChange && undoneBy === undefined && undoes === undefined;
  const acts = isUndoable
    ? `<p class="aig-acts"><a class="aig-link" href="${outward(root, CALENDAR.undo(id))}">Défaire<span class="aig-vh"> : ${french(said)}</span></a></p>`
    : '';
  return `<li><p class="aig-time">${hour}</p><div><p>${french(said)}</p><p class="aig-small">${french(sayAuthor(by))}</p>${state}${acts}</div></li>`;
}

/** What a change did is said back, and undone on what the permanence is now. */
export async function undoPage(
  context: CalendarContext,
  changes: Changes,
  overlay: Pick<Overlay, 'files'>,
  id: string,
): Promise<CalendarAnswer> {
  const { board, request } = context;
  const logged = await changes.find(request.signedIn, id);
  if (!logged || logged.undoes !== undefined) return undefined;
  const { change } = logged;
  if (change.kind === 'list' || change.kind === 'settled')
    return undoAnswerPage(context, changes, overlay, { ...logged, change });
  const kept = board.find(logged.permanence);
  if (!kept) return goneDone(logged);
  return act(context, changes, kept, {
    title: 'Défaire ce changement ?',
    button: 'Oui, défaire',
    when: `<p>${french(logged.said)}</p><p class="aig-small">${french(`${sayAuthor(logged.by)}, à ${hourOf(context, logged)}`)}</p>`,
    action: CALENDAR.undo(id),
    back: CALENDAR.history,
    changeOf: ({ permanence }) => inverse(permanence, change),
    said: `Défait : ${logged.said}`,
    undoes: id,
  });
}

/** An answer to a list, or to what was reported, is taken back: it is asked about again. */
async function undoAnswerPage(
  context: CalendarContext,
  changes: Changes,
  overlay: Pick<Overlay, 'files'>,
  logged: LoggedChange & { readonly change: ListAnswer | ReportAnswer },
): Promise<CalendarAnswer> {
  const { request, root, world } = context;
  const { id, change, said, permanence } = logged;
  const once = readOnce(valueOf(request.fields, SAID.once));
  const files = await undoing(overlay, change, permanence);
  if (valueOf(request.fields, SAID.act) !== SAID.do || !files) {
    const known = await changes.known(once);
    if (known) return { goTo: CALENDAR.done(known.id) };
    const button = `<input type="hidden" name="${SAID.once}" value="${newOnce()}"><button type="submit" name="${SAID.act}" value="${SAID.do}" class="aig-btn aig-main-btn aig-big">Oui, défaire</button>`;
    const form = deskForm(
      { root, token: request.signedIn.token },
      CALENDAR.undo(id),
      button,
      ' data-cut',
    );
    return {
      title: files ? 'Défaire cette réponse ?' : 'Ce n’est plus à faire',
      back: CALENDAR.history,
      main: `<p>${french(said)}</p>${files ? form : '<p>Cette fiche a changé depuis.</p>'}`,
    };
  }
  const wanted = { once, change, said: `Défait : ${said}`, undoes: id };
  const of = { id: permanence, commune: world.communes.byInsee.get(logged.commune) };
  const done = await changes.keep(request.signedIn, of, wanted, files);
  return done.kind === 'done' ? { goTo: CALENDAR.done(once) } : goneDone(logged);
}

function goneDone({ said }: LoggedChange): DeskPage {
  return {
    title: 'Ce n’est plus à faire',
    back: CALENDAR.history,
    main: `<p>${french(said)}</p><p>Cette permanence n’est plus là.</p>`,
  };
}

/** What was done, with the hour, and the way to undo it. */
export async function donePage(
  context: CalendarContext,
  changes: Changes,
  id: string,
): Promise<CalendarAnswer> {
  const { board, request, root, world, now } = context;
  const logged = await changes.find(request.signedIn, id);
  if (!logged) return undefined;
  const kept = board.find(logged.permanence);
  const seen = kept ? ` ${seenBy(world, kept, now).short.replace(' verront ', ' voient ')}` : '';
  const undo =
    kept && context.mayChange && logged.undoes === undefined
      ? deskForm(
          { root, token: request.signedIn.token },
          CALENDAR.undo(id),
          `<input type="hidden" name="${SAID.once}" value="${newOnce()}"><input type="hidden" name="${SAID.version}" value="${escapeHtml(String(kept.version))}"><button type="submit" name="${SAID.act}" value="${SAID.do}" class="aig-tool">Défaire</button>`,
          ' data-cut',
        )
      : isAnswer(logged) && logged.undoes === undefined && context.mayChange
        ? `<a class="aig-link" href="${outward(root, CALENDAR.undo(id))}">Défaire</a>`
        : '';
  return {
    title: `C’est fait, à ${hourOf(context, logged)}`,
    above: `<p class="aig-state aig-done">${drawing('tick')}<span class="aig-vh">Fait</span></p>\n`,
    main: `<div class="aig-calmly"><p class="aig-lead">${french(logged.said)}${french(seen)}</p>
<a class="aig-btn aig-main-btn aig-big" href="${outward(root, CALENDAR.home)}"><span>Revenir au calendrier</span></a>
${undo}${alsoHtml(logged)}</div>`,
  };
}

function isAnswer({ change }: LoggedChange): boolean {
  return change.kind === 'list' || change.kind === 'settled';
}

/** What no page can do. */
function alsoHtml({ change }: LoggedChange): string {
  const isGone = change.kind === 'days' && change.days.some(({ what }) => what === 'goes');
  return isGone
    ? '<section class="aig-stack"><h2>À faire aussi, si vous pouvez</h2><ul class="aig-list"><li>Une feuille sur la porte</li><li>Un mot à l’accueil</li></ul></section>'
    : '';
}

function dateOf({ world }: CalendarContext, { at }: LoggedChange): LocalDate {
  return toDate(localOf(parisOf(world), at).day);
}

function hourOf({ world }: CalendarContext, { at }: LoggedChange): string {
  return french(sayTime(localOf(parisOf(world), at).minutes));
}

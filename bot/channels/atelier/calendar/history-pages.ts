import { inverse } from '../../../data/calendar/change.ts';
import {
  type ListAnswer,
  type LoggedChange,
  type ReportAnswer,
} from '../../../data/calendar/change-log.ts';
import { type LocalDate } from '../../../permanences/model.ts';
import { drawing } from '../../../view/drawings.ts';
import { escapeHtml } from '../../../view/html/markup.ts';
import { outward } from '../../http/root.ts';
import { deskForm, french, type DeskPage } from '../desk-page.ts';
import { historyByDay, sayDone } from '../history-by-day.ts';
import { sayAuthor } from '../say-role.ts';
import { act } from './act.ts';
import { type CalendarAnswer, type CalendarContext } from './context.ts';
import { undoing } from './list-answers.ts';
import { valueOf } from '../../pages/query.ts';
import { type Overlay } from '../../../storage/overlay.ts';
import { newOnce, readOnce, type Changes } from './keep-changes.ts';
import { CALENDAR } from './paths.ts';
import { SAID } from './said-back.ts';
import { seenHere } from './seen-here.ts';

/** Changes by day, the newest first, each with the way to undo it. */
export async function historyPage(
  context: CalendarContext,
  changes: Changes,
  before?: LocalDate,
): Promise<DeskPage> {
  const { mayChange, request } = context;
  const { lines, undoneBy, earlier } = await changes.history(request.signedIn, before);
  const shown = lines.map(({ id, at, said, by, undoes }) => ({
    at,
    said,
    by,
    undoneAt: undoneBy.get(id)?.at,
    undo: mayChange && undoes === undefined ? CALENDAR.undo(id) : undefined,
  }));
  const of =
    earlier === undefined ? undefined : { date: earlier, href: CALENDAR.historyBefore(earlier) };
  const undone = mayChange
    ? 'Chaque changement peut être défait.'
    : 'Qui tient le calendrier peut défaire chaque changement.';
  const says = lines.length === 0 ? 'Aucun changement ces derniers jours.' : undone;
  return {
    title: 'Historique',
    back: CALENDAR.home,
    main: `<p>${says}</p>\n${historyByDay(context, shown, of)}`,
  };
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
  const isUndone = await changes.isUndone(id);
  return act(context, changes, kept, {
    title: 'Défaire ce changement ?',
    button: 'Oui, défaire',
    when: `<p>${french(logged.said)}</p><p class="aig-small">${french(`${sayAuthor(logged.by)}, ${sayDone(context, logged.at)}`)}</p>`,
    action: CALENDAR.undo(id),
    back: CALENDAR.history,
    changeOf: ({ permanence }) => (isUndone ? undefined : inverse(permanence, change)),
    said: `Défait : ${logged.said}`,
    undoes: id,
  });
}

/** An answer to a list, or to what was reported, is undone: it is asked about again. */
async function undoAnswerPage(
  context: CalendarContext,
  changes: Changes,
  overlay: Pick<Overlay, 'files'>,
  logged: LoggedChange & { readonly change: ListAnswer | ReportAnswer },
): Promise<CalendarAnswer> {
  const { request, root, world } = context;
  const { id, change, said, permanence } = logged;
  const once = readOnce(valueOf(request.fields, SAID.once));
  const files = (await changes.isUndone(id))
    ? undefined
    : await undoing(overlay, change, permanence);
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
  const { board, request, root } = context;
  const logged = await changes.find(request.signedIn, id);
  if (!logged) return undefined;
  const kept = board.find(logged.permanence);
  const seen = kept ? ` ${seenHere(context, kept).short.replace(' verront ', ' voient ')}` : '';
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
    title: `C’est fait, ${sayDone(context, logged.at)}`,
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

import { type World } from '../../../conversation/world.ts';
import { type Reviews } from '../../../data/reviews.ts';
import { type LocalDate } from '../../../permanences/model.ts';
import { escapeHtml } from '../../../view/html/markup.ts';
import { outward } from '../../http/root.ts';
import { sayDate } from '../calendar/say-calendar.ts';
import { deskForm, DESK_PATH, DESK_PATHS, french, type DeskPage } from '../desk-page.ts';
import { type SignedIn } from '../sessions.ts';
import { HISTORY_PATHS } from './history-pages.ts';
import { type ToReview } from './to-review.ts';

/** What a day asks of a reader. */
const MINUTES_A_DAY = 10;
/** Minutes that a review takes, by what is read: some pages to open, a call, or dates to look over. */
const MINUTES: ReadonlyMap<string, number> = new Map([
  ['flow', 3],
  ['operator', 3],
]);
const OTHER_MINUTES = 2;

/** What the page is made with. */
export interface ReviewContext {
  readonly world: World;
  readonly root: string;
  readonly signedIn: SignedIn;
  readonly today: LocalDate;
  readonly all: readonly ToReview[];
  /** Read today by the structure: what each was, as {@link ToReview} names it. */
  readonly done: readonly string[];
}

/** Things that the structure read on a day. */
export function doneOn(reviews: Reviews, structure: string, date: LocalDate): readonly string[] {
  return [...reviews].flatMap(([what, ofIt]) =>
    ofIt.some((one) => one.structure === structure && one.date === date) ? [what] : [],
  );
}

/** What is left of today's ten minutes, the most urgent, and the things of one owner together. */
export function todaysOf({ all, done }: Pick<ReviewContext, 'all' | 'done'>): readonly ToReview[] {
  let minutes = done.reduce((sum, what) => sum + minutesOf(what), 0);
  const shown: ToReview[] = [];
  for (const one of all) {
    if (minutes >= MINUTES_A_DAY) break;
    minutes += minutesOf(one.what);
    shown.push(one);
  }
  return byOwner(shown);
}

function minutesOf(what: string): number {
  return MINUTES.get(what.split('/')[0] ?? '') ?? OTHER_MINUTES;
}

/** One thing at a time, with its page to open and three answers; what comes next beside it. */
export function reviewPage(context: ReviewContext): DeskPage {
  const { length: done } = context.done;
  const shown = todaysOf(context);
  const [first, ...next] = shown;
  if (!first) return overPage(context);
  return {
    title: 'Dix minutes pour relire',
    back: DESK_PATH,
    wide: true,
    main: `<div class="aig-two"><section class="aig-col"><div class="aig-stack"><p class="aig-small">Fait ${done} sur ${done + shown.length}. ${french(ownerName(context, first))}.</p><h2>Est-ce toujours juste ?</h2></div>
<p class="aig-say">${french(first.title)}</p>
<p>${french(saysOf(context, first))}</p>
${pagesHtml(first)}${deskHtml(context, first)}
${formHtml(context, first)}</section>
${nextHtml(context, next)}</div>${historyLink(context)}`,
  };
}

/** Those of one owner together, so that a page is opened once; whose is most urgent, first. */
export function byOwner(all: readonly ToReview[]): readonly ToReview[] {
  const owners = [...new Set(all.map(({ owner }) => owner))];
  return owners.flatMap((owner) => all.filter((one) => one.owner === owner));
}

function historyLink({ root }: ReviewContext): string {
  return `<p><a class="aig-link" href="${outward(root, HISTORY_PATHS.home)}">Ce qui a été relu</a></p>`;
}

function overPage(context: ReviewContext): DeskPage {
  const { all } = context;
  const left =
    all.length === 0
      ? '<p>Rien d’autre n’attend.</p>'
      : `<p>Il en reste ${all.length}, pour demain ou plus tard.</p>`;
  return {
    title: 'C’est tout pour aujourd’hui',
    back: DESK_PATH,
    main: left + historyLink(context),
  };
}

/** Names of the form's fields. */
export const FIELDS = { what: 'what', verdict: 'verdict' } as const;

function formHtml({ root, signedIn }: ReviewContext, { what }: ToReview): string {
  const button = (verdict: string, says: string, classes: string) =>
    `<button type="submit" name="${FIELDS.verdict}" value="${verdict}" class="${classes}">${says}</button>`;
  const inner = `<input type="hidden" name="${FIELDS.what}" value="${escapeHtml(what)}">${button('right', 'Juste', 'aig-btn aig-main-btn aig-big')}<div class="aig-take">${button('wrong', 'Corriger', 'aig-btn')}${button('to-check', 'À vérifier', 'aig-btn')}</div>`;
  return deskForm(
    { root, token: signedIn.token },
    DESK_PATHS.review,
    inner,
    ' class="aig-stack" data-cut',
  );
}

function pagesHtml({ pages }: ToReview): string {
  if (pages.length === 0) return '';
  const links = pages.map(
    ({ url, title }) =>
      `<a class="aig-link" href="${escapeHtml(url)}" rel="noreferrer">${french(title)}</a>`,
  );
  return `<p>Ouvrez la page, et comparez :<br>${links.join('<br>')}</p>`;
}

/** Its dates, as the calendar has them. */
function deskHtml({ root }: ReviewContext, { path }: ToReview): string {
  return path === undefined
    ? ''
    : `<p><a class="aig-link" href="${escapeHtml(outward(root, path))}">Voir ses dates</a></p>`;
}

function nextHtml(context: ReviewContext, next: readonly ToReview[]): string {
  if (next.length === 0) return '';
  const rows = next.map(
    (one) =>
      `<li><p><b>${french(one.title)}</b><br><span class="aig-small">${french(`${ownerName(context, one)}. ${saysOf(context, one)}`)}</span></p></li>`,
  );
  return `<section class="aig-stack"><h2>Ensuite</h2><ol class="aig-rows">${rows.join('\n')}</ol></section>`;
}

/** When it was to be read; what was said of it, as it was said. */
function saysOf({ today }: ReviewContext, { kind, day, says }: ToReview): string {
  if (kind !== 'review') return says;
  return `${says}, à relire ${day < today ? 'depuis' : 'avant'} le ${sayDate(day, today)}.`;
}

function ownerName({ world }: ReviewContext, { owner }: ToReview): string {
  return owner === '' ? 'Le calendrier' : (world.owners?.get(owner)?.name ?? owner);
}

/** Who corrects it, where no page of the desk does. */
export function correctPage(
  { world, root }: Omit<ReviewContext, 'all' | 'done'>,
  one: ToReview,
): DeskPage {
  const owner = world.owners?.get(one.owner);
  const who = owner
    ? `<p>Dites ce qui ne va pas à : <b>${french(owner.name)}</b>, ${escapeHtml(owner.contact)}.</p>`
    : '<p>Dites ce qui ne va pas à qui tient le calendrier.</p>';
  return {
    title: 'À corriger',
    back: DESK_PATHS.review,
    main: `<p class="aig-say">${french(one.title)}</p>
<p>${french(one.kind === 'review' ? `${one.says}.` : one.says)}</p>
${who}
<p>C’est noté dans l’historique. Rien n’a encore changé pour les gens.</p>
<p><a class="aig-btn aig-main-btn aig-big" href="${outward(root, DESK_PATHS.review)}">Continuer</a></p>`,
  };
}

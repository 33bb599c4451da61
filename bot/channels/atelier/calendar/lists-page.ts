import { type ListAnswer } from '../../../data/calendar/change-log.ts';
import { type Instant } from '../../../permanences/model.ts';
import { toDate } from '../../../permanences/days.ts';
import { type ListEntry, type ListNews } from '../../../feeds/list-news.ts';
import { escapeHtml } from '../../../view/html/markup.ts';
import { outward } from '../../http/root.ts';
import { valueOf } from '../../pages/query.ts';
import { deskForm, french, type DeskPage } from '../desk-page.ts';
import { isWithin } from '../may.ts';
import { localOf, parisOf } from '../say-when.ts';
import { type CalendarAnswer, type CalendarContext } from './context.ts';
import { newOnce, readOnce, type Changes } from './keep-changes.ts';
import { ownFiles, refusing } from './list-answers.ts';
import { describedIn, differencesIn } from './described-in.ts';
import { CALENDAR } from './paths.ts';
import { SAID } from './said-back.ts';
import { sayDate } from './say-calendar.ts';
import { type Overlay } from '../../../storage/overlay.ts';

/** Changes that one list shows at most. */
const MOST_SHOWN = 50;
const HEADS: readonly (readonly [ListEntry['what'], string])[] = [
  ['new', 'Nouveaux'],
  ['changed', 'Changés'],
  ['gone', 'Disparus'],
];

/** A change of a list that nobody answered yet. */
export interface ToSee {
  readonly news: ListNews;
  readonly entry: ListEntry;
}

/** Those of the territory, the newest first. */
export async function listsToSee(
  { news, world, request }: CalendarContext,
  changes: Changes,
): Promise<readonly ToSee[]> {
  const all = (await news()).flatMap((list) =>
    list.entries.flatMap((entry): ToSee[] => {
      const commune = world.communes.byInsee.get(entry.commune);
      return commune && isWithin(request.signedIn.key, commune) ? [{ news: list, entry }] : [];
    }),
  );
  if (all.length === 0) return all;
  const first = Math.min(...all.map(({ entry }) => entry.at));
  const logged = await changes.since(dateOf({ world }, first));
  const undone = new Set(logged.map(({ undoes }) => undoes));
  const answered = new Set(
    logged.flatMap(({ id, change, permanence, undoes }) =>
      change.kind === 'list' && undoes === undefined && !undone.has(id)
        ? [keyOf(change.feed, permanence, change.read)]
        : [],
    ),
  );
  return all.filter(({ news: { feed }, entry: { id, at } }) => !answered.has(keyOf(feed, id, at)));
}

/** What lists changed, by list: new, changed, gone. */
export async function listsPage(context: CalendarContext, changes: Changes): Promise<DeskPage> {
  const all = await listsToSee(context, changes);
  const lists = [...new Set(all.map(({ news }) => news))];
  const html = lists.map((news) =>
    listHtml(
      context,
      news,
      all.filter((one) => one.news === news),
    ),
  );
  return {
    title: 'Ce que les listes ont changé',
    back: CALENDAR.home,
    main:
      all.length === 0
        ? '<p>Les listes publiques n’ont rien changé chez vous ces trente derniers jours.</p>'
        : `<p>Les gens voient déjà ces changements. Touchez-en un pour le garder ou le refuser.</p>
${html.join('\n')}`,
  };
}

function listHtml(context: CalendarContext, news: ListNews, all: readonly ToSee[]): string {
  const { root, world, today } = context;
  const parts = HEADS.map(([what, head]) => {
    const rows = all
      .filter(({ entry }) => entry.what === what)
      .slice(0, MOST_SHOWN)
      .map(({ entry: { id, name, commune, at } }) => {
        const where = world.communes.byInsee.get(commune)?.name ?? '';
        const when = sayDate(dateOf(context, at), today);
        return `<li><a href="${outward(root, CALENDAR.list(news.feed, id))}"><span><b>${french(name)}</b><small>${french(`${where}, le ${when}`)}</small></span></a></li>`;
      });
    return rows.length === 0
      ? ''
      : `<h3>${head}</h3><ul class="aig-choices">${rows.join('\n')}</ul>`;
  });
  const more = news.left > 0 || all.length > MOST_SHOWN;
  return `<section class="aig-stack"><h2 class="aig-part">${french(news.title)}</h2>${parts.join('')}${more ? '<p class="aig-small">Il y en a d’autres : ils viendront ici quand ceux-ci auront une réponse.</p>' : ''}</section>`;
}

const TITLES: Readonly<Record<ListEntry['what'], string>> = {
  new: 'Une fiche nouvelle',
  changed: 'Une fiche changée',
  gone: 'Une fiche disparue',
};
/** The two buttons: to accept, to refuse. */
const BUTTONS: Readonly<Record<ListEntry['what'], readonly [string, string]>> = {
  new: ['C’est juste, garder', 'C’est faux, ne pas la montrer'],
  changed: ['C’est juste, garder', 'C’est faux, remettre l’ancienne'],
  gone: ['C’est juste, elle n’existe plus', 'C’est faux, remettre l’ancienne'],
};
const SAYS: Readonly<Record<ListEntry['what'], readonly [string, string]>> = {
  new: ['gardé', 'écarté'],
  changed: ['changement gardé', 'ancienne fiche remise'],
  gone: ['parti, c’est juste', 'ancienne fiche remise'],
};

/** One change of a list: before and now, and the two answers. */
export async function listEntryPage(
  context: CalendarContext,
  changes: Changes,
  overlay: Pick<Overlay, 'files'>,
  [feed = '', id = '']: readonly string[],
): Promise<CalendarAnswer> {
  const { request } = context;
  const once = readOnce(valueOf(request.fields, SAID.once));
  const known = request.method === 'POST' ? await changes.known(once) : undefined;
  if (known) return { goTo: CALENDAR.done(known.id) };
  const all = await listsToSee(context, changes);
  const found = all.find(({ news, entry }) => news.feed === feed && entry.id === id);
  if (!found) return answered();
  const act = actOf(context);
  if (!act) return entryPage(context, found);
  const done = await answer(context, changes, { overlay, found, act, once });
  return done ? { goTo: CALENDAR.done(once) } : answered();
}

/** The answer that a form of ours gives, of who may. */
function actOf({ request, mayChange }: CalendarContext): ListAnswer['answer'] | undefined {
  const act = request.method === 'POST' && mayChange ? valueOf(request.fields, SAID.act) : '';
  return act === 'accepted' || act === 'refused' ? act : undefined;
}

interface Answering {
  readonly overlay: Pick<Overlay, 'files'>;
  readonly found: ToSee;
  readonly act: ListAnswer['answer'];
  readonly once: string;
}

async function answer(
  { world, request }: CalendarContext,
  changes: Changes,
  { overlay, found, act, once }: Answering,
): Promise<boolean> {
  const { news, entry } = found;
  const isRefused = act === 'refused';
  const written = isRefused ? await refusing(overlay, entry) : [];
  if (!written) return false;
  const commune = world.communes.byInsee.get(entry.commune);
  const says = SAYS[entry.what][isRefused ? 1 : 0];
  const change: ListAnswer = {
    kind: 'list',
    feed: news.feed,
    read: entry.at,
    answer: act,
    files: isRefused ? ownFiles(entry) : [],
  };
  const said = `${entry.name}, ${commune?.name ?? ''} : ${says} (${news.title}).`;
  const of = { id: entry.id, commune };
  return (
    (await changes.keep(request.signedIn, of, { once, change, said }, written)).kind === 'done'
  );
}

function entryPage(context: CalendarContext, { news, entry }: ToSee): DeskPage {
  const { root, request, world, today, mayChange } = context;
  const { what, before, after, name, commune, at } = entry;
  const section = (head: string, says: readonly string[]) =>
    `<section class="aig-stack"><h2>${head}</h2><p class="aig-say">${says.map(french).join('<br>')}</p></section>`;
  const block = (head: string, lines: readonly string[] | undefined) =>
    lines === undefined ? '' : section(head, describedIn(world, lines));
  const changes =
    before && after ? section('Ce qui change', differencesIn(world, before, after)) : '';
  const [accept, refuse] = BUTTONS[what];
  const button = (value: ListAnswer['answer'], says: string, classes: string) =>
    `<button type="submit" name="${SAID.act}" value="${value}" class="aig-btn ${classes}">${says}</button>`;
  const form = deskForm(
    { root, token: request.signedIn.token },
    CALENDAR.list(news.feed, entry.id),
    `<input type="hidden" name="${SAID.once}" value="${escapeHtml(newOnce())}">${button('accepted', accept, 'aig-main-btn aig-big')}${button('refused', refuse, 'aig-big')}`,
    ' class="aig-stack" data-cut',
  );
  const where = world.communes.byInsee.get(commune)?.name ?? '';
  return {
    title: TITLES[what],
    back: CALENDAR.lists,
    main: `<p><b>${french(name)}</b>, ${french(where)}<br><span class="aig-small">${french(`${news.title}, lue le ${sayDate(dateOf(context, at), today)}`)}</span></p>
${changes}${block('Avant', before)}${block('Maintenant', after)}
${mayChange ? `${form}<p class="aig-small">Vous pourrez défaire votre réponse.</p>` : ''}`,
  };
}

function answered(): DeskPage {
  return {
    title: 'Ce n’est plus à faire',
    back: CALENDAR.lists,
    main: '<p>Ce changement a déjà sa réponse, ou la fiche est tenue ici.</p>',
  };
}

function keyOf(feed: string, id: string, read: Instant): string {
  return `${feed} ${id} ${read}`;
}

function dateOf({ world }: Pick<CalendarContext, 'world'>, at: Instant): string {
  return toDate(localOf(parisOf(world), at).day);
}

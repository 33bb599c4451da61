import { createHash } from 'node:crypto';
import { type World } from '../../conversation/world.ts';
import { confirmed, type Change } from '../../data/calendar/change.ts';
import { toDate } from '../../permanences/days.ts';
import { type ReportKeeper } from '../../service/keep-reports.ts';
import { EVERYWHERE, type WrongReport } from '../../storage/reports.ts';
import { type Store } from '../../storage/store.ts';
import { StoreError } from '../../storage/store-error.ts';
import { territoryCodes } from '../../territory/territory-codes.ts';
import { escapeHtml, textOf } from '../../view/html/markup.ts';
import { createBoards, type Boards, type Kept } from '../atelier/calendar/board.ts';
import { createChanges } from '../atelier/calendar/keep-changes.ts';
import { begin, sayDate, whereOf, whoOf } from '../atelier/calendar/say-calendar.ts';
import { localOf, parisOf, sayHours } from '../atelier/say-when.ts';
import { outward, rootOf } from '../http/root.ts';
import { frenchPage } from '../pages/about-html.ts';
import { html, redirect } from '../pages/page-answers.ts';
import { readHead } from '../pages/page-head.ts';
import { readForm, valueOf, type Pairs } from '../pages/query.ts';
import { MAX_BODY, type PageAnswer, type PageRequest } from '../pages/request.ts';
import { reportId } from './create-report-pages.ts';
import { keepLinks, linkId, LINK_ANSWERS, type LinkAnswer } from './keep-links.ts';
import { type LinkTokens, type PlaceLink } from './link-tokens.ts';
import { nextOfPlace, type Asked } from './next-of-place.ts';

/** Where the people of a place answer, without an account. */
export const LINK_PATH = '/lien';
const DONE = `${LINK_PATH}/merci`;
/** Who renewed a check, as the history says it. */
const BY = 'le lieu, par son lien du mois';
const MAX_TRIES = 3;

export interface LinkPagesOptions {
  readonly store: Pick<Store<unknown>, 'overlay'>;
  readonly world: () => World;
  readonly now: () => number;
  readonly publicUrl: string;
  readonly tokens: LinkTokens;
  readonly keeper: ReportKeeper;
}

/**
 * `/lien/<monthly link>`: the next four dates of a place, and three answers, of which one counts,
 * once. It renews checks or tells the owner: no date goes by it, and no address and no number changes.
 */
export function createLinkPages(options: LinkPagesOptions): {
  handle(request: PageRequest): Promise<PageAnswer>;
} {
  const { store, world, now, publicUrl, tokens, keeper } = options;
  const { overlay } = store;
  const root = rootOf(publicUrl);
  // The desk has its own: most services never make a link.
  let boards: Boards | undefined;
  const changes = createChanges({ overlay, world, now });
  const today = () => toDate(localOf(parisOf(world()), now()).day);
  const links = keepLinks(overlay, { today });
  const page = ([title, main, status = 200]: Parts): PageAnswer =>
    html(frenchPage(title, main, readHead(world(), root)), { status, script: true, asking: true });

  const keptOf = async ({ place, commune }: PlaceLink): Promise<readonly Kept[]> => {
    boards ??= createBoards({ overlay, world, now });
    const board = await boards.of({ territory: [commune] });
    return board.all.filter(({ permanence }) => permanence.place.id === place);
  };

  const ask = async (token: string, link: PlaceLink, said: Said = {}) => {
    const { told = '', ticked = [], status = 200 } = said;
    const asked = nextOfPlace(await keptOf(link), now());
    const [first] = asked;
    if (!first) return page(NOTHING);
    const { place } = first.kept.permanence;
    const boxes = asked.map(({ kept, opening, date, name }) => {
      const who = `${whoOf(world(), kept.permanence)}, ${sayHours(kept.zone, opening)}`;
      const room = kept.permanence.room;
      return `<label><input type="checkbox" name="wrong" value="${escapeHtml(name)}"${ticked.includes(name) ? ' checked' : ''}><span><b>${french(sayDate(date, today()))}</b><br>${french(room === undefined ? who : `${who}, ${room}`)}</span></label>`;
    });
    return page([
      'Laquelle est fausse ?',
      `${told}<p><b>${french(place.name)}</b></p><p>Voici les prochaines dates.</p>
<form method="post" action="${escapeHtml(outward(root, `${LINK_PATH}/${token}`))}" class="aig-stack"><input type="hidden" name="seen" value="${seenOf(asked)}"><fieldset class="aig-ticks" aria-labelledby="aig-heading">${boxes.join('\n')}</fieldset>
<button type="submit" name="answer" value="right" class="aig-btn aig-main-btn aig-big">Toutes sont justes</button>
<button type="submit" name="answer" value="wrong" class="aig-btn aig-big">Envoyer les dates cochées</button>
<button type="submit" name="answer" value="unknown" class="aig-tool">Je ne sais pas</button></form>
<p class="aig-small">Ce lien sert une fois, pour ce lieu, jusqu’au ${french(sayDate(link.until, today()))}. Une date cochée n’est pas annulée : une personne la relit. D’ici là, les gens verront d’appeler avant de venir.</p>`,
      status,
    ]);
  };

  /** All that was seen is right: each check is renewed, and what is reported otherwise stays. */
  const renew = async (link: PlaceLink, hash: string, asked: readonly Asked[]): Promise<void> => {
    const ids = new Set(asked.map(({ kept }) => kept.permanence.id));
    const author = { key: { structure: link.structure, role: 'calendar', label: BY } } as const;
    for (let tries = 0; ids.size > 0 && tries < MAX_TRIES; tries++) {
      for (const kept of await keptOf(link)) {
        const { permanence } = kept;
        if (!ids.has(permanence.id)) continue;
        const said = `${whereOf(permanence)}, ${whoOf(world(), permanence)} : toujours juste.`;
        const once = createHash('sha256')
          .update(`${hash} ${permanence.id}`)
          .digest('hex')
          .slice(0, 16);
        const change = stillReported(confirmed(permanence, today(), BY), permanence.reported);
        const done = await changes.make(author, kept, { once, change, said: begin(said) });
        if (done.kind === 'done') ids.delete(permanence.id);
      }
    }
    // Said once more by who holds the link, on what it has become.
    if (ids.size > 0) throw new StoreError('unavailable', 'Ces heures changent en ce moment.');
  };

  const report = (link: PlaceLink, hash: string, more: Told): Promise<boolean> => {
    const commune = world().communes.byInsee.get(link.commune);
    const id = reportId([hash, more.record, more.opening]);
    const day = today();
    const territory = commune ? territoryCodes(commune) : [EVERYWHERE];
    return keeper.say({ id, territory, day, by: 'place', ...more });
  };

  const act = async (link: PlaceLink, hash: string, wanted: Wanted): Promise<void> => {
    const { answer, asked, wrong } = wanted;
    if (answer === 'right') await renew(link, hash, asked);
    for (const { kept, date } of answer === 'wrong' ? wrong : []) {
      const record = kept.permanence.id;
      await report(link, hash, { of: 'permanence', record, kind: 'wrong-date', opening: date });
    }
    if (answer === 'unknown') {
      await report(link, hash, { of: 'place', record: link.place, kind: 'not-known', opening: '' });
    }
  };

  const take = async (token: string, link: PlaceLink, fields: Pairs): Promise<PageAnswer> => {
    const asked = nextOfPlace(await keptOf(link), now());
    const ticked = tickedIn(fields);
    if (valueOf(fields, 'seen') !== seenOf(asked)) {
      return ask(token, link, { told: CHANGED, ticked, status: 409 });
    }
    const wanted = wantedIn(fields, asked);
    if (!wanted) {
      const told = ticked.length > 0 ? UNTICK : TICK;
      return ask(token, link, { told, ticked, status: 422 });
    }
    const hash = createHash('sha256').update(token).digest('base64url');
    // Spent before it acts: a fault between the two costs a new link, never a second answer.
    if (!(await links.answer(linkId(token), wanted.answer))) return page(USED);
    await act(link, hash, wanted);
    return redirect(303, DONE);
  };

  /** The link of a token that still serves; else what is said instead. */
  const openLink = async (token: string): Promise<PlaceLink | Parts> => {
    const link = tokens.read(token, today());
    if (link === 'over') return OVER;
    if (!link || !world().structures.has(link.structure)) return NOT_OURS;
    const kept = await links.find(linkId(token));
    if (!kept || kept.withdrawn) return WITHDRAWN;
    return kept.answered ? USED : link;
  };

  const answerTo = async ({ method, path, headers, body = '' }: PageRequest) => {
    const token = path.slice(LINK_PATH.length + 1).replace(/\/$/, '');
    if (path === DONE && method === 'GET') return page(THANKS);
    const link = await openLink(token);
    if (!('place' in link)) return page(link);
    if (method === 'GET') return ask(token, link);
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin') return page(STRANGE);
    return take(token, link, readForm(body.slice(0, MAX_BODY)));
  };

  return {
    async handle(request) {
      const isHead = request.method === 'HEAD';
      const asked: PageRequest = isHead ? { ...request, method: 'GET' } : request;
      const done = await answerTo(asked).catch((error: unknown) => {
        if (!(error instanceof StoreError)) throw error;
        return page(AWAY);
      });
      return isHead ? { ...done, body: '' } : done;
    },
  };
}

interface Wanted {
  readonly answer: LinkAnswer;
  readonly asked: readonly Asked[];
  readonly wrong: readonly Asked[];
}

/** What the page says besides: why nothing was sent, and what was ticked. */
interface Said {
  readonly told?: string;
  readonly ticked?: readonly string[];
  readonly status?: number;
}

/** What a form answers; `undefined`: nothing that counts. */
function wantedIn(fields: Pairs, asked: readonly Asked[]): Wanted | undefined {
  const given = valueOf(fields, 'answer');
  const answer = LINK_ANSWERS.find((one) => one === given);
  const names = tickedIn(fields);
  const wrong = asked.filter(({ name }) => names.includes(name));
  if (answer === 'right' && names.length > 0) return undefined;
  if (answer === 'wrong' && wrong.length === 0) return undefined;
  return answer && { answer, asked, wrong };
}

function tickedIn(fields: Pairs): readonly string[] {
  return fields.flatMap(([name, value]) => (name === 'wrong' ? [value] : []));
}

type Told = Pick<WrongReport, 'of' | 'record' | 'kind' | 'opening'>;

/** Dates are looked at here, and nothing else of what somebody reported. */
function stillReported(change: Change, reported: boolean): Change {
  return change.kind === 'check' ? { ...change, after: { ...change.after, reported } } : change;
}

/** What was shown: an answer counts for that, and nothing else. */
function seenOf(asked: readonly Asked[]): string {
  const names = asked.map(({ name }) => name).join('\n');
  return createHash('sha256').update(names).digest('hex').slice(0, 16);
}

function french(text: string): string {
  return textOf({ text, lang: 'fr' });
}

type Parts = readonly [title: string, main: string, status?: number];

const CHANGED =
  '<p class="aig-calm" role="alert">Le calendrier a changé depuis. Rien n’est envoyé. Regardez encore une fois.</p>';
const TICK =
  '<p class="aig-calm" role="alert">Cochez d’abord les dates fausses. Rien n’est envoyé.</p>';
const UNTICK =
  '<p class="aig-calm" role="alert">Une date est cochée. Elle est fausse : touchez « Envoyer les dates cochées ». Toutes sont justes : enlevez la coche. Rien n’est envoyé.</p>';
const ASK_NEW = '<p>Demandez-en un autre à la personne qui tient le calendrier.</p>';
const THANKS: Parts = [
  'Merci, c’est noté',
  '<p>La personne qui tient ce calendrier verra votre réponse. Vous pouvez fermer cette page.</p>',
];
const NOTHING: Parts = ['Aucune date à venir', '<p>Il n’y a rien à vérifier pour ce lieu.</p>'];
const USED: Parts = ['Ce lien a déjà servi', ASK_NEW, 410];
const WITHDRAWN: Parts = ['Ce lien ne sert plus', ASK_NEW, 410];
const OVER: Parts = ['Ce lien a plus d’un mois', ASK_NEW, 410];
const NOT_OURS: Parts = ['Ce lien n’existe pas', ASK_NEW, 404];
const STRANGE: Parts = [
  'Rien n’est changé',
  '<p>Ce formulaire vient d’un autre site. Ouvrez le lien, puis touchez un bouton.</p>',
  403,
];
const AWAY: Parts = [
  'Réessayez dans une minute',
  '<p>Le service ne peut rien garder pour l’instant. Si le lien ne sert plus, demandez-en un autre.</p>',
  503,
];

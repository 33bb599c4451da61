import { type World } from '../../conversation/world.ts';
import { StoreError } from '../../storage/store-error.ts';
import { outward, rootOf } from '../http/root.ts';
import { cacheControl } from '../pages/headers.ts';
import { redirect } from '../pages/page-answers.ts';
import { readForm, readQuery, valueOf, type Pairs } from '../pages/query.ts';
import {
  MAX_BODY,
  MAX_QUERY,
  type PageAnswer,
  type PageRequest,
  type Upload,
} from '../pages/request.ts';
import { deskPage, DESK_PATH, DESK_PATHS, TOKEN, type DeskPage } from './desk-page.ts';
import { homePage } from './home-page.ts';
import { sessionsPage } from './sessions-page.ts';
import { type Sessions, type SignedIn } from './sessions.ts';
import { signInPage } from './sign-in-page.ts';

/** A request of somebody who is signed in; a POST is one of our own forms. */
export interface DeskRequest {
  readonly method: 'GET' | 'POST';
  /** Without a slash at its end. */
  readonly path: string;
  /** Of the form; none of a GET, which changes nothing. */
  readonly fields: Pairs;
  /** What stands in the address of a GET: it chooses what is shown. */
  readonly query: Pairs;
  /** A file that the form brings. */
  readonly file?: Uint8Array;
  readonly signedIn: SignedIn;
}

/** One part of the desk: its answer, or nothing where the path is not its own. */
export type DeskPart = (
  request: DeskRequest,
) => Promise<DeskPage | { readonly goTo: string } | PageAnswer | undefined>;

/** The desk, whose answers wait for the store. */
export interface Atelier {
  handle(request: PageRequest): Promise<PageAnswer>;
}

export interface AtelierOptions {
  readonly world: () => World;
  readonly sessions: Sessions;
  readonly publicUrl: string;
  readonly parts?: readonly DeskPart[];
}

const OVER = 'Votre session est fermée. Rien n’a été changé par ce dernier geste.';
const WRONG = 'Cette clé n’ouvre rien. Vérifiez ses signes, ou demandez-en une autre.';
const STRANGE =
  'Ce formulaire n’est plus bon, ou votre navigateur refuse les cookies. Rien n’a été changé.';

const LARGE =
  'Ce fichier est trop gros : un mégaoctet au plus. Enregistrez à part la feuille du planning, ou collez ses cases.';

const AWAY =
  'Le service ne peut rien lire ni garder pour l’instant. Réessayez dans une minute. Ce que vous avez envoyé est fait tout entier, ou pas du tout : l’historique le dira.';

/** The desk of those who keep data true: signed in by a key, and nothing beyond what it lets do. */
export function createAtelier({ world, sessions, publicUrl, parts = [] }: AtelierOptions): Atelier {
  const root = rootOf(publicUrl);
  const page = (parts: DeskPage): PageAnswer => deskPage(world(), root, parts);
  const signIn = (request: PageRequest, told?: string, status = 200): PageAnswer => {
    const { token, cookies } = sessions.door(request);
    const next = nextOf(request);
    const parts = { root, token, next, status, ...(told === undefined ? {} : { told }) };
    return page({ ...signInPage(parts), cookies });
  };

  const enter = async (request: PageRequest, fields: Pairs): Promise<PageAnswer> => {
    if (!sessions.isOurs(request, valueOf(fields, TOKEN) ?? '')) {
      return signIn(request, STRANGE, 403);
    }
    const done = await sessions.signIn(request, valueOf(fields, 'key') ?? '');
    if (done.kind === 'wrong') return signIn(request, WRONG, 422);
    if (done.kind === 'wait') {
      const answer = signIn(request, sayWait(done.seconds), 429);
      return { ...answer, headers: { ...answer.headers, 'Retry-After': String(done.seconds) } };
    }
    const next = nextPath(valueOf(fields, 'next') ?? '');
    return { ...redirect(303, next), cookies: [done.cookie] };
  };

  const signedInOnly = async (request: PageRequest, path: string): Promise<PageAnswer> => {
    const signedIn = await sessions.of(request);
    if (path === DESK_PATHS.alive) return nothingMore(signedIn ? 204 : 403);
    if (request.method !== 'POST') {
      return signedIn
        ? partsOf({
            method: 'GET',
            path,
            fields: [],
            query: readQuery(request.query.slice(0, MAX_QUERY)),
            signedIn,
          })
        : signIn(request);
    }
    if (!signedIn) return signIn(request, OVER, 403);
    const sent = await formOf(request);
    if ('fault' in sent) return page({ ...UNREAD[sent.fault], back: path, signedIn });
    if (!sessions.isOurs(request, valueOf(sent.fields, TOKEN) ?? '')) {
      return page({ ...refused(STRANGE), status: 403, signedIn });
    }
    if (path !== DESK_PATHS.signOut)
      return partsOf({ method: 'POST', path, query: [], ...sent, signedIn });
    return { ...redirect(303, DESK_PATH), cookies: [await sessions.signOut(request, signedIn)] };
  };

  const partsOf = async (asked: DeskRequest): Promise<PageAnswer> => {
    const { signedIn } = asked;
    for (const part of [ownPart, ...parts]) {
      const answer = await part(asked);
      if (answer === undefined) continue;
      if ('headers' in answer) return answer;
      return 'goTo' in answer ? redirect(303, answer.goTo) : page({ signedIn, ...answer });
    }
    return page({ ...refused('Il n’y a rien à cette adresse.'), status: 404, signedIn });
  };

  const ownPart: DeskPart = async ({ method, path, fields, signedIn }) => {
    if (path === DESK_PATH) return homePage(world(), root, signedIn);
    if (path !== DESK_PATHS.sessions) return undefined;
    const seen = await sessions.seenBy(signedIn);
    if (method === 'GET') return sessionsPage(world(), { root, signedIn }, seen);
    const ended = seen.find(({ id }) => id === valueOf(fields, 'end'));
    if (ended) await sessions.end(ended.id);
    if (ended?.id === signedIn.session.id) return { goTo: DESK_PATH };
    const left = seen.filter((one) => one !== ended);
    const told = ended ? 'La session est fermée.' : 'Cette session était déjà fermée.';
    return sessionsPage(world(), { root, signedIn }, left, told);
  };

  const answer = async (request: PageRequest): Promise<PageAnswer> => {
    const path = pathOf(request);
    if (request.method === 'POST' && path === DESK_PATH) {
      return enter(request, readForm((request.body ?? '').slice(0, MAX_BODY)));
    }
    if (request.method === 'GET' && sessions.isLedHere(request)) return page(ledHere(path));
    return signedInOnly(request, path);
  };

  /** The cookie stays away from what another site leads to: one touch here, and it comes along. */
  const ledHere = (path: string): DeskPage => ({
    title: 'L’atelier',
    main: `<p>Vous venez d’un autre site.</p>
<a class="aig-btn aig-main-btn aig-big" href="${outward(root, nextPath(path))}">Ouvrir l’atelier</a>`,
  });

  /** Nothing is written in part: a change and its line of history go together. */
  const away = (error: unknown): PageAnswer => {
    if (!(error instanceof StoreError) || error.code === 'not-ours') throw error;
    return page({ ...refused(AWAY), status: 503 });
  };

  return {
    async handle(request) {
      const isHead = request.method === 'HEAD';
      const asked: PageRequest = isHead ? { ...request, method: 'GET' } : request;
      const done = await answer(asked).catch(away);
      return isHead ? { ...done, body: '' } : done;
    },
  };
}

const UNREAD = {
  'too-large': { ...refused(LARGE), status: 413 },
  unreadable: { ...refused(STRANGE), status: 400 },
} as const;

/** Read once it is known who sends it. */
async function formOf({ body = '', upload }: PageRequest): Promise<Upload> {
  return upload ? await upload() : { fields: readForm(body.slice(0, MAX_BODY)) };
}

function refused(why: string): DeskPage {
  return { title: 'Rien n’est changé', back: DESK_PATH, main: `<p>${why}</p>` };
}

function sayWait(seconds: number): string {
  return `Plusieurs clés fausses sont venues d’ici. Attendez ${seconds} secondes, puis réessayez.`;
}

function nothingMore(status: number): PageAnswer {
  return { status, headers: { 'Cache-Control': cacheControl('nobody') }, body: '' };
}

function pathOf({ path }: PageRequest): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}

/** Where one was going: a page of the desk, never an act. */
function nextOf(request: PageRequest): string {
  const { method, body = '' } = request;
  if (method !== 'POST') return nextPath(pathOf(request));
  return nextPath(valueOf(readForm(body.slice(0, MAX_BODY)), 'next') ?? DESK_PATH);
}

/** A page of the desk, or what a sheet leads a mediator to. */
const DESK_PAGE =
  /^\/(?:atelier(?:(?:\/[a-z0-9-]{1,60}){0,6}|\/signaler\/[\w.-]{1,400})|tableau-de-bord(?:\/note)?)$/;

function nextPath(written: string): string {
  return DESK_PAGE.test(written) ? written : DESK_PATH;
}

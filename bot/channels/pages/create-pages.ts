import { createHash } from 'node:crypto';
import { screen } from '../../conversation/screen.ts';
import { newState } from '../../conversation/start-state.ts';
import { type Message, type State } from '../../conversation/state.ts';
import { turn } from '../../conversation/turn.ts';
import { FIRST_MENU } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { toAction } from '../../service/to-action.ts';
import { BRAND } from '../../view/drawings.ts';
import { TICKED, TYPED } from '../../view/link-maker.ts';
import { toPage, type PageHead } from '../../view/page.ts';
import { phrase } from '../../view/phrases.ts';
import { STYLE } from '../../view/style.ts';
import { type View } from '../../view/view.ts';
import { cacheControl, SAFETY, type Keeping } from './headers.ts';
import { LEGAL_PAGES } from './legal.ts';
import { legalHtml } from './legal-html.ts';
import { createLinks, FIELD } from './links.ts';
import { messageScreen, type MessageKeys } from './message-screen.ts';
import { isSame, readForm, readQuery, valueOf, writeQuery, type Pairs } from './query.ts';
import { readAddress } from './read-address.ts';
import { MAX_BODY, MAX_QUERY, type PageAnswer, type PageRequest } from './request.ts';
import { type Seal } from './seal.ts';
import { readSealed } from './sealed-state.ts';
import { addressOf, hrefOf } from './write-address.ts';

export interface PagesOptions {
  /** The World of now: swapped whole on reload. */
  readonly world: () => World;
  readonly now: () => number;
  readonly seal: Seal;
  /** `https://guide.exemple.fr`, without a slash at its end: for search engines only. */
  readonly publicUrl: string;
  /** Told of a fault of ours; the person gets a page in plain words. */
  readonly report?: (fault: unknown) => void;
}

/** Pages without JavaScript and without a server inside. */
export interface Pages {
  handle(request: PageRequest): PageAnswer;
}

const STYLE_PATH = `/aiguillage-${createHash('sha256').update(STYLE).digest('hex').slice(0, 12)}.css`;
const ICON_PATH = '/aiguillage.svg';
const ICON = BRAND.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replaceAll(
  '<path ',
  '<path fill="none" stroke="#0b4a46" stroke-width="3.5" stroke-linecap="round" ',
);
const ROBOTS = 'User-agent: *\nAllow: /\n';

/** The pages of a World. `handle` is synchronous, touches no file, keeps nothing, never throws. */
export function createPages(options: PagesOptions): Pages {
  const { world, seal, publicUrl } = options;

  const handle = (request: PageRequest): PageAnswer => {
    try {
      return request.method === 'HEAD'
        ? { ...route({ ...request, method: 'GET' }), body: '' }
        : route(request);
    } catch (fault) {
      options.report?.(fault);
      return message(world(), 500, { heading: 'fault-heading', texts: ['fault-text'] });
    }
  };

  const route = (request: PageRequest): PageAnswer => {
    const { method, path } = request;
    const fixed = fixedAnswer(path);
    if (fixed) return method === 'GET' ? unlessKnown(request, fixed) : wrongWay(path);
    if (method === 'GET') return show(request);
    if (method === 'POST' && path !== '/effacer') return take(request);
    return wrongWay(path);
  };

  /** What never changes while this version runs. */
  const fixedAnswer = (path: string): PageAnswer | undefined => {
    if (path === STYLE_PATH) return text(STYLE, 'text/css', 'forever');
    if (path === ICON_PATH) return text(ICON, 'image/svg+xml', 'five-minutes');
    if (path === '/robots.txt') return text(ROBOTS, 'text/plain', 'five-minutes');
    const legal = LEGAL_PAGES.get(path);
    return legal && html(200, legalHtml(legal, head({})), 'five-minutes');
  };

  const show = (request: PageRequest): PageAnswer => {
    const now = world();
    const pairs = request.query.length > MAX_QUERY ? [] : readQuery(request.query);
    const read = readAddress(now, request.path, pairs);
    if (read.kind === 'moved') return redirect(301, read.path + writeQuery(pairs));
    if (read.kind === 'unknown') return notFound(now);
    const own = addressOf(now, read.state);
    const told = read.state.notices.length > 0;
    if (own && !told && !(own.path === request.path && isSame(own.pairs, pairs))) {
      return redirect(302, hrefOf(own));
    }
    return unlessKnown(request, page(now, read.state, request.path, pairs));
  };

  const take = (request: PageRequest): PageAnswer => {
    const now = world();
    if ((request.body?.length ?? 0) > MAX_BODY) {
      return message(now, 413, { heading: 'wrong-way-heading', texts: ['too-long'] });
    }
    const fields = readForm(request.body ?? '');
    const before = stateBefore(now, request, fields);
    if (before === 'unknown') return notFound(now);
    if (before === 'lost') {
      return message(now, 400, { heading: 'sealed-lost-heading', texts: ['sealed-lost-text'] });
    }
    const taken = turn(now, before, messageOf(fields), options.now());
    const { counts } = taken;
    const address = addressOf(now, taken.state);
    // On pages the walk before is one Back away: nothing to announce.
    const told = taken.state.notices.some(({ code }) => code !== 'digression');
    return address && !told
      ? { ...redirect(303, hrefOf(address)), counts }
      : { ...page(now, taken.state), counts };
  };

  const stateBefore = (
    now: World,
    { path, query }: PageRequest,
    fields: Pairs,
  ): State | 'unknown' | 'lost' => {
    const sealed = valueOf(fields, FIELD.state);
    if (sealed !== undefined) return readSealed(seal, sealed) ?? 'lost';
    const read = readAddress(now, path, readQuery(query.slice(0, MAX_QUERY)));
    if (read.kind !== 'state') return 'unknown';
    const misses = /^\d$/.exec(valueOf(fields, FIELD.misses) ?? '');
    return { ...read.state, misses: Number(misses?.[0] ?? 0) };
  };

  /** The page of a state; without `path`, the answer to a POST that no address could give. */
  const page = (now: World, state: State, path?: string, pairs: Pairs = []): PageAnswer => {
    const view = screen(now, state, options.now());
    const indexed = path !== undefined && pairs.length === 0 && isIndexed(path, view);
    const about = path === '/' ? { description: phrase(view.lang, false, 'about') } : {};
    const document = toPage(
      view,
      createLinks(now, state, seal),
      head({ ...(indexed ? { canonical: publicUrl + path } : {}), ...about }, now, state),
    );
    const erased = state.prompt?.kind === 'erased';
    const keeping = path === undefined || erased ? 'nobody' : keepingOf(view);
    const answer = html(200, document, keeping, indexed);
    return erased
      ? { ...answer, headers: { ...answer.headers, 'Clear-Site-Data': '"cache"' } }
      : answer;
  };

  const message = (now: World, status: number, keys: MessageKeys): PageAnswer => {
    const state = newState();
    const document = toPage(messageScreen('fr', keys), createLinks(now, state, seal), head({}));
    return html(status, document, 'nobody');
  };

  const notFound = (now: World): PageAnswer =>
    message(now, 404, { heading: 'not-found-heading', texts: ['not-found-text'] });

  const wrongWay = (path: string): PageAnswer => {
    const answer = message(world(), 405, {
      heading: 'wrong-way-heading',
      texts: ['wrong-way-text'],
    });
    const allow = fixedAnswer(path) || path === '/effacer' ? 'GET, HEAD' : 'GET, HEAD, POST';
    return { ...answer, headers: { ...answer.headers, Allow: allow } };
  };

  return { handle };
}

/** The message in a form: a button of ours, ticks, or typed words. */
function messageOf(fields: Pairs): Message {
  const action = toAction(valueOf(fields, FIELD.action));
  if (action) return { kind: 'action', action };
  const step = valueOf(fields, FIELD.step);
  if (step !== undefined) {
    const options = fields.flatMap(([name, value]) => (name === TICKED ? [value] : []));
    const walk = Number(valueOf(fields, FIELD.walk) ?? 0);
    const ticked = toAction({ do: 'answer', walk, step, options });
    if (ticked) return { kind: 'action', action: ticked };
  }
  return { kind: 'text', text: valueOf(fields, TYPED) ?? '' };
}

/** A page with a date is asked for again each time; a sensitive one is kept by nobody. */
function keepingOf({ sensitive, body, notices }: View): Keeping {
  if (sensitive || notices.length > 0) return 'nobody';
  return body.kind === 'orientation' ? 'ask-again' : 'five-minutes';
}

/** Search engines keep where a guide begins, never an answer, never a sensitive guide. */
function isIndexed(path: string, { sensitive }: View): boolean {
  return !sensitive && (path === '/' || path.startsWith('/guide/'));
}

function head(
  more: Pick<PageHead, 'canonical' | 'description'>,
  world?: World,
  state?: State,
): PageHead {
  const home: State | undefined = state && {
    ...state,
    walks: [],
    prompt: { kind: 'menu', menu: FIRST_MENU },
  };
  const address = world && home && addressOf(world, home);
  return {
    styleHref: STYLE_PATH,
    iconHref: ICON_PATH,
    homeHref: address ? hrefOf(address) : '/',
    accessibilityHref: '/accessibilite',
    privacyHref: '/vie-privee',
    legalHref: '/mentions-legales',
    ...more,
  };
}

function html(status: number, body: string, keeping: Keeping, indexed = false): PageAnswer {
  return {
    status,
    body,
    headers: {
      ...SAFETY,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': cacheControl(keeping),
      ...(indexed ? {} : { 'X-Robots-Tag': 'noindex' }),
    },
  };
}

function text(body: string, type: string, keeping: Keeping): PageAnswer {
  return {
    status: 200,
    body,
    headers: {
      ...SAFETY,
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': cacheControl(keeping),
    },
  };
}

function redirect(status: number, location: string): PageAnswer {
  return {
    status,
    body: '',
    headers: { ...SAFETY, Location: location, 'Cache-Control': cacheControl('nobody') },
  };
}

/** 304 where the browser has this very page already. */
function unlessKnown(request: PageRequest, answer: PageAnswer): PageAnswer {
  if (answer.status !== 200 || answer.headers['Cache-Control'] === cacheControl('nobody')) {
    return answer;
  }
  const tag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)}"`;
  const headers = { ...answer.headers, ETag: tag };
  const known = request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag) ?? false;
  return known ? { status: 304, headers, body: '' } : { ...answer, headers };
}

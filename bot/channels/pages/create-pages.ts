import { screen } from '../../conversation/screen.ts';
import { newState } from '../../conversation/start-state.ts';
import { type Message, type State } from '../../conversation/state.ts';
import { turn } from '../../conversation/turn.ts';
import { begin } from '../../conversation/begin.ts';
import { worldIn } from '../../conversation/world-in.ts';
import { type World } from '../../conversation/world.ts';
import { toAction } from '../../service/to-action.ts';
import { TICKED, TYPED } from '../../view/link-maker.ts';
import { toPage } from '../../view/page.ts';
import { phrase } from '../../view/phrases.ts';
import { themeCss, type Theme } from '../../view/theme.ts';
import { type View } from '../../view/view.ts';
import { toHttpFault } from '../http/http-fault.ts';
import { aboutPage } from './about.ts';
import { ASSETS } from './assets.ts';
import { FIELD } from './fields.ts';
import { createLinks } from './links.ts';
import { messageScreen, type MessageKeys } from './message-screen.ts';
import { file, html, redirect, unlessKnown } from './page-answers.ts';
import { aboutHead, framesOf, headOf } from './page-head.ts';
import { quittable } from './quittable.ts';
import { readForm, readQuery, valueOf, writeQuery, type Pairs } from './query.ts';
import { readAddress } from './read-address.ts';
import { MAX_BODY, MAX_QUERY, type PageAnswer, type PageRequest } from './request.ts';
import { type Seal } from './seal.ts';
import { behindHref, passingHref, PASSING_PATH, readPassing } from './passing.ts';
import { readSealed, SEALED_MS } from './sealed-state.ts';
import { guidePathOf, sheetPage } from './sheet-page.ts';
import { robotsOf, sitemapOf } from './sitemap.ts';
import { addressOf, holdsSensitive, hrefOf } from './write-address.ts';

export interface PagesOptions {
  /** The World of now: swapped whole on reload. */
  readonly world: () => World;
  readonly now: () => number;
  readonly seal: Seal;
  /** `https://guide.exemple.fr`, without a slash at its end: for search engines only. */
  readonly publicUrl: string;
  /** How long the answers of a conversation are kept after its last message. */
  readonly conversationMinutes: number;
  /** Told of a fault of ours; the person gets a page in plain words. */
  readonly report?: (fault: unknown) => void;
}

/** Pages without JavaScript and without a server inside. */
export interface Pages {
  handle(request: PageRequest): PageAnswer;
}

/** The pages of a World. `handle` is synchronous, touches no file, keeps nothing, never throws. */
export function createPages(options: PagesOptions): Pages {
  return quittable(guidePages(options), options);
}

function guidePages(options: PagesOptions): Pages {
  const { world, seal, publicUrl } = options;
  const parts = { seal, publicUrl, now: options.now };

  const handle = (request: PageRequest): PageAnswer => {
    try {
      return request.method === 'HEAD'
        ? { ...route({ ...request, method: 'GET' }), body: '' }
        : route(request);
    } catch (fault) {
      // The keys are not read yet: the database is away since the start, nothing of ours is broken.
      const away = toHttpFault(fault);
      if (!away) options.report?.(fault);
      const keys: MessageKeys = { heading: 'fault-heading', texts: ['fault-text'] };
      const answer = message(request, away?.status ?? 500, keys);
      return { ...answer, headers: { ...answer.headers, ...away?.headers } };
    }
  };

  const route = (request: PageRequest): PageAnswer => {
    const { method, path } = request;
    const fixed = fixedAnswer(request);
    if (fixed) return method === 'GET' ? unlessKnown(request, fixed) : wrongWay(request, true);
    if (method === 'GET') return path === PASSING_PATH ? pass(request) : show(request);
    if (method === 'POST' && path !== '/effacer') return take(request);
    return wrongWay(request, path === '/effacer');
  };

  /** What hangs on no walk: files, lists for robots, pages about the guide. */
  const fixedAnswer = ({ path, query }: PageRequest): PageAnswer | undefined => {
    const asset = ASSETS.get(path);
    if (asset) return file(asset.body, asset.type, asset.forever ? 'forever' : 'five-minutes');
    if (path === '/robots.txt') return file(robotsOf(publicUrl), 'text/plain', 'five-minutes');
    const now = world();
    if (path === '/sitemap.xml') {
      return file(sitemapOf(now, publicUrl, options.now()), 'application/xml', 'five-minutes');
    }
    const theme = themeOf(now, path);
    if (theme) return file(themeCss(theme), 'text/css', 'five-minutes');
    return aboutAnswer(now, path, query);
  };

  const aboutAnswer = (now: World, path: string, query: string): PageAnswer | undefined => {
    const structure = now.structures.get(structureIn(query));
    const head = { ...aboutHead(now, structure?.id), canonical: publicUrl + path };
    const frames = framesOf(now, structure?.id);
    const about = aboutPage(worldIn(now, structure?.id), path, {
      structure,
      head,
      conversationMinutes: options.conversationMinutes,
    });
    if (about === undefined) return undefined;
    const own = writeQuery(structure === undefined ? [] : [['structure', structure.id]]);
    return own === withMark(query)
      ? html(about, { indexed: true, frames })
      : redirect(302, path + own);
  };

  /** The answer to what was just sent; then where the person was, whoever asks. */
  const pass = ({ query }: PageRequest): PageAnswer => {
    const passing = readPassing(seal, query.slice(0, MAX_QUERY), options.now());
    if (!passing) return redirect(302, aboutHead(world(), structureIn(query)).homeHref);
    const now = worldIn(world(), passing.state.structure);
    return passing.isOver
      ? redirect(302, behindHref(now, passing.state))
      : page(now, passing.state);
  };

  const show = (request: PageRequest): PageAnswer => {
    const now = worldIn(world(), structureIn(request.query));
    const pairs = request.query.length > MAX_QUERY ? [] : readQuery(request.query);
    const guide = guidePathOf(request.path);
    const read = readAddress(now, guide ?? request.path, pairs);
    if (read.kind === 'moved') return redirect(301, read.path + writeQuery(pairs));
    if (read.kind === 'unknown') {
      const opened = openingOf(world(), request.path);
      return opened === undefined ? notFound(request) : redirect(302, opened);
    }
    return guide === undefined
      ? showState(request, now, read.state, pairs)
      : showSheet(request, now, read.state);
  };

  /** The page of an address; what is not ours in it is taken out first. */
  const showState = (request: PageRequest, now: World, state: State, pairs: Pairs): PageAnswer => {
    const own = addressOf(now, state);
    const told = state.notices.length > 0;
    if (own && !told && hrefOf(own) !== request.path + withMark(request.query)) {
      return redirect(302, hrefOf(own));
    }
    return page(now, state, request.path, pairs);
  };

  const showSheet = (request: PageRequest, now: World, state: State): PageAnswer => {
    const sheet = sheetPage(now, state, parts, options.now());
    const own = addressOf(now, state);
    if (!sheet || !own) return redirect(302, own ? hrefOf(own) : '/');
    const query = writeQuery(own.pairs);
    return query === withMark(request.query) ? sheet : redirect(302, request.path + query);
  };

  const take = (request: PageRequest): PageAnswer => {
    const forAll = world();
    if ((request.body?.length ?? 0) > MAX_BODY) {
      return message(request, 413, { heading: 'wrong-way-heading', texts: ['too-long'] });
    }
    const fields = readForm(request.body ?? '');
    const before = stateBefore(forAll, request, fields);
    if (before === 'unknown') return notFound(request);
    if (before === 'lost') {
      return message(request, 400, { heading: 'sealed-lost-heading', texts: ['sealed-lost-text'] });
    }
    const now = worldIn(forAll, before.structure);
    const sheet = valueOf(fields, FIELD.sheet);
    if (sheet === undefined) return answerTo(now, before, messageOf(fields));
    const carried = sheet === '1' ? sheetPage(now, before, parts, options.now()) : undefined;
    return carried ?? page(now, before);
  };

  const answerTo = (now: World, before: State, message: Message): PageAnswer => {
    const { state, counts } = turn(now, before, message, options.now());
    const address = addressOf(now, state);
    // On pages the walk before is one Back away: nothing to announce.
    const told = state.notices.some(({ code }) => code !== 'digression');
    const href = address && !told ? hrefOf(address) : passing(now, state);
    return { ...(href === undefined ? page(now, state) : redirect(303, href)), counts };
  };

  /** Answers of a sensitive walk enter no address, not even sealed; but a danger must leave no form. */
  const passing = (now: World, state: State): string | undefined =>
    state.prompt?.kind === 'danger' || !holdsSensitive(now, state)
      ? passingHref(seal, state, options.now())
      : undefined;

  const stateBefore = (
    forAll: World,
    { path, query }: PageRequest,
    fields: Pairs,
  ): State | 'unknown' | 'lost' => {
    const sealed = valueOf(fields, FIELD.state);
    if (sealed !== undefined) {
      const read = readSealed(seal, sealed, options.now());
      return read && read.age <= SEALED_MS ? read.state : 'lost';
    }
    const now = worldIn(forAll, structureIn(query));
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
    const { head, allowing } = headOf(now, state);
    const canonical = indexed ? { canonical: publicUrl + path } : {};
    const document = toPage(view, createLinks(now, state, parts), {
      ...head,
      ...canonical,
      ...about,
    });
    const erased = state.prompt?.kind === 'erased';
    const answer = html(document, { ...allowing, indexed });
    return erased
      ? { ...answer, headers: { ...answer.headers, 'Clear-Site-Data': '"cache"' } }
      : answer;
  };

  /** For the structure of the address: the page that shows the guide in a frame shows this too. */
  const message = ({ query }: PageRequest, status: number, keys: MessageKeys): PageAnswer => {
    const structure = structureIn(query);
    const now = worldIn(world(), structure);
    const state = newState(now.structures.has(structure) ? { structure } : {});
    const links = createLinks(now, state, parts);
    const document = toPage(messageScreen('fr', keys), links, aboutHead(now, structure));
    return html(document, { status, frames: framesOf(now, structure) });
  };

  const notFound = (request: PageRequest): PageAnswer =>
    message(request, 404, { heading: 'not-found-heading', texts: ['not-found-text'] });

  const wrongWay = (request: PageRequest, readOnly: boolean): PageAnswer => {
    const answer = message(request, 405, {
      heading: 'wrong-way-heading',
      texts: ['wrong-way-text'],
    });
    const allow = readOnly ? 'GET, HEAD' : 'GET, HEAD, POST';
    return { ...answer, headers: { ...answer.headers, Allow: allow } };
  };

  return { handle };
}

/** A query as an address has it. */
function withMark(query: string): string {
  return query === '' ? '' : `?${query}`;
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

/** Search engines keep where a guide begins, never an answer, never a sensitive guide. */
function isIndexed(path: string, { sensitive }: View): boolean {
  return !sensitive && (path === '/' || path.startsWith('/guide/'));
}

/** The structure that an address names; nothing of one that is too long to be ours. */
function structureIn(query: string): string {
  return query.length > MAX_QUERY ? '' : (valueOf(readQuery(query), 'structure') ?? '');
}

/** `/structure/<id>`: where a structure's guide opens, with what it settles; short for a poster. */
function openingOf(world: World, path: string): string | undefined {
  const id = /^\/structure\/([a-z0-9-]{1,40})$/.exec(path)?.[1];
  if (id === undefined || !world.structures.has(id)) return undefined;
  const own = worldIn(world, id);
  const address = addressOf(own, begin(own, { structure: id }));
  return address && hrefOf(address);
}

/** `/theme/<id>.css`: the colours of a structure, for its pages and its element; empty: ours. */
function themeOf(world: World, path: string): Theme | undefined {
  const id = /^\/theme\/([a-z0-9-]{1,40})\.css$/.exec(path)?.[1];
  const structure = world.structures.get(id ?? '');
  return structure && (structure.theme ?? {});
}

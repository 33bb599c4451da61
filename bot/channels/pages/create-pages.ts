import { screen } from '../../conversation/screen.ts';
import { newState } from '../../conversation/start-state.ts';
import { type Message, type State } from '../../conversation/state.ts';
import { turn } from '../../conversation/turn.ts';
import { worldFor } from '../../conversation/world-for.ts';
import { isShared } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { toPage } from '../../view/page.ts';
import { phrase } from '../../view/phrases.ts';
import { type View } from '../../view/view.ts';
import { toHttpFault } from '../http/http-fault.ts';
import { rootOf } from '../http/root.ts';
import { FIELD } from './fields.ts';
import { createFixedPages, withMark } from './fixed-pages.ts';
import { isWhole, keptHref, overHref, screenIn, type KeptScreen } from './kept-address.ts';
import { createLinks, type LinkParts } from './links.ts';
import { messageOf } from './message-of.ts';
import { messageScreen, type MessageKeys } from './message-screen.ts';
import { html, redirect, unlessKnown } from './page-answers.ts';
import { type Pages } from './pages.ts';
import { aboutHead, framesOf, headOf, KEPT_IDLE_MS, readHead } from './page-head.ts';
import { quittable } from './quittable.ts';
import { readForm, readQuery, valueOf, writeQuery, type Pairs } from './query.ts';
import { readAddress } from './read-address.ts';
import { MAX_BODY, MAX_QUERY, type PageAnswer, type PageRequest, type Shown } from './request.ts';
import { type Seal } from './seal.ts';
import { behindHref, passingHref, PASSING_MS, PASSING_PATH, readPassing } from './passing.ts';
import { isErasedSince, readSealed, type SealedState } from './sealed-state.ts';
import { guidePathOf, sheetPage } from './sheet-page.ts';
import { anewHref } from './stale-address.ts';
import { openingOf, structureIn } from './structure-paths.ts';
import { type Wronging } from './take-links.ts';
import { addressOf, ERASED_PATH, holdsSensitive, hrefOf } from './write-address.ts';

export interface PagesOptions extends Wronging {
  /** The World of now: swapped whole on reload. */
  readonly world: () => World;
  readonly now: () => number;
  readonly seal: Seal;
  /** `https://guide.exemple.fr`, or with a path that all of ours stand under; no slash at its end. */
  readonly publicUrl: string;
  /** How long the answers of a conversation are kept after its last message. */
  readonly conversationMinutes: number;
  /** Who helps has an application of their own: pages lead to it. */
  readonly helper?: boolean;
  /** Told of a fault of ours; the person gets a page in plain words. */
  readonly report?: (fault: unknown) => void;
}

/** The pages of a World. `handle` is synchronous, touches no file, keeps nothing, never throws. */
export function createPages(options: PagesOptions): Pages {
  return quittable(guidePages(options), options);
}

function guidePages(options: PagesOptions): Pages {
  const { world, seal, publicUrl } = options;
  const root = rootOf(publicUrl);
  const fixedAnswer = createFixedPages(options);
  const lifeMs = options.conversationMinutes * 60_000;
  const partsOf = ({ visiting }: PageRequest, screen?: string): LinkParts => ({
    ...options,
    visits: visiting?.visits ?? [],
    mark: markIn(visiting),
    ...(screen === undefined ? {} : { screen }),
  });

  const handle = (request: PageRequest): PageAnswer => {
    try {
      return request.method === 'HEAD'
        ? { ...route({ ...request, method: 'GET' }), body: '' }
        : route(request);
    } catch (fault) {
      // The keys are not read yet: the database is away since the start, nothing of ours is broken.
      const away = toHttpFault(fault);
      if (!away) options.report?.(fault);
      const answer = message(request, away?.status ?? 500, FAULT);
      return { ...answer, headers: { ...answer.headers, ...away?.headers } };
    }
  };

  const route = (request: PageRequest): PageAnswer => {
    const { method, path } = request;
    const fixed = fixedAnswer(request);
    if (fixed) return method === 'GET' ? unlessKnown(request, fixed) : wrongWay(request, true);
    if (method === 'POST' && path !== ERASED_PATH) return take(request);
    return method === 'GET' ? get(request) : wrongWay(request, path === ERASED_PATH);
  };

  const get = (request: PageRequest): PageAnswer => {
    const { path } = request;
    const anew = anewHref(world(), request);
    if (anew !== undefined) return redirect(302, anew);
    if (path === PASSING_PATH) return pass(request);
    const id = isKeptPath(path) ? screenIn(request.query) : undefined;
    return id === undefined ? show(request) : showKept(request, id);
  };

  /** A kept screen at its own address; one that is there no more says so, or opens anew. */
  const showKept = (request: PageRequest, id: string): PageAnswer => {
    const shown = request.visiting?.shown ?? { kind: 'over' };
    if (shown.kind === 'away') return message(request, 200, FAULT);
    return shown.kind === 'over' ? redirect(302, overOf(request)) : showLiving(request, id, shown);
  };

  const overOf = (request: PageRequest): string =>
    overHref(worldFor(world(), structureIn(request.query), options.now()), request);

  const showLiving = (request: PageRequest, id: string, shown: Kept): PageAnswer => {
    const now = worldFor(world(), shown.state.structure, options.now());
    if (shown.state.prompt?.kind === 'danger' && options.now() - shown.made > PASSING_MS) {
      return redirect(302, behindKept(request, now, shown));
    }
    const isSheet = guidePathOf(request.path) !== undefined;
    const parts = partsOf(request, id);
    const whole = isSheet && isWhole(request.query);
    const sheet = isSheet
      ? sheetPage(now, shown.state, parts, { now: options.now(), whole })
      : undefined;
    const own = keptHref(now, shown.state, {
      id,
      room: sheet ? 'feuille' : 'guide',
      whole: sheet !== undefined && whole,
    });
    if (own !== request.path + withMark(request.query)) return redirect(302, own);
    return sheet ?? page(now, shown.state, parts);
  };

  const behindKept = ({ visiting }: PageRequest, now: World, { state, behind }: Kept): string =>
    behind === undefined
      ? behindHref(now, state, markIn(visiting))
      : keptHref(now, state, { id: behind });

  /** The answer to what was just sent; then where the person was, whoever asks. */
  const pass = (request: PageRequest): PageAnswer => {
    const { query, visiting } = request;
    const passing = readPassing(seal, query.slice(0, MAX_QUERY), options.now());
    if (!passing || (visiting && isErasedSince(passing.visits, visiting))) {
      return redirect(302, aboutHead(world(), '', structureIn(query)).homeHref);
    }
    const now = worldFor(world(), passing.state.structure, options.now());
    return passing.isOver
      ? redirect(302, behindHref(now, passing.state, markIn(visiting)))
      : page(now, passing.state, partsOf(request));
  };

  const show = (request: PageRequest): PageAnswer => {
    const now = worldFor(world(), structureIn(request.query), options.now());
    const pairs = request.query.length > MAX_QUERY ? [] : readQuery(request.query);
    const guide = guidePathOf(request.path);
    const read = readAddress(now, guide ?? request.path, pairs);
    if (read.kind === 'moved') return redirect(301, read.path + writeQuery(pairs));
    if (read.kind === 'unknown') {
      const opened = openingOf(world(), request.path, markIn(request.visiting));
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
    const href = own && hrefOf(own, markIn(request.visiting));
    if (href !== undefined && !told && href !== request.path + withMark(request.query)) {
      return redirect(302, href);
    }
    return page(now, state, partsOf(request), { path: request.path, pairs });
  };

  const showSheet = (request: PageRequest, now: World, state: State): PageAnswer => {
    const sheet = sheetPage(now, state, partsOf(request), { now: options.now() });
    const own = addressOf(now, state);
    const mark = markIn(request.visiting);
    if (!sheet || !own) return redirect(302, own ? hrefOf(own, mark) : '/');
    const href = hrefOf({ ...own, path: request.path }, mark);
    return href === request.path + withMark(request.query) ? sheet : redirect(302, href);
  };

  const take = (request: PageRequest): PageAnswer => {
    const forAll = world();
    const anew = anewHref(forAll, request);
    if (anew !== undefined) return redirect(303, anew);
    if ((request.body?.length ?? 0) > MAX_BODY) {
      return message(request, 413, { heading: 'wrong-way-heading', texts: ['too-long'] });
    }
    const fields = readForm(request.body ?? '');
    const before = stateBefore(forAll, request, fields);
    if (before === 'unknown') return notFound(request);
    if (before === 'over') return redirect(303, overOf(request));
    if (before === 'lost') {
      return message(request, 400, { heading: 'sealed-lost-heading', texts: ['sealed-lost-text'] });
    }
    const now = worldFor(forAll, before.structure, options.now());
    const sheet = valueOf(fields, FIELD.sheet);
    return sheet === undefined
      ? answerTo(request, now, before, messageOf(fields))
      : carry(request, now, before, sheet);
  };

  /** The sheet of a state that no address could tell, or its screen again. */
  const carry = (request: PageRequest, now: World, state: State, asked: string): PageAnswer => {
    const parts = partsOf(request);
    const isSheet = asked === '1' || asked === '2';
    const sheet = isSheet
      ? sheetPage(now, state, parts, { now: options.now(), whole: asked === '2' })
      : undefined;
    const next = request.visiting?.next;
    if (next !== undefined)
      return kept(request, now, state, { id: next, room: sheet ? 'feuille' : 'guide' });
    return sheet ?? page(now, state, parts);
  };

  const answerTo = (
    request: PageRequest,
    now: World,
    before: State,
    message: Message,
  ): PageAnswer => {
    const { state, counts } = turn(now, { state: before, message, now: options.now() });
    const isErased = state.prompt?.kind === 'erased';
    return { ...goingTo(request, now, state), counts, ...(isErased ? { ends: 'erased' } : {}) };
  };

  /** Where a message leads: every screen has an address, as long as some can be kept. */
  const goingTo = (request: PageRequest, now: World, state: State): PageAnswer => {
    const { visiting } = request;
    const parts = partsOf(request);
    const address = addressOf(now, state);
    // On pages the walk before is one Back away: nothing to announce.
    const told = state.notices.some(({ code }) => code !== 'digression');
    if (address && !told) return redirect(303, hrefOf(address, parts.mark));
    const isHidden = holdsSensitive(now, state);
    if (isHidden && visiting?.next !== undefined)
      return kept(request, now, state, { id: visiting.next });
    // Answers of a sensitive walk enter no address, not even sealed; but a danger must leave no form.
    const href =
      isHidden && state.prompt?.kind !== 'danger'
        ? undefined
        : passingHref(seal, state, options.now(), parts.visits);
    return href === undefined ? page(now, state, parts) : redirect(303, href);
  };

  const kept = ({ query }: PageRequest, now: World, state: State, as: KeptScreen): PageAnswer => {
    const behind = screenIn(query);
    const keep = { state, ...(behind === undefined ? {} : { behind }) };
    return { ...redirect(303, keptHref(now, state, as)), keep };
  };

  const stateBefore = (
    forAll: World,
    { path, query, visiting }: PageRequest,
    fields: Pairs,
  ): State | 'unknown' | 'lost' | 'over' => {
    if (visiting?.shown?.kind === 'over') return 'over';
    const sealed = valueOf(fields, FIELD.state);
    if (sealed !== undefined) {
      const read = readSealed(seal, sealed, options.now());
      if (!read) return 'lost';
      return isOver(forAll, read, visiting) ? 'over' : read.state;
    }
    const now = worldFor(forAll, structureIn(query), options.now());
    const read = readAddress(now, path, readQuery(query.slice(0, MAX_QUERY)));
    if (read.kind !== 'state') return 'unknown';
    return { ...read.state, misses: missesIn(fields) };
  };

  /** By its date and the cookie alone; where screens are kept, the store knows more. */
  const isOver = (
    forAll: World,
    { state, age, visits }: SealedState,
    visiting: PageRequest['visiting'],
  ): boolean => {
    const isIdle = visiting?.next === undefined && isShared(forAll, state.structure);
    return (
      age > (isIdle ? KEPT_IDLE_MS : lifeMs) || (visiting ? isErasedSince(visits, visiting) : false)
    );
  };

  /** The page of a state; without `at`, at an address that is no state's. */
  const page = (
    now: World,
    state: State,
    parts: LinkParts,
    at?: { readonly path: string; readonly pairs: Pairs },
  ): PageAnswer => {
    const view = screen(now, state, options.now());
    const indexed = at?.pairs.length === 0 && isIndexed(at.path, view);
    const about = at?.path === '/' ? { description: phrase(view.lang, false, 'about') } : {};
    const { head, allowing } = headOf(now, state, parts);
    const canonical = indexed ? { canonical: publicUrl + at.path } : {};
    const document = toPage(view, createLinks(now, state, parts), {
      ...head,
      ...canonical,
      ...about,
    });
    const erased = state.prompt?.kind === 'erased';
    const answer = html(document, { ...allowing, indexed });
    return erased && root === ''
      ? { ...answer, headers: { ...answer.headers, 'Clear-Site-Data': '"cache"' } }
      : answer;
  };

  /** For the structure of the address: the page that shows the guide in a frame shows this too. */
  const message = (request: PageRequest, status: number, keys: MessageKeys): PageAnswer => {
    const structure = structureIn(request.query);
    const now = worldFor(world(), structure, options.now());
    const state = newState(now.structures.has(structure) ? { structure } : {});
    const links = createLinks(now, state, partsOf(request));
    const document = toPage(messageScreen('fr', keys), links, readHead(now, root, structure));
    return html(document, { status, script: true, asking: true, frames: framesOf(now, structure) });
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

/** Something failed here; one may try again. */
const FAULT: MessageKeys = { heading: 'fault-heading', texts: ['fault-text'] };

type Kept = Extract<Shown, { kind: 'kept' }>;

function markIn(visiting: PageRequest['visiting']): string {
  return visiting?.mark ?? '';
}

/** Messages in a row that were not understood, as the page of an address carries them. */
function missesIn(fields: Pairs): number {
  return Number(/^\d$/.exec(valueOf(fields, FIELD.misses) ?? '')?.[0] ?? 0);
}

/** Where kept screens stand. */
function isKeptPath(path: string): boolean {
  return path === '/' || /^\/(?:guide|feuille)\//.test(path);
}

/** Search engines keep where a guide begins and what a letter means, no answer, no sensitive guide. */
function isIndexed(path: string, { sensitive }: View): boolean {
  return !sensitive && /^\/(?:$|guide\/|papiers$|papier\/)/.test(path);
}

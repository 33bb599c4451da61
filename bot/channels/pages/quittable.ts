import { spokenLanguages } from '../../conversation/languages.ts';
import { type World } from '../../conversation/world.ts';
import { type Instant } from '../../permanences/model.ts';
import { rootOf } from '../http/root.ts';
import { createCookie } from './cookie.ts';
import { type Pages } from './pages.ts';
import {
  ANEW_PATH,
  DAY_PATH,
  DAY_PICTURE,
  dayPage,
  dayPicture,
  dayQuery,
  type DayFor,
} from './day-page.ts';
import { redirect } from './page-answers.ts';
import { readQuery, valueOf } from './query.ts';
import { MAX_QUERY, type PageAnswer, type PageRequest } from './request.ts';

export interface QuittableOptions {
  readonly world: () => World;
  readonly now: () => Instant;
  /** Says how far the cookie goes: over https alone, under its path. */
  readonly publicUrl: string;
}

/** Seconds that pages stay hidden: a day, the longest that anything of a visit is kept. */
const HIDDEN_S = 86_400;
/** All that the cookie says. */
const LEFT = '1';

/**
 * Pages that one may leave in haste. From then on each of them, asked for again by Back, by the
 * history or by a tab that is reopened, leads to the page of the day, until its button begins
 * anew. The browser alone knows: by a cookie that says nothing, and that only leaving sets.
 */
export function quittable(pages: Pages, { world, now, publicUrl }: QuittableOptions): Pages {
  const root = rootOf(publicUrl);
  const cookie = createCookie('jour', publicUrl, HIDDEN_S);
  const isLeft = (request: PageRequest): boolean => cookie.of(request) === LEFT;

  const day = (request: PageRequest): PageAnswer => {
    const own = dayFor(world(), request);
    const here = DAY_PATH + dayQuery(own);
    const isHere = request.method !== 'POST' && here === DAY_PATH + asked(request);
    const answer = isHere ? dayPage(world(), root, own, now()) : redirect(303, here);
    if (isLeft(request)) return answer;
    return { ...withCookie(answer, cookie.set(request, LEFT)), ends: 'left' };
  };

  const route = (request: PageRequest): PageAnswer => {
    const { method, path } = request;
    if (path === DAY_PATH) return day(request);
    if (path === DAY_PICTURE) return dayPicture(root);
    const own = dayFor(world(), request);
    if (path === ANEW_PATH && method === 'POST') {
      return withCookie(redirect(303, `/${dayQuery(own)}`), cookie.clear(request));
    }
    const answer = pages.handle(request);
    return isLeft(request) && !isFile(answer) ? redirect(303, DAY_PATH + dayQuery(own)) : answer;
  };

  return {
    handle(request) {
      const answer = route(request);
      return request.method === 'HEAD' ? { ...answer, body: '' } : answer;
    },
  };
}

function withCookie(answer: PageAnswer, cookie: string): PageAnswer {
  return { ...answer, headers: { ...answer.headers, 'Set-Cookie': cookie } };
}

/** What a page is made with: it tells nothing of what was read. */
function isFile({ headers }: PageAnswer): boolean {
  return /^(?:text\/(?:css|javascript)|image\/)/.test(headers['Content-Type'] ?? '');
}

function asked({ query }: PageRequest): string {
  return query === '' ? '' : `?${query}`;
}

/** The language and the structure that an address names, if they are ours. */
function dayFor(world: World, { path, query }: PageRequest): DayFor {
  const pairs = query.length > MAX_QUERY ? [] : readQuery(query);
  const opened = /^\/structure\/([a-z0-9-]{1,40})$/.exec(path)?.[1];
  const named = valueOf(pairs, 'structure') ?? opened ?? '';
  const structure = world.structures.has(named) ? named : undefined;
  const lang = valueOf(pairs, 'lang') ?? 'fr';
  return { lang: spokenLanguages(world).includes(lang) ? lang : 'fr', structure };
}

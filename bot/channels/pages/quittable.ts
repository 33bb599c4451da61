import { languagesOf } from '../../conversation/languages.ts';
import { type World } from '../../conversation/world.ts';
import { type Instant } from '../../permanences/model.ts';
import { type Pages } from './create-pages.ts';
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
import { SEALED_MS } from './sealed-state.ts';

export interface QuittableOptions {
  readonly world: () => World;
  readonly now: () => Instant;
  /** Behind https the cookie goes over nothing else. */
  readonly publicUrl: string;
}

/** Seconds that pages stay hidden: no page that was read before is opened by its seal any more. */
const HIDDEN_S = SEALED_MS / 1000;

/**
 * Pages that one may leave in haste. From then on each of them, asked for again by Back, by the
 * history or by a tab that is reopened, leads to the page of the day, until its button begins
 * anew. The browser alone knows: by a cookie that says nothing, and that only leaving sets.
 */
export function quittable(pages: Pages, { world, now, publicUrl }: QuittableOptions): Pages {
  const cookie = cookieOf(publicUrl.startsWith('https:'));

  const day = (request: PageRequest): PageAnswer => {
    const own = dayFor(world(), request);
    const here = DAY_PATH + dayQuery(own);
    const isHere = request.method !== 'POST' && here === DAY_PATH + asked(request);
    const answer = isHere ? dayPage(world(), own, now()) : redirect(303, here);
    return cookie.isIn(request) ? answer : withCookie(answer, cookie.set(request));
  };

  const route = (request: PageRequest): PageAnswer => {
    const { method, path } = request;
    if (path === DAY_PATH) return day(request);
    if (path === DAY_PICTURE) return dayPicture();
    const own = dayFor(world(), request);
    if (path === ANEW_PATH && method === 'POST') {
      return withCookie(redirect(303, `/${dayQuery(own)}`), cookie.clear(request));
    }
    const answer = pages.handle(request);
    return cookie.isIn(request) && !isFile(answer)
      ? redirect(303, DAY_PATH + dayQuery(own))
      : answer;
  };

  return {
    handle(request) {
      const answer = route(request);
      return request.method === 'HEAD' ? { ...answer, body: '' } : answer;
    },
  };
}

/** The one cookie of the pages. In somebody's frame the browser keeps it for that site alone. */
function cookieOf(isSecure: boolean) {
  const name = isSecure ? '__Host-jour' : 'jour';
  const write = ({ headers }: PageRequest, value: string, seconds: number): string => {
    const isFramed = isSecure && headers['sec-fetch-dest'] === 'iframe';
    return [
      `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly`,
      ...(isSecure ? ['Secure'] : []),
      ...(isFramed ? ['SameSite=None', 'Partitioned'] : ['SameSite=Lax']),
    ].join('; ');
  };
  return {
    isIn: ({ headers }: PageRequest): boolean =>
      (headers['cookie'] ?? '').split(/;\s*/).includes(`${name}=1`),
    set: (request: PageRequest): string => write(request, '1', HIDDEN_S),
    clear: (request: PageRequest): string => write(request, '', 0),
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
  return { lang: languagesOf(world, structure).includes(lang) ? lang : 'fr', structure };
}

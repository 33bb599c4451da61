import { createHash } from 'node:crypto';
import { ownValue } from '../../engine/own-value.ts';
import { worldIn } from '../../conversation/world-in.ts';
import { worldOn } from '../../conversation/world-on.ts';
import { type World } from '../../conversation/world.ts';
import { DAY_MS } from '../../permanences/days.ts';
import { type Instant, type Operator } from '../../permanences/model.ts';
import { createAddressRate } from '../http/address-rate.ts';
import { outward } from '../http/root.ts';
import { SECURITY_HEADERS } from '../http/security-headers.ts';
import { feedOf } from './calendar-feed.ts';
import { ApiProblem, type ApiAnswer, type ApiContent, type ApiRequest } from './api-request.ts';
import { toFlowDetail, toFlowRow } from './list-flows.ts';
import { listPermanences } from './list-permanences.ts';
import { OPENAPI } from './openapi.ts';
import { TAKEN } from './parameter-schemas.ts';
import { PAGE_SIZE, Parameters } from './parameters.ts';
import { MAX_REQUESTS } from './rate-limit.ts';
import { type Response, type RESPONSES } from './response-schemas.ts';

/** Seconds that an answer may be kept at most: data are reloaded without a word. */
const MAX_AGE = 3_600;
const BASE = '/api/v1';

export interface ApiOptions {
  readonly world: () => World;
  readonly now: () => Instant;
  /** The path that the service stands under on its host; absent: none. */
  readonly root?: string;
}

/** `/api/v1`: for programs. `handle` keeps nothing but counts of a minute, and never throws. */
export interface Api {
  handle(request: ApiRequest): ApiAnswer;
}

/** The API of a World. */
export function createApi({ world, now, root = '' }: ApiOptions): Api {
  const rate = createAddressRate({ most: MAX_REQUESTS, now });
  return {
    handle(request) {
      try {
        const at = now();
        const wait = rate.wait(request.address);
        if (wait !== undefined) return tooMany(wait);
        if (request.method !== 'GET' && request.method !== 'HEAD') {
          throw new ApiProblem(405, 'Seulement GET et HEAD.');
        }
        const answer = cached(answerTo({ ...request, root }, world(), at), request, at);
        return request.method === 'HEAD' ? { ...answer, body: '' } : answer;
      } catch (error) {
        if (error instanceof ApiProblem) return problem(error);
        return problem(new ApiProblem(500, 'Une erreur de notre côté.'));
      }
    },
  };
}

function answerTo(request: Asked, world: World, now: Instant): ApiContent {
  const path = request.path.slice(BASE.length).replace(/\/$/, '');
  const operation = ownValue(OPERATIONS, path);
  if (operation !== undefined) return operation(world, request, now);
  const id = /^\/flows\/([a-z0-9-]{1,40}\.[a-z0-9-]{1,40})$/.exec(path)?.[1];
  const flow = id === undefined ? undefined : world.flows.get(id);
  if (flow === undefined) throw new ApiProblem(404, 'Rien ici.');
  new Parameters(request.query, [], world);
  const detail = toFlowDetail(flow, { world, now, root: request.root });
  return json<'FlowDetail'>(detail, nextDay(world, now));
}

/** What a campaign says changes with the day in Paris, what is to be read again with that of UTC. */
function nextDay(world: World, now: Instant): Instant {
  const next = (Math.floor(now / DAY_MS) + 1) * DAY_MS;
  return Math.min(next, worldOn(world, now).today?.until ?? next);
}

/** What is asked, and the path that the service stands under. */
type Asked = ApiRequest & { readonly root: string };

type Operation = (world: World, request: Asked, now: Instant) => ApiContent;

const OPERATIONS: Readonly<Record<keyof typeof TAKEN, Operation>> = {
  '/openapi.json': (world, { query, root }) => {
    new Parameters(query, TAKEN['/openapi.json'], world);
    return written({ ...OPENAPI, servers: [{ url: outward(root, BASE) }] }, Infinity);
  },
  '/permanences': (world, request, now) => {
    const known = TAKEN['/permanences'];
    const own = worldIn(world, new Parameters(request.query, known, world).structure());
    const parameters = new Parameters(request.query, known, own);
    const { total, items, changes } = listPermanences(own, parameters, now, PAGE_SIZE);
    return json<'Permanences'>(paged(items, total, parameters, request), changes);
  },
  '/permanences.ics': (world, { query }, now) => {
    const known = TAKEN['/permanences.ics'];
    const structure = new Parameters(query, known, world).structure();
    const own = worldIn(world, structure);
    const parameters = new Parameters(query, known, own);
    const territory = parameters.territory();
    const served = own.structures.get(structure ?? '')?.territory ?? [];
    const territories = territory === undefined ? served : [territory];
    return feedOf(own, parameters.operator(), territories, now);
  },
  '/operators': (world, request) => {
    const parameters = new Parameters(request.query, TAKEN['/operators'], world);
    return json<'Operators'>(
      listed([...world.operators.values()].map(toOperatorRow), parameters, request),
      Infinity,
    );
  },
  '/flows': (world, request) => {
    const parameters = new Parameters(request.query, TAKEN['/flows'], world);
    const rows = [...world.flows.values()].map((flow) => toFlowRow(flow, request.root));
    return json<'Flows'>(listed(rows, parameters, request), Infinity);
  },
  '/communes': (world, { query }) => {
    const { decision, matches } = world.communes.find(
      new Parameters(query, TAKEN['/communes'], world).typed(),
    );
    const shown = matches.map(({ insee, name, departement, postcodes }) => ({
      insee,
      name,
      departement,
      postcodes,
    }));
    return json<'Communes'>({ decision, matches: shown });
  },
};

/** Paths that are served, `/flows/<id>` beside. */
export const ROUTES = Object.keys(OPERATIONS);

function toOperatorRow(one: Operator): Response<'Operator'> {
  return {
    id: one.id,
    name: one.names.now,
    before: one.names.before,
    role: one.role.fr,
    needs: one.needs,
    ...(one.site === undefined ? {} : { site: one.site }),
    phones: one.phones.map(({ number }) => number),
    verified: one.verified.date,
    toCheck: one.toCheck,
  };
}

function listed<T>(all: readonly T[], parameters: Parameters, asked: Asked): Page<T> {
  const page = parameters.page();
  return paged(all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), all.length, parameters, asked);
}

type Page<T> = Omit<Response<'Flows'>, 'items'> & { readonly items: readonly T[] };

function paged<T>(
  items: readonly T[],
  total: number,
  parameters: Parameters,
  { path, root }: Asked,
): Page<T> {
  const page = parameters.page();
  const next =
    page * PAGE_SIZE < total ? `${outward(root, path)}?${parameters.toPage(page + 1)}` : null;
  return { total, page, next, items };
}

/** An answer as its name describes it. */
function json<Name extends keyof typeof RESPONSES>(
  body: Response<Name>,
  changes?: Instant,
): ApiContent {
  return written(body, changes);
}

function written(body: object, changes?: Instant): ApiContent {
  const type = 'application/json; charset=utf-8';
  return { body: JSON.stringify(body), type, ...(changes === undefined ? {} : { changes }) };
}

const COMMON: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'access-control-allow-origin': '*',
  'x-robots-tag': 'noindex',
};

function cached(
  { body, type, changes }: ApiContent,
  { headers }: ApiRequest,
  now: Instant,
): ApiAnswer {
  if (changes === undefined) {
    return {
      status: 200,
      headers: { ...COMMON, 'content-type': type, 'cache-control': 'no-store' },
      body,
    };
  }
  const seconds = Math.min(MAX_AGE, Math.max(0, Math.floor((changes - now) / 1000)));
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const kept = {
    ...COMMON,
    'cache-control': `public, max-age=${seconds}`,
    etag: tag,
  };
  const isKnown = knows(headers['if-none-match'], tag);
  if (isKnown) return { status: 304, headers: kept, body: '' };
  return { status: 200, headers: { ...kept, 'content-type': type }, body };
}

/** A proxy that compresses makes a tag weak: `W/"…"` is the same answer (RFC 9110, 13.1.2). */
function knows(header: string | undefined, tag: string): boolean {
  const tags = header?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(tag) || tags.includes('*');
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Paramètre refusé',
  404: 'Introuvable',
  405: 'Méthode refusée',
  414: 'Requête trop longue',
  429: 'Trop de requêtes',
};

function problem({ status, message, parameter }: ApiProblem): ApiAnswer {
  const body: Response<'Problem'> = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Erreur',
    status,
    detail: message,
    ...(parameter === undefined ? {} : { parameter }),
  };
  return {
    status,
    headers: {
      ...COMMON,
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    },
    body: JSON.stringify(body),
  };
}

function tooMany(wait: number): ApiAnswer {
  const answer = problem(new ApiProblem(429, 'Trop de requêtes : attendez une minute.'));
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(wait) } };
}

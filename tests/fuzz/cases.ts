import { anyValue, brokenJson, brokenUtf8, NASTY, strangeActivity } from './values.ts';
import { BIG_HEADERS, HOST, NO_HTTP } from './no-http.ts';
import { pick } from './pick.ts';
import { encode, query } from './query.ts';

/** A conversation that requests are thrown at. */
export interface Target {
  readonly conversationId: string;
  readonly token: string;
  /** Another one, that was erased. */
  readonly over: Omit<Target, 'over'>;
}

export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Bytes for the socket as they are, in place of all the rest: what is no HTTP, or nearly. */
  readonly raw?: string;
}

/** A kind of request, and what may be answered to it. */
export interface FuzzCase {
  readonly name: string;
  readonly may: readonly number[];
  readonly make: (random: () => number, target: Target) => FuzzRequest;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const bearer = ({ token }: Pick<Target, 'token'>) => ({
  ...JSON_TYPE,
  authorization: `Bearer ${token}`,
});
const activities = ({ conversationId }: Pick<Target, 'conversationId'>) =>
  `/directline/conversations/${conversationId}/activities`;

const posting =
  (body: (random: () => number) => string | Buffer): FuzzCase['make'] =>
  (random, target) => ({
    method: 'POST',
    path: activities(target),
    headers: bearer(target),
    body: body(random),
  });

const PAGE_NAMES = ['a', 'v', 'lang', 'simple', 'structure', 'commune', 'fact.x', 'q', 'page'];
const API_NAMES = ['operator', 'need', 'commune', 'when', 'mode', 'page', 'territory', 'q'];
const GUIDE = ['/guide/caf.essai', '/', '/guide/x.y', '/menu/first', '/menu/x', '/effacer'];
const TAIL = ['', '/activities', '/upload', '/stream', '/screen', '/ticket', '/x', '//', '/..'];

/** Every case; a run goes round them, so that a short one reaches all. */
export const CASES: readonly FuzzCase[] = [
  {
    name: 'activity with wrong fields',
    may: [200, 400, 409],
    make: posting((random) => JSON.stringify(strangeActivity(random))),
  },
  {
    name: 'ids of clients of anything',
    may: [200, 400, 409],
    make: posting((random) => {
      const clientActivityID = random() < 0.5 ? pick(random, NASTY) : anyValue(random);
      return JSON.stringify({ type: 'message', text: 'a', channelData: { clientActivityID } });
    }),
  },
  {
    name: 'structures of others',
    may: [200, 404],
    make: (random) => ({
      method: 'POST',
      path: pick(random, ['/directline/tokens/generate', '/directline/guide']),
      headers: { ...JSON_TYPE, origin: 'http://localhost:1' },
      body: JSON.stringify({ structure: pick(random, NASTY) }),
    }),
  },
  {
    name: 'taps of anything',
    may: [200, 400, 409],
    make: (random, target) => ({
      method: 'POST',
      path: activities(target),
      headers: {
        ...bearer(target),
        'aiguillage-tap': pick(random, [
          encode(JSON.stringify(strangeActivity(random))).slice(0, 6000),
          encode(brokenJson(random)).slice(0, 6000),
          '%',
          '%E9',
          '',
        ]),
      },
    }),
  },
  { name: 'broken JSON', may: [200, 400, 409], make: posting(brokenJson) },
  { name: 'broken UTF-8', may: [400], make: posting(brokenUtf8) },
  {
    name: 'too deep',
    may: [400],
    make: posting((random) => {
      const depth = 11 + Math.floor(random() * 3000);
      return `{"type":"message","a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    }),
  },
  {
    name: 'too large',
    may: [413],
    make: posting((random) =>
      JSON.stringify({ type: 'message', text: 'x'.repeat(65_536 + Math.floor(random() * 9000)) }),
    ),
  },
  {
    name: 'tokens/generate with anything',
    may: [200, 400, 403, 404],
    make: (random) => ({
      method: 'POST',
      path: '/directline/tokens/generate',
      headers: {
        ...JSON_TYPE,
        ...pick(random, [
          {},
          ...['http://localhost:1', 'null', 'https://x'].map((origin) => ({ origin })),
        ]),
      },
      body: random() < 0.5 ? brokenJson(random) : JSON.stringify(strangeActivity(random)),
    }),
  },
  {
    name: 'wrong tokens',
    may: [401, 403],
    make: (random, target) => ({
      method: 'GET',
      path: activities(target),
      headers: pick(random, [
        {},
        { authorization: '' },
        { authorization: 'Bearer' },
        { authorization: `Bearer ${target.token.slice(0, -2)}` },
        { authorization: `Bearer ${target.token.replace(/^[^.]+/, 'eyJhbGciOiJub25lIn0')}` },
        { authorization: `Bearer ${'a'.repeat(4000)}` },
        { authorization: `Basic ${target.token}` },
      ]),
    }),
  },
  {
    name: 'conversation routes of anything',
    may: [200, 201, 204, 400, 401, 403, 404, 405, 409, 415],
    make: (random, target) => ({
      method: pick(random, ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']),
      path: `/directline/conversations/${pick(random, [target.conversationId, 'x', encode(pick(random, NASTY).slice(0, 90))])}${pick(random, TAIL)}`,
      headers: bearer(target),
    }),
  },
  {
    name: 'uploads of anything',
    may: [415],
    make: (random, target) => ({
      method: 'POST',
      path: activities(target).replace(/activities$/, 'upload?userId=dl_x'),
      headers: { ...bearer(target), 'content-type': 'multipart/form-data; boundary=b' },
      body: `--b\r\nContent-Disposition: form-data; name="file"; filename="${encode(pick(random, NASTY))}"\r\n\r\n${'x'.repeat(5000)}\r\n--b--`,
    }),
  },
  {
    name: 'a conversation that is over',
    // Its last words may be read for a minute.
    may: [200, 404],
    make: (random, { over }) => ({
      path: activities(over),
      headers: bearer(over),
      ...(random() < 0.5
        ? { method: 'GET' }
        : {
            method: 'POST',
            body: JSON.stringify({ type: 'message', text: pick(random, NASTY).slice(0, 100) }),
          }),
    }),
  },
  {
    name: 'what is no HTTP',
    may: [400, 505],
    make: (random) => ({ method: 'raw', path: '', raw: pick(random, NO_HTTP) }),
  },
  {
    name: 'upgrades of anything',
    may: [400, 403, 404, 405, 426],
    make: (random, { conversationId, token }) => {
      const path = pick(random, [
        `/directline/conversations/${conversationId}/stream?watermark=-&t=${token}`,
        `/directline/conversations/${conversationId}/stream?t=${'a'.repeat(3000)}`,
        `/directline/conversations/x/stream?t=${encode(pick(random, NASTY).slice(0, 90))}`,
        '/directline/conversations',
        '/',
      ]);
      const version = pick(random, ['13', '1', '']);
      return {
        method: 'upgrade',
        path,
        raw: `GET ${path} HTTP/1.1\r\n${HOST}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: ${version}\r\nSec-WebSocket-Key: ${pick(random, ['dGhlIHNhbXBsZSBub25jZQ==', 'x'])}\r\n\r\n`,
      };
    },
  },
  {
    name: 'one address, again and again',
    may: [200, 429],
    make: (random) => ({
      method: 'GET',
      path: '/directline/session/getsessionid',
      headers: random() < 0.15 ? { 'x-forwarded-for': '192.0.2.7' } : {},
    }),
  },
  {
    name: 'addresses of others',
    may: [400],
    make: (random) => ({
      method: 'GET',
      path: pick(random, ['http://exemple.fr/', 'https://a@b:1/directline/', 'http:///']),
    }),
  },
  {
    name: 'watermarks of anything',
    may: [200],
    make: (random, target) => ({
      method: 'GET',
      path: `${activities(target)}?watermark=${encode(pick(random, NASTY).slice(0, 500))}`,
      headers: bearer(target),
    }),
  },
  {
    name: 'resume tickets of anything',
    may: [400, 403],
    make: (random) => ({
      method: 'POST',
      path: '/directline/tokens/resume',
      headers: JSON_TYPE,
      body: JSON.stringify({ ticket: anyValue(random) }),
    }),
  },
  {
    name: 'pages with any query',
    may: [200, 301, 302, 404],
    make: (random) => ({
      method: pick(random, ['GET', 'HEAD']),
      path: `${pick(random, GUIDE)}?${query(random, PAGE_NAMES)}`,
    }),
  },
  {
    name: 'pages with any form',
    may: [200, 303, 400, 404, 405, 413],
    make: (random) => ({
      method: 'POST',
      path: pick(random, GUIDE),
      headers: FORM,
      body: query(random, ['do', 'state', 'q', 'step', 'walk', 'option', 'misses']),
    }),
  },
  {
    name: 'forms that are too large',
    may: [413],
    make: () => ({ method: 'POST', path: '/', headers: FORM, body: `q=${'x'.repeat(70_000)}` }),
  },
  {
    name: 'API with any query',
    may: [200, 400, 404, 414],
    make: (random) => ({
      method: 'GET',
      path: `/api/v1/${pick(random, ['permanences', 'flows', 'communes', 'operators', 'permanences.ics', 'x'])}?${query(random, API_NAMES)}`,
    }),
  },
  {
    name: 'paths of anything',
    // An empty form at `/` leads to the first screen.
    may: [200, 301, 302, 303, 400, 404, 405],
    make: (random) => ({
      method: pick(random, ['GET', 'POST', 'PUT', 'HEAD', 'TRACE']),
      path: `/${pick(random, ['', 'guide/', 'health/', 'directline/', '//', '..%2f', '%00'])}${encode(pick(random, NASTY).slice(0, 200))}`,
      headers: FORM,
    }),
  },
  {
    name: 'addresses that are too long',
    may: [414],
    make: (random) => ({
      method: 'GET',
      path: `/guide/caf.essai?a=${'x'.repeat(8200 + Math.floor(random() * 1000))}`,
    }),
  },
  {
    name: 'headers that are too large, or too many',
    may: [431],
    make: (random) => ({ method: 'GET', path: '/', headers: pick(random, BIG_HEADERS) }),
  },
  {
    name: 'headers of anything',
    may: [200, 302, 304, 400, 404],
    make: (random) => ({
      method: 'GET',
      path: '/',
      headers: {
        host: pick(random, ['exemple.fr', 'a:b:c', '[::1', '']),
        'x-forwarded-host': 'exemple.fr',
        'x-forwarded-for': pick(random, ['1.2.3.4', ',,,', 'a'.repeat(500)]),
        'if-none-match': pick(random, ['*', '"', 'W/"x"', ',,']),
        'accept-language': pick(random, ['xx', '*;q=0', ',;=']),
        'accept-encoding': pick(random, ['br;q=0', 'gzip;;', '*', 'x'.repeat(900)]),
        'content-length': '0',
      },
    }),
  },
];

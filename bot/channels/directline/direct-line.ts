import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Duplex } from 'node:stream';
import { ownValue } from '../../engine/own-value.ts';
import { type State } from '../../conversation/state.ts';
import { type World } from '../../conversation/world.ts';
import { type Refused } from '../../service/limits.ts';
import { createPassing } from '../../service/passing.ts';
import { type Service } from '../../service/service.ts';
import { type Store } from '../../storage/store.ts';
import { type TrustProxy } from '../http/client-address.ts';
import { type Gate } from '../http/gate.ts';
import { HttpFault, toHttpFault } from '../http/http-fault.ts';
import { type Origins } from '../http/origins.ts';
import { readJson } from '../http/read-json.ts';
import { refuseUpgrade } from '../http/refuse-upgrade.ts';
import { sendJson, sendJsonEncoded } from '../http/send-json.ts';
import { createSenders } from '../http/senders.ts';
import { takeAddresses } from '../pages/take-addresses.ts';
import { wayOut } from '../pages/way-out.ts';
import { createAccess } from './access.ts';
import { bearerOf } from './bearer-of.ts';
import { corsOf } from './cors.ts';
import { drawsCards } from './draws-cards.ts';
import { eventId } from './event-id.ts';
import { type Wronging } from '../pages/take-links.ts';
import { createGuide, type GuideAnswer } from './guide.ts';
import { langOf } from './lang-of.ts';
import { MAX_BODY_BYTES, MAX_BODY_DEPTH, MAX_VERIFIED, TOKEN_SECONDS } from './limits.ts';
import { createOwnIds } from './own-ids.ts';
import { isRecord, readActivity } from './read-activity.ts';
import { readTap } from './read-tap.ts';
import { toRefusal } from '../refusals.ts';
import { createResume } from './resume.ts';
import { nothingAt, PREFIX, routeOf, splitUrl } from './route-of.ts';
import { createStreams } from './streams.ts';
import { sendFault } from './send-fault.ts';
import { createTakeTurn, type Answer as Turned, type TakeTurnOptions } from './take-turn.ts';
import { type Claims, type Tokens } from './tokens.ts';
import { createTranscript } from './transcript.ts';
import { readWatermark, toWatermark } from './watermark.ts';

export interface DirectLineOptions extends Wronging {
  readonly service: Service;
  readonly store: Store<State>;
  readonly world: () => World;
  readonly tokens: Tokens;
  readonly origins: Origins;
  /** With one of these a server asks for tokens. */
  readonly secrets: readonly string[];
  /** Hide the ids that clients choose: the first hides, all open. */
  readonly idKeys: () => readonly Uint8Array[];
  /** Our own address, as people reach us: `http://127.0.0.1:3978`. */
  readonly publicUrl: () => string;
  readonly now: () => number;
  /** Counts what is begun and heard of each address; absent: nobody does. */
  readonly gate?: Gate;
  /** Whose word is taken for the client's address; absent: nobody's. */
  readonly trustProxy?: TrustProxy;
}

/** Direct Line 3.0 in this process, under `/directline`. */
export interface DirectLine {
  /** Answers a request whose path begins with `/directline/`. Never rejects. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** Answers a request that cannot even be looked at, so that its page can read why. */
  refuse(req: IncomingMessage, res: ServerResponse, fault: unknown): void;
  /** Whether the request carries one of the secrets: such a server never waits. */
  isServer(req: IncomingMessage): boolean;
  /** Takes a stream's upgrade over; false: the path is not one of ours. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** How many streams are open. */
  streams(): number;
  close(): void;
}

interface Call {
  readonly req: IncomingMessage;
  readonly query: string;
  /** From the path; empty when it names none. */
  readonly conversation: string;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

type Route = (call: Call) => Promise<Answer>;

const LIMITS = { bytes: MAX_BODY_BYTES, depth: MAX_BODY_DEPTH };

export function createDirectLine(options: DirectLineOptions): DirectLine {
  const { service, store, world, tokens, origins, publicUrl, now } = options;
  const access = createAccess(options);
  const ids = createOwnIds(options.idKeys);
  const transcript = createTranscript({ service, store, now, ids });
  const takeOf: TakeTurnOptions['takeOf'] = (state, take) =>
    takeAddresses(world(), state, take, publicUrl());
  const takeTurn = createTakeTurn({ service, transcript, now, ids, takeOf });
  const guide = createGuide(service, world, options);
  const resume = createResume(store.tickets, tokens);
  const opened = createPassing<true>(now, TOKEN_SECONDS * 1000, MAX_VERIFIED);
  store.openings.hear((conversation) => {
    opened.put(conversation, true);
  });
  const streams = createStreams({
    transcript,
    subscribe: (conversation, wake) => store.subscribe(conversation, wake),
  });

  const senders = createSenders(options.trustProxy);
  /** Whose share a conversation takes. A server speaks for many people: it has none. */
  const senderOf = (req: IncomingMessage, { origin }: Claims) =>
    origin === undefined ? undefined : senders(req);
  const refusalOf = (refused: Refused, claims: Claims): HttpFault =>
    toRefusal(refused, claims.lang, wayOut(world(), claims, publicUrl()));
  const turnedAway = (claims: Claims, refused: Refused, known: unknown): GuideAnswer => {
    const way = claims.guide === true ? guide.leadOut(claims, refused, known) : undefined;
    if (!way) throw refusalOf(refused, claims);
    return way;
  };
  const answered = async (claims: Claims, answer: Turned | undefined, known: unknown) =>
    claims.guide === true ? guide.answer(claims, answer, known) : answer && { id: answer.id };
  const authorize = async ({ req, conversation }: Call): Promise<Claims> => {
    const { authorization } = req.headers;
    if (authorization === undefined) {
      throw new HttpFault(401, 'Unauthorized', 'No authorization header', {
        'www-authenticate': 'Bearer',
      });
    }
    const claims = await tokens.verify(bearerOf(authorization), 'conversation');
    // Always 403: clients that poll take a 401 for silence.
    if (!claims || (conversation !== '' && conversation !== claims.conversation)) {
      throw new HttpFault(403, 'TokenExpired', 'The token has expired or is not valid here');
    }
    return drawsCards(req) ? { ...claims, cards: true } : claims;
  };
  const openOnly = async (claims: Claims): Promise<void> => {
    const { conversation, born } = claims;
    if ((await service.lastOf(conversation, born + service.lifeMs)) === undefined) throw gone();
  };
  const begin = async (req: IncomingMessage, body: unknown): Promise<Claims> => {
    // One server may ask for many people.
    if (!access.isServer(req)) options.gate?.checkBegin(req);
    const claims = access.begin(req, body);
    const sender = senderOf(req, claims);
    const refused = await service.mayBegin({ structure: claims.structure, sender });
    if (refused) throw refusalOf(refused, claims);
    return claims;
  };
  const tokenOf = async (claims: Claims) => ({
    conversationId: claims.conversation,
    token: await tokens.sign(claims),
    expires_in: TOKEN_SECONDS,
  });
  const withStream = async (claims: Claims, watermark: string) => {
    const url = new URL(`${publicUrl()}${PREFIX}/conversations/${claims.conversation}/stream`);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    url.searchParams.set('watermark', watermark);
    url.searchParams.set('t', await tokens.signStream(claims));
    return { ...(await tokenOf(claims)), streamUrl: url.href };
  };

  const routes: Readonly<Record<string, Route>> = {
    'POST /tokens/generate': async ({ req }) => {
      const body = await readJson(req, LIMITS);
      return { status: 200, body: await tokenOf(await begin(req, body)) };
    },
    'POST /tokens/refresh': async (call) => {
      const claims = await authorize(call);
      await openOnly(claims);
      return { status: 200, body: await tokenOf(claims) };
    },
    'POST /conversations': async (call) => {
      // A server may begin with its secret alone, as with the service in the cloud.
      const token = access.isServer(call.req) ? undefined : await authorize(call);
      const asked = await readJson(call.req, LIMITS);
      const claims = token ?? (await begin(call.req, asked));
      const lang = langOf(world(), claims.structure, asked) ?? claims.lang;
      await openOnly(claims);
      const { conversation } = claims;
      // Nothing is stored before the first answer: until then the token given here says it, and of
      // the one before it what the replicas tell one another, and remember a while.
      const stored = (await store.read(conversation)) !== undefined;
      const exists = stored || claims.begun === true || opened.get(conversation) === true;
      if (!exists) await store.openings.tell(conversation);
      const begun: Claims = { ...claims, ...(stored ? {} : { lang }), begun: true };
      const body = await withStream(begun, '-');
      return { status: exists ? 200 : 201, body };
    },
    'GET /conversations/:id': async (call) => {
      const claims = await authorize(call);
      await openOnly(claims);
      const after = readWatermark(claims, watermarkOf(call.query));
      return { status: 200, body: await withStream(claims, toWatermark(claims, after)) };
    },
    'GET /conversations/:id/activities': async (call) => {
      const claims = await authorize(call);
      const after = readWatermark(claims, watermarkOf(call.query));
      const page = await transcript.read(claims, after, false);
      if (!page) throw gone();
      const { activities, watermark } = page;
      return { status: 200, body: { activities, watermark: toWatermark(claims, watermark) } };
    },
    'POST /conversations/:id/activities': async (call) => {
      const claims = await authorize(call);
      const body = readTap(call.req) ?? (await readJson(call.req, LIMITS));
      const posted = readActivity(body);
      if (posted.kind !== 'message') {
        await openOnly(claims);
        return { status: 200, body: { id: eventId(claims, posted.clientActivityId) } };
      }
      const { message } = posted;
      if (message.kind === 'text') await options.gate?.hear(call.req, message.text.length);
      const answer = await takeTurn(claims, posted, senderOf(call.req, claims));
      const known = isRecord(body) ? body['locale'] : undefined;
      const shown =
        answer && 'why' in answer
          ? turnedAway(claims, answer, known)
          : await answered(claims, answer, known);
      if (!shown) throw gone();
      return { status: 200, body: shown };
    },
    'POST /guide': async (call) => {
      const claims: Claims = {
        ...(await begin(call.req, await readJson(call.req, LIMITS))),
        guide: true,
      };
      return {
        status: 200,
        body: { ...(await withStream(claims, '-')), ...(await guide.now(claims)) },
      };
    },
    'GET /conversations/:id/screen': async (call) => {
      const screen = await guide.now(await authorize(call));
      if (!screen) throw gone();
      return { status: 200, body: screen };
    },
    'POST /conversations/:id/ticket': async (call) => {
      const ticket = await resume.issue(await authorize(call));
      if (ticket === undefined) throw gone();
      return { status: 200, body: { ticket } };
    },
    'POST /tokens/resume': async (call) => {
      const resumed = await resume.exchange(call.req, await readJson(call.req, LIMITS));
      if (resumed === undefined) throw new HttpFault(403, 'TokenExpired', 'The ticket is not good');
      const { claims, ticket, step } = resumed;
      const screen = step === undefined ? {} : await guide.at(claims, step);
      if (!screen) throw gone();
      return { status: 200, body: { ...(await withStream(claims, '-')), ticket, ...screen } };
    },
    'POST /conversations/:id/upload': async (call) => {
      await authorize(call);
      call.req.resume();
      throw new HttpFault(415, 'UploadNotSupported', 'Files are never taken');
    },
    'GET /session/getsessionid': () => Promise.resolve({ status: 200, body: { sessionId: '' } }),
  };

  return {
    async handle(req, res) {
      const { allowed, headers } = corsOf(req, origins);
      try {
        if (!allowed) {
          throw new HttpFault(403, 'OriginNotAllowed', 'This page may not embed the guide');
        }
        if (req.method === 'OPTIONS') {
          // restify's writeHead returns nothing.
          res.writeHead(204, headers);
          res.end();
          return;
        }
        const { path, query } = splitUrl(req.url ?? '/');
        const { key, conversation } = routeOf(req.method ?? 'GET', path);
        const route = ownValue(routes, key);
        if (!route) throw nothingAt(key, Object.keys(routes));
        const { status, body } = await route({ req, query, conversation });
        // Only screens are long enough to be worth it.
        if (isRecord(body) && 'screen' in body) sendJsonEncoded(res, status, body, headers);
        else sendJson(res, status, body, headers);
      } catch (error) {
        sendFault(res, error, headers);
      }
    },
    refuse(req, res, fault) {
      sendFault(res, fault, corsOf(req, origins).headers);
    },
    upgrade(req, socket, head) {
      const { path, query } = splitUrl(req.url ?? '/');
      const { key, conversation } = routeOf('GET', path);
      if (key !== 'GET /conversations/:id/stream') return false;
      const { origin } = req.headers;
      const open = async (): Promise<void> => {
        const claims = await tokens.verify(new URLSearchParams(query).get('t') ?? '', 'stream');
        const isOwn = claims?.conversation === conversation;
        if (!claims || !isOwn || !opens(claims, origin, origins)) {
          refuseUpgrade(socket, { status: 403, headers: {} });
          return;
        }
        const sender = senderOf(req, claims);
        const after = readWatermark(claims, watermarkOf(query));
        streams.open({ req, socket, head, sender }, claims, after);
      };
      open().catch((error: unknown) => {
        refuseUpgrade(socket, toHttpFault(error) ?? { status: 400, headers: {} });
      });
      return true;
    },
    isServer: (req) => access.isServer(req),
    streams: () => streams.count(),
    close: () => {
      streams.close();
    },
  };
}

function watermarkOf(query: string): string {
  return new URLSearchParams(query).get('watermark') ?? '';
}

/**
 * A stream is for the page that asked for the token, and browsers always name theirs. What a
 * server asked for is for any page that may embed the guide, or for a program, which names none.
 */
function opens({ origin: own }: Claims, origin: string | undefined, origins: Origins): boolean {
  if (origin === undefined) return own === undefined || origins.isLocal(own);
  return origins.isKnown(origin) && (own === undefined || own === origin);
}

function gone(): HttpFault {
  return new HttpFault(404, 'ConversationNotFound', 'The conversation is over');
}

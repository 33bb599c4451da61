import { type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http';
import * as restify from 'restify';
import { type DirectLine } from './channels/directline/direct-line.ts';
import { type Gate } from './channels/http/gate.ts';
import { boundConnections, createConnections } from './channels/http/connections.ts';
import { createEntrance } from './channels/http/entrance.ts';
import { faultPage, homeFor, isForPerson } from './channels/http/fault-page.ts';
import { HttpFault, toHttpFault } from './channels/http/http-fault.ts';
import { ignoreUpgrade } from './channels/http/ignore-upgrade.ts';
import { refuseUpgrade } from './channels/http/refuse-upgrade.ts';
import { sendHtml, sendJson } from './channels/http/send-json.ts';
import { INTEGRATE_PATH } from './channels/integrate/create-integrate.ts';
import { faultCode } from './fault-code.ts';
import { type Degraded } from './service/degraded.ts';

/** Answers a request whole. */
export type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** What was answered, for metrics and log: nothing of the request but its kind. */
export interface Answered {
  /** A name of {@link ROUTES}, or `none`: nothing stands there. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** Which overlay it is: on two replicas that serve the same, the same. */
export interface OverlayServed {
  readonly version: number;
  readonly sha256: string;
}

/** What the server serves. Everything is handed in: tests listen on a port of their own. */
export interface ServerParts {
  readonly directLine: DirectLine;
  /** Pages for browsers: every path that nothing else takes. */
  readonly pages?: Handle;
  /** `/api/v1`: for programs. */
  readonly api?: Handle;
  /** `/permanences`, and what lies under it. */
  readonly permanences?: Handle;
  /** `/c-est-faux` and `/lien`: what people say of the data without an account. */
  readonly reports?: Handle;
  /** `/atelier` and `/tableau-de-bord`, and what lies under them; never where a host has other scripts. */
  readonly atelier?: Handle;
  /** `/mediateur/api`: what the application of who helps asks; never where a host has other scripts. */
  readonly helpers?: Handle;
  /** `/mediateur/mise-en-situation`: the set to practise on, to print. */
  readonly training?: Handle;
  /** `/mediateur`, and what lies under it: the application of who helps. */
  readonly mediator?: Handle;
  /** `/alertes/<secret>`: feeds of what expires or was reported. */
  readonly alerts?: Handle;
  /** `POST /api/messages`; absent without an app id, and then not found. */
  readonly messages?: Handle;
  /** `GET /metrics`. */
  readonly metrics?: Handle;
  /** Counts what each address asks; absent: nobody does. A server with a secret never waits. */
  readonly gate?: Gate;
  /** Rejects while a World or the store does not answer. */
  readonly ready: () => Promise<void>;
  /** What is not served as the files say; absent: all is. */
  readonly degraded?: () => Degraded;
  /** The overlay that is served; absent: none was read yet. */
  readonly overlay?: () => OverlayServed | undefined;
  readonly https: boolean;
  /** The path that all of it stands under, on a host that others share; absent: the whole host is ours. */
  readonly root?: string;
  /** Told the code of a fault of ours, and where: never what a person sent. */
  readonly onFault: (code: string, route: string) => void;
  readonly onAnswer?: (answered: Answered) => void;
}

/**
 * Most headers in one request; their bytes, with the address, are Node's 16 KiB. One more is refused,
 * here: told to count them, Node 20 drops those beyond in silence, and what a proxy adds (who asks,
 * from where) often comes last; Node 22 and 24 cut the connection, and a page reads no reason.
 */
const MAX_HEADERS = 100;
/** Characters of an address: a walk of a hundred answers fits. */
const MAX_ADDRESS = 8 * 1024;
/** What watches over the service asks. */
const PROBES = /^\/(?:health|metrics)(?:[/?]|$)/;
/** One slash, then letters, digits, hyphens and single slashes: always a path. */
const PLAIN_PATH = /^(?:\/[\w-]+)+$/;

type Part =
  | 'directLine'
  | 'live'
  | 'ready'
  | 'metrics'
  | 'messages'
  | 'api'
  | 'permanences'
  | 'reports'
  | 'atelier'
  | 'alerts'
  | 'helpers'
  | 'training'
  | 'mediator'
  | 'pages';
type Handles = Readonly<Record<Part, Handle | undefined>>;

/** What opens with a key of people: never where a host has other scripts, which could use it. */
const KEYED: ReadonlySet<Part> = new Set<Part>(['metrics', 'atelier', 'helpers']);

/** Who answers what: method, path, part. The name is what metrics and log say of a request. */
const ROUTES: readonly (readonly [
  name: string,
  methods: readonly ('get' | 'post' | 'head' | 'opts' | 'put' | 'del' | 'patch')[],
  paths: readonly string[],
  part: Part,
])[] = [
  // Methods that it does not know too: it refuses them so that a page of another origin reads why.
  [
    'directline',
    ['get', 'post', 'opts', 'head', 'put', 'del', 'patch'],
    ['/directline', '/directline/*'],
    'directLine',
  ],
  ['live', ['get', 'head'], ['/health/live'], 'live'],
  ['ready', ['get', 'head'], ['/health/ready'], 'ready'],
  ['metrics', ['get'], ['/metrics'], 'metrics'],
  ['messages', ['post'], ['/api/messages'], 'messages'],
  ['api', ['get', 'post', 'head'], ['/api/v1/*'], 'api'],
  ['permanences', ['get', 'post', 'head'], ['/permanences', '/permanences/*'], 'permanences'],
  ['reports', ['get', 'post', 'head'], ['/c-est-faux/*', '/lien/*'], 'reports'],
  [
    'atelier',
    ['get', 'post', 'head'],
    ['/atelier', '/atelier/*', '/tableau-de-bord', '/tableau-de-bord/*'],
    'atelier',
  ],
  ['alerts', ['get', 'post', 'head'], ['/alertes', '/alertes/*'], 'alerts'],
  ['helpers', ['get', 'post', 'head'], ['/mediateur/api/*'], 'helpers'],
  ['training', ['get', 'head'], ['/mediateur/mise-en-situation/papier'], 'training'],
  ['mediator', ['get', 'head'], ['/mediateur', '/mediateur/*'], 'mediator'],
  ['pages', ['get', 'post', 'head'], ['/*'], 'pages'],
];

/** The whole HTTP face: restify, not listening yet. */
export function createServer(parts: ServerParts): restify.Server {
  const { directLine, gate, onFault, onAnswer, root = '' } = parts;
  const entrance = createEntrance(root);
  // An empty name: no `Server` header.
  const server = restify.createServer({ name: '', ignoreTrailingSlash: true });
  const http = server.server as HttpServer;
  boundConnections(http);
  http.maxHeadersCount = 0;
  const connections = createConnections((address) => gate?.isRelay(address) === true);
  http.on('connection', (socket) => {
    if (gate && !connections.take(socket)) socket.destroy();
  });

  /** Rejects with what is answered instead. Whatever comes costs something: also what is refused. */
  const admit = async (req: IncomingMessage): Promise<void> => {
    // What a proxy says of who asks may be among the headers that are missing: nobody is counted.
    const blind = headersFault(req);
    if (blind) throw blind;
    const fault = addressFault(req.url ?? '') ?? entrance.admit(req);
    if (PROBES.test(req.url ?? '')) gate?.checkProbe(req);
    else if (!directLine.isServer(req)) await gate?.enter(req);
    if (fault) throw fault;
  };
  server.pre((req, res, next) => {
    // For one path it would bind the whole host.
    if (parts.https && root === '') res.setHeader('strict-transport-security', 'max-age=31536000');
    // restify makes an address of it, and throws past every handler when that is none.
    req.headers.host = 'localhost';
    admit(req).then(
      () => {
        // Who has gone while it waited is served nothing.
        next(req.socket.destroyed ? false : undefined);
      },
      (fault: unknown) => {
        if (isDirectLine(req)) directLine.refuse(req, res, fault);
        else {
          refuse(res, fault, root, (code) => {
            onFault(code, 'none');
          });
        }
        onAnswer?.({ route: 'none', status: res.statusCode, ms: 0 });
        next(false);
      },
    );
  });

  // Returns nothing, ever: restify logs what an async handler returns, the request with it.
  const route =
    (name: string, part: Part, handle: Handle) =>
    async (req: IncomingMessage, res: ServerResponse) => {
      const began = performance.now();
      try {
        await (KEYED.has(part) && entrance.isShared(req) ? nothing : handle)(req, res);
      } catch (error) {
        refuse(res, error, root, (code) => {
          onFault(code, name);
        });
      }
      onAnswer?.({ route: name, status: res.statusCode, ms: performance.now() - began });
    };
  const handles = handlesOf(parts);
  for (const [name, methods, paths, part] of ROUTES) {
    const handle = handles[part];
    if (!handle) continue;
    for (const method of methods) {
      for (const path of paths) server[method](path, route(name, part, handle));
    }
  }

  // `done` is not called: restify would answer a second time.
  server.on('restifyError', (req: IncomingMessage, res: ServerResponse, error: unknown) => {
    const status = (error as { statusCode?: unknown }).statusCode;
    const known = typeof status === 'number' && status >= 400 && status < 500;
    const fault = known ? new HttpFault(status, codeOf(status), 'Nothing here') : error;
    if (fault instanceof HttpFault && isDirectLine(req)) directLine.refuse(req, res, fault);
    else {
      refuse(res, fault, root, (code) => {
        onFault(code, 'none');
      });
    }
    onAnswer?.({ route: 'none', status: res.statusCode, ms: 0 });
  });
  http.on('upgrade', (req, socket, head) => {
    if (req.headers.upgrade?.toLowerCase() !== 'websocket') {
      ignoreUpgrade(http, req, socket, head);
      return;
    }
    socket.on('error', () => {
      socket.destroy();
    });
    admit(req).then(
      () => {
        connections.release(socket);
        if (!directLine.upgrade(req, socket, head)) refuseUpgrade(socket, NOTHING);
      },
      (fault: unknown) => {
        refuseUpgrade(socket, toHttpFault(fault) ?? { status: 500, headers: {} });
      },
    );
  });
  return server;
}

const NOTHING = new HttpFault(404, 'NotFound', 'Nothing here');
const nothing: Handle = () => Promise.reject(NOTHING);

/** What answers for each part. */
function handlesOf(parts: ServerParts): Handles {
  const { api, atelier, directLine, gate, messages, metrics, pages, permanences, reports } = parts;
  const pagesAndForms: Handle | undefined =
    pages &&
    (async (req, res) => {
      if (req.method === 'POST' && pathOf(req) === INTEGRATE_PATH) gate?.checkForm(req);
      await pages(req, res);
    });
  const live: Handle = (_req, res) => {
    sendJson(res, 200, { status: 'live' });
    return Promise.resolve();
  };
  const ready: Handle = async (_req, res) => {
    const isReady = await parts.ready().then(
      () => true,
      () => false,
    );
    // What is degraded takes no replica out: it serves all the rest.
    const degraded = isReady ? parts.degraded?.() : undefined;
    const told = degraded && Object.keys(degraded).length > 0 ? { degraded } : {};
    const overlay = isReady ? parts.overlay?.() : undefined;
    const status = isReady ? 'ready' : 'not-ready';
    sendJson(res, isReady ? 200 : 503, { status, ...(overlay && { overlay }), ...told });
  };
  return {
    directLine: (req, res) => directLine.handle(req, res),
    live,
    ready,
    metrics,
    // Who posts there is a program: no page for it.
    messages: messages ?? nothing,
    api,
    permanences,
    reports,
    atelier: atelier ?? nothing,
    alerts: parts.alerts ?? nothing,
    helpers: parts.helpers ?? nothing,
    training: parts.training ?? nothing,
    mediator: parts.mediator,
    pages: pagesAndForms,
  };
}

/** As the pages read it: `/./integrer` is no other address. */
function pathOf({ url = '/' }: IncomingMessage): string {
  return new URL(`http://localhost${url}`).pathname;
}

/** Its pages may be of another origin: refusals have to be readable there. */
function isDirectLine({ url = '' }: IncomingMessage): boolean {
  return /^\/directline(?:[/?]|$)/.test(url);
}

/** Some headers may be missing: nothing is believed of the rest. */
function headersFault({ rawHeaders }: IncomingMessage): HttpFault | undefined {
  return rawHeaders.length / 2 > MAX_HEADERS
    ? new HttpFault(431, 'TooManyHeaders', 'The request has too many headers')
    : undefined;
}

/** Why an address is not looked at. */
function addressFault(address: string): HttpFault | undefined {
  if (address.length > MAX_ADDRESS) {
    return new HttpFault(414, 'AddressTooLong', 'The address is too long');
  }
  // `*`, or a whole address as for a proxy. Plain signs alone need no parser.
  return PLAIN_PATH.test(address) ||
    (address.startsWith('/') && URL.canParse(`http://localhost${address}`))
    ? undefined
    : new HttpFault(400, 'BadRequest', 'The address is not a path');
}

function codeOf(status: number): string {
  if (status === 404) return 'NotFound';
  return status === 405 ? 'MethodNotAllowed' : 'BadRequest';
}

/** A fault as JSON, or in plain words for a person: no stack, no text of a parser, nothing asked. */
function refuse(
  res: ServerResponse,
  error: unknown,
  root: string,
  onFault: (code: string) => void,
): void {
  const fault = toHttpFault(error);
  if (!fault) onFault(faultCode(error));
  if (res.headersSent) {
    res.end();
    return;
  }
  const told = fault ?? new HttpFault(500, 'ServiceError', 'Something failed here');
  const { status, code, message, headers } = told;
  if (status === 413) res.setHeader('connection', 'close');
  if (isForPerson(res.req))
    sendHtml(res, status, faultPage(told, homeFor(res.req.url ?? '/', root)), headers);
  else sendJson(res, status, { error: { code, message } }, headers);
}

import { type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http';
import * as restify from 'restify';
import { type DirectLine } from './channels/directline/direct-line.ts';
import { HttpFault, toHttpFault } from './channels/http/http-fault.ts';
import { sendJson } from './channels/http/send-json.ts';

/** Answers a request whole. */
export type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** What the server serves. Everything is handed in: tests listen on a port of their own. */
export interface ServerParts {
  readonly directLine: DirectLine;
  /** Pages for browsers: every path that nothing else takes. */
  readonly pages?: Handle;
  /** `/api/v1`: for programs. */
  readonly api?: Handle;
  /** `/permanences`, and what lies under it. */
  readonly permanences?: Handle;
  /** `POST /api/messages`; absent without an app id, and then not found. */
  readonly messages?: Handle;
  /** Rejects while a World or the store does not answer. */
  readonly ready: () => Promise<void>;
  readonly https: boolean;
  /** Told the code of a fault of ours: never what a person sent. */
  readonly onFault: (code: string) => void;
}

/** Milliseconds for a request's headers, and for the whole of it. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 20_000;
/** Most headers in one request. */
const MAX_HEADERS = 100;

/** The whole HTTP face: restify, not listening yet. */
export function createServer(parts: ServerParts): restify.Server {
  const { api, directLine, messages, pages, permanences, onFault } = parts;
  // An empty name: no `Server` header.
  const server = restify.createServer({ name: '', ignoreTrailingSlash: true });
  const http = server.server as HttpServer;
  http.headersTimeout = HEADERS_MS;
  http.requestTimeout = REQUEST_MS;
  http.maxHeadersCount = MAX_HEADERS;

  if (parts.https) {
    server.pre((_req, res, next) => {
      res.setHeader('strict-transport-security', 'max-age=31536000');
      next();
    });
  }

  // Returns nothing, ever: restify logs what an async handler returns, the request with it.
  const route = (handle: Handle) => async (req: IncomingMessage, res: ServerResponse) => {
    try {
      await handle(req, res);
    } catch (error) {
      refuse(res, error, onFault);
    }
  };
  const toDirectLine = route((req, res) => directLine.handle(req, res));
  server.get('/directline/*', toDirectLine);
  server.post('/directline/*', toDirectLine);
  server.opts('/directline/*', toDirectLine);
  server.get(
    '/health/live',
    route((_req, res) => {
      sendJson(res, 200, { status: 'live' });
      return Promise.resolve();
    }),
  );
  server.get(
    '/health/ready',
    route(async (_req, res) => {
      try {
        await parts.ready();
        sendJson(res, 200, { status: 'ready' });
      } catch {
        sendJson(res, 503, { status: 'not-ready' });
      }
    }),
  );
  if (messages) server.post('/api/messages', route(messages));
  if (api) {
    server.get('/api/v1/*', route(api));
    server.post('/api/v1/*', route(api));
    server.head('/api/v1/*', route(api));
  }
  if (permanences) {
    for (const path of ['/permanences', '/permanences/*']) {
      server.get(path, route(permanences));
      server.post(path, route(permanences));
      server.head(path, route(permanences));
    }
  }
  if (pages) {
    server.get('/*', route(pages));
    server.post('/*', route(pages));
    server.head('/*', route(pages));
  }

  // `done` is not called: restify would answer a second time.
  server.on('restifyError', (_req, res: ServerResponse, error: unknown) => {
    const status = (error as { statusCode?: unknown }).statusCode;
    const known = typeof status === 'number' && status >= 400 && status < 500;
    refuse(res, known ? new HttpFault(status, codeOf(status), 'Nothing here') : error, onFault);
  });
  http.on('upgrade', (req, socket, head) => {
    socket.on('error', () => {
      socket.destroy();
    });
    if (!directLine.upgrade(req, socket, head)) {
      socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n');
    }
  });
  return server;
}

function codeOf(status: number): string {
  if (status === 404) return 'NotFound';
  return status === 405 ? 'MethodNotAllowed' : 'BadRequest';
}

/** A fault as JSON: no stack, no text of a parser, nothing of the request. */
function refuse(res: ServerResponse, error: unknown, onFault: (code: string) => void): void {
  const fault = toHttpFault(error);
  if (!fault) onFault(nameOf(error));
  if (res.headersSent) {
    res.end();
    return;
  }
  const { status, code, message, headers } =
    fault ?? new HttpFault(500, 'ServiceError', 'Something failed here');
  if (status === 413) res.setHeader('connection', 'close');
  sendJson(res, status, { error: { code, message } }, headers);
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}

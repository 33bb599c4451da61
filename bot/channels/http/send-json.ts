import { type ServerResponse } from 'node:http';
import { encode } from './encode.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Answers JSON that no cache keeps, with the headers that every answer has and those given. */
export function sendJson(
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const content = { text: JSON.stringify(body), type: 'application/json; charset=utf-8' };
  send(res, status, content, headers);
}

/** The same for a page that needs nothing else. */
export function sendHtml(
  res: ServerResponse,
  status: number,
  page: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  send(res, status, { text: page, type: 'text/html; charset=utf-8' }, headers);
}

function send(
  res: ServerResponse,
  status: number,
  { text, type }: { readonly text: string; readonly type: string },
  headers: Readonly<Record<string, string>>,
): void {
  // All in one writeHead, and a string: one write, and no header is looked at twice.
  res.writeHead(status, {
    ...SECURITY_HEADERS,
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...headers,
  });
  res.end(text);
}

/**
 * The same in what the client takes: for answers that carry a whole screen, to a script. A phone on
 * a slow network waits for each packet of it, so that no header is there that says nothing to a
 * script: JSON is UTF-8 (RFC 8259) and no document, what to read of a header is on refusals alone,
 * and a connection stays open unasked.
 */
export function sendJsonEncoded(
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): void {
  const { bytes, headers: encoding } = encode(res.req, JSON.stringify(body));
  const { Vary, ...given } = { ...headers, ...encoding };
  const rest = Object.entries(given).filter(([name]) => name !== 'access-control-expose-headers');
  res.removeHeader('connection');
  res.writeHead(status, {
    'x-content-type-options': SECURITY_HEADERS['x-content-type-options'],
    'content-type': 'application/json',
    'content-length': bytes.length,
    'cache-control': 'no-store',
    ...Object.fromEntries(rest),
    vary: [headers['vary'], Vary].filter(Boolean).join(', '),
  });
  res.end(bytes);
}

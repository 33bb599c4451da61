import { type ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Answers JSON that no cache keeps, with the headers that every answer has and those given. */
export function sendJson(
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = JSON.stringify(body);
  // All in one writeHead, and a string: one write, and no header is looked at twice.
  res.writeHead(status, {
    ...SECURITY_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...headers,
  });
  res.end(text);
}

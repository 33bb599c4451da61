import { type IncomingMessage, type Server } from 'node:http';
import { type Duplex } from 'node:stream';

/** Headers that ask for another protocol, and that one's own. */
const ASKING = /^(?:connection|upgrade|http2-settings)$/i;

/**
 * Takes a request as if it had not asked for another protocol (RFC 9110, 7.8): programs in Java ask
 * for HTTP/2 with each, and Node gives up reading it as soon as one upgrade is listened for.
 */
export function ignoreUpgrade(
  http: Server,
  { method, url, rawHeaders }: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  // Asked behind a request that is not answered yet: Node would never come to it.
  if ('_httpMessage' in socket && socket._httpMessage) {
    socket.destroy();
    return;
  }
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (!ASKING.test(name)) lines.push(`${name}: ${rawHeaders[at + 1]}`);
  }
  socket.unshift(head);
  socket.unshift(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'));
  http.emit('connection', socket);
}

import { type IncomingMessage, type ServerResponse } from 'node:http';
import { clientAddress, type TrustProxy } from '../http/client-address.ts';
import { encode } from '../http/encode.ts';
import { type Api } from './create-api.ts';

/** The same answer in other bytes: its tag says that it is no more than that (RFC 9110, 8.8.1). */
function tagged(
  tag: string | undefined,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return tag === undefined || headers['Content-Encoding'] === undefined ? {} : { etag: `W/${tag}` };
}

/** The API as a handler of requests. The client's address is counted, never kept. */
export function serveApi(
  api: Api,
  trustProxy?: TrustProxy,
): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  return (req, res) => {
    const { pathname, search } = new URL(`http://localhost${req.url ?? '/'}`);
    const known = req.headers['if-none-match'];
    const forwarded = [req.headers['x-forwarded-for']].flat().join(',');
    const answer = api.handle({
      method: req.method ?? 'GET',
      path: pathname,
      query: search.slice(1),
      headers: known === undefined ? {} : { 'if-none-match': known },
      address: clientAddress(req.socket.remoteAddress, forwarded, trustProxy),
    });
    const { bytes, headers } = encode(req, answer.body);
    res.writeHead(answer.status, {
      ...answer.headers,
      ...tagged(answer.headers['etag'], headers),
      ...headers,
      'content-length': bytes.length,
    });
    res.end(bytes);
    return Promise.resolve();
  };
}

import { type IncomingMessage, type ServerResponse } from 'node:http';
import { clientAddress, type TrustProxy } from '../http/client-address.ts';
import { type Api } from './create-api.ts';

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
    const bytes = Buffer.from(answer.body);
    res.writeHead(answer.status, { ...answer.headers, 'content-length': bytes.length });
    res.end(bytes);
    return Promise.resolve();
  };
}

import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type IsOurOrigin } from '../http/origins.ts';

/** Headers that the unmodified clients send; rxjs adds `x-requested-with`. */
const HEADERS = 'authorization, content-type, x-ms-bot-agent, x-requested-with';

/** Adds what a browser needs, on errors too; false: a page of that origin may not talk to us. */
export function addCors(req: IncomingMessage, res: ServerResponse, isOurs: IsOurOrigin): boolean {
  res.setHeader('vary', 'Origin');
  const { origin } = req.headers;
  if (origin === undefined) return true;
  if (!isOurs(origin)) return false;
  res.setHeader('access-control-allow-origin', origin);
  if (req.method === 'OPTIONS') {
    res.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
    res.setHeader('access-control-allow-headers', HEADERS);
    res.setHeader('access-control-max-age', '600');
  }
  return true;
}

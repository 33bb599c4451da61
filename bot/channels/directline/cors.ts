import { type IncomingMessage } from 'node:http';
import { type Origins } from '../http/origins.ts';
import { TAP_HEADER } from './read-tap.ts';
import { PREFIX, splitUrl } from './route-of.ts';

/** Headers that the unmodified clients send (rxjs adds `x-requested-with`), and our own element. */
const HEADERS = `authorization, content-type, x-ms-bot-agent, x-requested-with, ${TAP_HEADER}`;

/**
 * Whether the page that asks may talk to us, and what its browser needs: on errors too. Where our
 * element begins any page is let in: the access refuses it, and the page can read why.
 */
export interface Cors {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** Asked of every request; a program without an origin is let in. */
export function corsOf(req: IncomingMessage, origins: Origins): Cors {
  const { headers, method } = req;
  const { origin } = headers;
  const vary = { vary: 'Origin' };
  if (origin === undefined) return { allowed: true, headers: vary };
  if (!origins.isKnown(origin) && !isBeginning(req)) return { allowed: false, headers: vary };
  const ours = {
    ...vary,
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'Retry-After',
  };
  if (method !== 'OPTIONS') return { allowed: true, headers: ours };
  return {
    allowed: true,
    headers: {
      ...ours,
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': HEADERS,
      'access-control-max-age': '7200',
    },
  };
}

function isBeginning({ method, url = '' }: IncomingMessage): boolean {
  return method === 'POST' && splitUrl(url).path === `${PREFIX}/guide`;
}

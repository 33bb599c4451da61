import { type IncomingMessage, type ServerResponse } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { encode, encodingOf } from '../http/encode.ts';
import { HttpFault } from '../http/http-fault.ts';
import { outward } from '../http/root.ts';
import { sendJson } from '../http/send-json.ts';
import { cacheControl, safety } from '../pages/headers.ts';
import { type Mediator, type ShellFile } from './create-mediator.ts';
import { type Packs } from './packs.ts';

type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** Where the application stands; its packs under it. */
export const MEDIATOR_PATH = '/mediateur';
const SCOPE = `${MEDIATOR_PATH}/`;
const PACKS = 'packs';
const PLACES = /^packs\/places\/([0-9AB]{2,3})$/;
const FILE = /^packs\/([0-9a-f]{64})$/;

/** No page may frame it, nothing of others is loaded, and what is shown passes one policy. */
const SAFETY = {
  ...safety({ script: true, asking: true }),
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types aiguillage',
  ].join('; '),
};

/** Answers `/mediateur` and all under it. `root`: see `rootOf`. */
export function serveMediator(mediator: Mediator, packs: Packs, root: string): Handle {
  return async (req, res) => {
    const path = req.url?.split('?', 1)[0] ?? '/';
    if (path === MEDIATOR_PATH) {
      res.writeHead(308, { ...SAFETY, Location: outward(root, SCOPE), 'Content-Length': 0 });
      res.end();
      return;
    }
    const asked = path.slice(SCOPE.length);
    if (asked === PACKS) {
      sendJson(res, 200, await packs.index(), NEVER_KEPT);
      return;
    }
    const file = mediator.file(asked);
    if (file) sendFile(req, res, file);
    else await sendPack(req, res, asked, packs);
  };
}

const NEVER_KEPT = { 'cache-control': cacheControl('nobody') };

async function sendPack(
  req: IncomingMessage,
  res: ServerResponse,
  asked: string,
  packs: Packs,
): Promise<void> {
  const departement = PLACES.exec(asked)?.[1];
  if (departement !== undefined) {
    const file = await packs.places(departement);
    if (!file) throw NOTHING;
    sendJson(res, 200, file, NEVER_KEPT);
    return;
  }
  const bytes = packs.open(FILE.exec(asked)?.[1] ?? '');
  if (!bytes) throw NOTHING;
  const isPacked = encodingOf(req) === 'br';
  const sent = isPacked ? bytes : brotliDecompressSync(bytes);
  res.writeHead(200, {
    ...SAFETY,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': cacheControl('forever'),
    'Content-Length': sent.length,
    Vary: 'Accept-Encoding',
    ...(isPacked ? { 'Content-Encoding': 'br' } : {}),
  });
  res.end(req.method === 'HEAD' ? undefined : sent);
}

const NOTHING = new HttpFault(404, 'NotFound', 'Nothing here');

function sendFile(
  req: IncomingMessage,
  res: ServerResponse,
  { type, text, forever }: ShellFile,
): void {
  const { bytes, headers } = encode(req, text, true);
  res.writeHead(200, {
    ...SAFETY,
    ...headers,
    'Content-Type': type,
    // The worker and the page are asked for each time: they name all others.
    'Cache-Control': forever ? cacheControl('forever') : 'no-cache',
    'Content-Length': bytes.length,
  });
  res.end(req.method === 'HEAD' ? undefined : bytes);
}

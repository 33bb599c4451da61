import { createHash } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { compress, encodingOf, type Encoding } from '../http/encode.ts';
import { endOf, type Release } from './releases.ts';

type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** A script that never changes, as a page of another's names it. */
export interface Pinned {
  /** `/widget-<hash>.js` */
  readonly path: string;
  /** `sha384-…` */
  readonly integrity: string;
  /** ISO date: it is served till then at least; absent: nobody says. */
  readonly until?: string;
}

/** The script of the guide's element, as pages of others name it. */
export interface WidgetFiles {
  /** Today's build. */
  readonly built: Pinned;
  /** What to pin: the newest release, since a build that was never released goes with the next one. */
  readonly pinned: () => Pinned;
  /** Answers the script's paths, and hands every other request on. */
  before(next: Handle): Handle;
}

export interface WidgetParts {
  /** `script` and `style`: what `bin/build.js` made of widget/embed. */
  readonly script: string;
  readonly style: string;
  /** Newest first. */
  readonly releases: readonly Release[];
  readonly now: () => number;
}

interface File {
  readonly text: string;
  readonly type: string;
  readonly cache: string;
  /** ISO date from which it is not served. */
  readonly until?: string;
}

const FIVE_MINUTES = 'public, max-age=300';
const FOREVER = 'public, max-age=31536000, immutable';
/** Of brotli's 11: made once. */
const BEST = 11;
const TYPE = 'text/javascript; charset=utf-8';
const HASHED = /^\/widget-[0-9a-f]{12}\.js$/;
const OVER =
  'Aiguillage : cette version du guide n’est plus servie. Copiez de nouveau le code de la page /integrer de ce service.\n';

export function createWidgetFiles({ script, style, releases, now }: WidgetParts): WidgetFiles {
  const built = pinnedOf(script);
  const files = new Map<string, File>([
    ...releases.map((one): [string, File] => [
      pinnedOf(one.script).path,
      { text: one.script, type: TYPE, cache: FOREVER, until: endOf(one) },
    ]),
    ['/widget.js', { text: script, type: TYPE, cache: FIVE_MINUTES }],
    // Served as long as it is today's, whenever it was released.
    [built.path, { text: script, type: TYPE, cache: FOREVER }],
    ['/widget.css', { text: style, type: 'text/css; charset=utf-8', cache: FIVE_MINUTES }],
  ]);
  const made = new Map<string, Buffer>();
  const bytesOf = (text: string, encoding: Encoding | undefined): Buffer => {
    const key = `${encoding ?? ''} ${text}`;
    const bytes = made.get(key) ?? (encoding ? compress(text, encoding, BEST) : Buffer.from(text));
    made.set(key, bytes);
    return bytes;
  };
  const isOver = (until: string | undefined): boolean =>
    until !== undefined && until <= new Date(now()).toISOString().slice(0, 10);
  return {
    built,
    pinned() {
      const [newest] = releases;
      if (newest === undefined || isOver(endOf(newest))) return built;
      return { ...pinnedOf(newest.script), until: endOf(newest) };
    },
    before: (next) => async (req, res) => {
      const path = pathOf(req);
      const file = files.get(path);
      const isAsked = file !== undefined || HASHED.test(path);
      if (!isAsked || (req.method !== 'GET' && req.method !== 'HEAD')) {
        await next(req, res);
        return;
      }
      if (file === undefined || isOver(file.until)) sayOver(req, res);
      else send(req, res, file, (encoding) => bytesOf(file.text, encoding));
    },
  };
}

function pinnedOf(script: string): Pinned {
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 12);
  const integrity = createHash('sha384').update(script).digest('base64');
  return { path: `/widget-${hash}.js`, integrity: `sha384-${integrity}` };
}

/** What holds for every file: a script with `integrity` is fetched as a page of another origin does. */
const SHARED = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** The page keeps the host's link; the browser writes 410 to the console, and shows why. */
function sayOver(req: IncomingMessage, res: ServerResponse): void {
  res.writeHead(410, {
    ...SHARED,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(OVER),
  });
  res.end(req.method === 'HEAD' ? undefined : OVER);
}

function send(
  req: IncomingMessage,
  res: ServerResponse,
  { text, type, cache }: File,
  bytesIn: (encoding: Encoding | undefined) => Buffer,
): void {
  const encoding = encodingOf(req);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  const tag = `"${hash}${encoding ?? ''}"`;
  const headers = {
    ...SHARED,
    'Content-Type': type,
    'Cache-Control': cache,
    ETag: tag,
    Vary: 'Accept-Encoding',
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  };
  if (req.headers['if-none-match'] === tag) {
    res.writeHead(304, headers);
    res.end();
    return;
  }
  const bytes = bytesIn(encoding);
  res.writeHead(200, { ...headers, 'Content-Length': bytes.length });
  res.end(req.method === 'HEAD' ? undefined : bytes);
}

function pathOf({ url }: IncomingMessage): string {
  return url?.split('?', 1)[0] ?? '/';
}

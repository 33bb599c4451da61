import { createHash } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { compress, encodingOf, type Encoding } from '../http/encode.ts';

type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** The script of the guide's element, as pages of others name it. */
export interface WidgetFiles {
  /** `/widget-<hash>.js`: never changes. */
  readonly hashedPath: string;
  /** `sha384-…`, for `integrity`. */
  readonly integrity: string;
  /** Answers the script's paths, and hands every other request on. */
  before(next: Handle): Handle;
}

interface File {
  readonly text: string;
  readonly type: string;
  readonly cache: string;
}

const FIVE_MINUTES = 'public, max-age=300';
const FOREVER = 'public, max-age=31536000, immutable';
/** Of brotli's 11: made once. */
const BEST = 11;

/** `script` and `style`: what `bin/build.js` made of widget/embed. */
export function createWidgetFiles(script: string, style: string): WidgetFiles {
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 12);
  const hashedPath = `/widget-${hash}.js`;
  const type = 'text/javascript; charset=utf-8';
  const files = new Map<string, File>([
    ['/widget.js', { text: script, type, cache: FIVE_MINUTES }],
    [hashedPath, { text: script, type, cache: FOREVER }],
    ['/widget.css', { text: style, type: 'text/css; charset=utf-8', cache: FIVE_MINUTES }],
  ]);
  const made = new Map<string, Buffer>();
  const bytesOf = (text: string, encoding: Encoding | undefined): Buffer => {
    const key = `${encoding ?? ''} ${text}`;
    const bytes = made.get(key) ?? (encoding ? compress(text, encoding, BEST) : Buffer.from(text));
    made.set(key, bytes);
    return bytes;
  };
  return {
    hashedPath,
    integrity: `sha384-${createHash('sha384').update(script).digest('base64')}`,
    before: (next) => async (req, res) => {
      const file = files.get(pathOf(req));
      if (!file || (req.method !== 'GET' && req.method !== 'HEAD')) {
        await next(req, res);
        return;
      }
      send(req, res, file, (encoding) => bytesOf(file.text, encoding));
    },
  };
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
    'Content-Type': type,
    'Cache-Control': cache,
    ETag: tag,
    Vary: 'Accept-Encoding',
    // A script with `integrity` is fetched as a page of another origin does.
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
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

import { type IncomingMessage } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Under this many bytes an answer fits one packet as it is. */
const WORTH_IT = 1200;
/** Of brotli's 11: what pays for answers that are made each time. */
const QUALITY = 6;

/** The encoding that the client names; none for one that it refuses (`;q=0`). */
export function encodingOf({ headers }: Pick<IncomingMessage, 'headers'>): Encoding | undefined {
  const header = headers['accept-encoding'] ?? '';
  const named = (Array.isArray(header) ? header.join(',') : header).toLowerCase();
  const takes = (name: string) =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(named);
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : undefined;
}

/** Bytes in an encoding. `quality`: of brotli's 11. */
export function compress(text: string, encoding: Encoding, quality = QUALITY): Buffer {
  if (encoding === 'gzip') return gzipSync(text);
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });
}

/** Files that never change, as small as they get: made once. */
const forGood = new Map<string, Buffer>();
/** More of them than there are. */
const MOST_KEPT = 32;
const BEST = 11;

function compressOnce(text: string, encoding: Encoding): Buffer {
  const key = `${encoding} ${text}`;
  const known = forGood.get(key);
  if (known) return known;
  const bytes = compress(text, encoding, BEST);
  if (forGood.size < MOST_KEPT) forGood.set(key, bytes);
  return bytes;
}

/**
 * An answer in what the client takes, with the headers that go along: made each time, unless it is
 * a file that never changes (`constant`).
 */
export function encode(
  req: Pick<IncomingMessage, 'headers'>,
  text: string,
  constant = false,
): { readonly bytes: Buffer; readonly headers: Readonly<Record<string, string>> } {
  const encoding = encodingOf(req);
  const vary = { Vary: 'Accept-Encoding' };
  if (encoding === undefined || text.length < WORTH_IT) {
    return { bytes: Buffer.from(text), headers: vary };
  }
  const headers = { ...vary, 'Content-Encoding': encoding };
  return { bytes: constant ? compressOnce(text, encoding) : compress(text, encoding), headers };
}

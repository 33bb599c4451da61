import { isUtf8 } from 'node:buffer';
import { type IncomingMessage } from 'node:http';
import { jsonFault } from '../../source/json-shape.ts';
import { HttpFault } from './http-fault.ts';

/** How much JSON a route takes. */
export interface JsonLimits {
  readonly bytes: number;
  /** Objects and lists inside one another. */
  readonly depth: number;
}

/**
 * The JSON of a request; `undefined` when it has no body. Throws {@link HttpFault} 413 beyond the
 * bytes, 400 when it is no JSON or too deep (a deep value parses, then breaks whoever writes it).
 */
export async function readJson(req: IncomingMessage, limits: JsonLimits): Promise<unknown> {
  const text = await readText(req, limits.bytes);
  return text.trim() === '' ? undefined : parseJson(text, limits.depth);
}

/**
 * The value of a text; {@link HttpFault} 400 when it is no JSON, deeper than `depth`, or with a key
 * that every object answers to.
 */
export function parseJson(text: string, depth: number): unknown {
  const fault = jsonFault(text, depth)?.kind;
  if (fault === 'too-deep') throw new HttpFault(400, 'BadArgument', 'JSON too deep');
  if (fault === 'reserved-key')
    throw new HttpFault(400, 'BadArgument', 'A key has a reserved name');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HttpFault(400, 'BadArgument', 'This is not JSON');
  }
}

/** The body as text, 400 when it is none; the rest of one that is too long is not read. */
export async function readText(req: IncomingMessage, maxBytes: number): Promise<string> {
  const body = await readBytes(req, maxBytes);
  if (isUtf8(body)) return body.toString('utf8');
  throw new HttpFault(400, 'BadArgument', 'The body is not UTF-8');
}

/** The body; the rest of one that is too long is not read. */
export function readBytes(req: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooLarge = () => {
      req.off('data', take);
      req.resume();
      reject(new HttpFault(413, 'TooLarge', 'The body is too large'));
    };
    const parts: Buffer[] = [];
    let bytes = 0;
    const take = (part: Buffer) => {
      bytes += part.length;
      parts.push(part);
      if (bytes > maxBytes) tooLarge();
    };
    if (Number(req.headers['content-length'] ?? 0) > maxBytes) {
      tooLarge();
      return;
    }
    req.on('data', take);
    let whole = false;
    req.once('end', () => {
      whole = true;
      const [only] = parts;
      resolve(parts.length === 1 && only ? only : Buffer.concat(parts));
    });
    const cut = () => {
      // An error costs its stack: made only when the request is really cut short.
      if (!whole) reject(new HttpFault(400, 'BadArgument', 'The request was cut short'));
    };
    // The client's doing, no fault of ours.
    req.once('error', cut);
    req.once('close', cut);
  });
}

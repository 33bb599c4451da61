import { isUtf8 } from 'node:buffer';
import { type IncomingMessage } from 'node:http';
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

/** The value of a text; {@link HttpFault} 400 when it is no JSON or deeper than `depth`. */
export function parseJson(text: string, depth: number): unknown {
  if (isDeeper(text, depth)) throw new HttpFault(400, 'BadArgument', 'JSON too deep');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HttpFault(400, 'BadArgument', 'This is not JSON');
  }
}

/** The body as text, 400 when it is none; the rest of one that is too long is not read. */
export function readText(req: IncomingMessage, maxBytes: number): Promise<string> {
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
      const body = parts.length === 1 && only ? only : Buffer.concat(parts);
      if (isUtf8(body)) resolve(body.toString('utf8'));
      else reject(new HttpFault(400, 'BadArgument', 'The body is not UTF-8'));
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

/** What matters for depth: whole strings (skipped), and brackets. Linear. */
const TOKENS = /"(?:[^"\\]|\\.)*"?|[[{\]}]/gs;

/** Counted on the text: no value is built to be measured. */
function isDeeper(text: string, depth: number): boolean {
  if (!hasMoreBrackets(text, depth)) return false;
  let open = 0;
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '[' || token === '{') open++;
    else if (token === ']' || token === '}') open--;
    if (open > depth) return true;
  }
  return false;
}

/** Whether there are enough opening brackets to be too deep at all: nearly never. */
function hasMoreBrackets(text: string, most: number): boolean {
  let seen = 0;
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      seen++;
      if (seen > most) return true;
    }
  }
  return false;
}

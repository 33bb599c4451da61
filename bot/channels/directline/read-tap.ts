import { type IncomingMessage } from 'node:http';
import { HttpFault } from '../http/http-fault.ts';
import { parseJson } from '../http/read-json.ts';
import { MAX_BODY_DEPTH } from './limits.ts';

/** The header in which our own element sends a tap: JSON, percent-encoded (decision 0027). */
export const TAP_HEADER = 'aiguillage-tap';

/**
 * An activity that came without a body; `undefined` when there is none. What a person types never
 * comes this way. Throws {@link HttpFault} 400 on what is no JSON.
 */
export function readTap({ headers }: IncomingMessage): unknown {
  const written = headers[TAP_HEADER];
  return typeof written === 'string' ? parseJson(decoded(written), MAX_BODY_DEPTH) : undefined;
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    throw new HttpFault(400, 'BadArgument', 'The tap is not percent-encoded');
  }
}

import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type TurnCount } from '../../conversation/counts.ts';
import { type Sending } from './count-once.ts';
import { MAX_BODY, type PageAnswer, type PageRequest, type Tries } from '../pages/request.ts';
import { readForm, valueOf } from '../pages/query.ts';
import { TYPED } from '../../view/link-maker.ts';
import { encode } from './encode.ts';
import { type Gate } from './gate.ts';
import { HttpFault } from './http-fault.ts';
import { readText } from './read-json.ts';
import { bringsFile, readUpload } from './read-upload.ts';
import { outward } from './root.ts';

/** Pages with a memory or without. */
export interface ServedPages {
  handle(request: PageRequest, mayKeep: () => boolean): PageAnswer | Promise<PageAnswer>;
}

/** What is asked before work is done for an address. */
export type PageDoors = Pick<Gate, 'hear' | 'mayKeep'> & {
  readonly maySend: (req: IncomingMessage) => boolean;
  readonly triesOf: (req: IncomingMessage) => Tries;
  /** Whether forms may bring files. */
  readonly takesFiles: boolean;
};

/**
 * The pages as a handler of requests. The person's answer never waits for the counters, and a
 * counter that cannot be kept costs them nothing. `root`: what they stand under; `doors`: counts what
 * is typed before it is heard, whether who asks may have one more screen kept, and send one more
 * request of a structure, and how often they showed a key that is none.
 */
export function servePages(
  pages: ServedPages,
  count: (counts: readonly TurnCount[], sending: Sending) => void,
  root = '',
  doors: Partial<PageDoors> = {},
): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  return async (req, res) => {
    const request = await requestOf(req, doors);
    const answer = await pages.handle(request, () => doors.mayKeep?.(req) ?? true);
    if (answer.counts) count(answer.counts, { req, visitor: answer.visitor });
    const isConstant = answer.headers['Cache-Control']?.includes('immutable') === true;
    const { bytes, headers } = encode(req, answer.body, isConstant);
    const length =
      req.method === 'HEAD' || answer.status === 304 ? {} : { 'Content-Length': bytes.length };
    res.writeHead(answer.status, {
      ...answer.headers,
      ...ledUnder(root, answer),
      ...headers,
      ...length,
      ...cookiesOf(answer),
    });
    res.end(bytes);
  };
}

/** What the pages read of a request, once what is typed in it may be heard. */
async function requestOf(req: IncomingMessage, doors: Partial<PageDoors>): Promise<PageRequest> {
  const { pathname, search } = new URL(`http://localhost${req.url ?? '/'}`);
  const { method = 'GET' } = req;
  const hasFile = method === 'POST' && doors.takesFiles === true && bringsFile(req);
  const body = method === 'POST' && !hasFile ? await heardForm(req, doors) : undefined;
  return {
    method,
    path: pathname,
    query: search.slice(1),
    headers: namesOnce(req.headers),
    maySend: () => doors.maySend?.(req) ?? true,
    ...(doors.triesOf && { tries: doors.triesOf(req) }),
    ...(body === undefined ? {} : { body }),
    ...(hasFile && { upload: () => readUpload(req) }),
  };
}

/** Characters of the words in a form. */
function typedIn(body: string): number {
  return body.length > MAX_BODY ? 0 : (valueOf(readForm(body), TYPED) ?? '').length;
}

/** Where an answer leads, as it goes out. */
function ledUnder(root: string, { headers }: PageAnswer): Readonly<Record<string, string>> {
  const location = headers['Location'];
  return location === undefined ? {} : { Location: outward(root, location) };
}

/** The form, once what is typed in it may be heard. */
async function heardForm(req: IncomingMessage, { hear }: Partial<PageDoors>): Promise<string> {
  const body = await formOf(req);
  await hear?.(req, typedIn(body));
  return body;
}

/** The form; one that is too long is cut at its limit, which the pages answer in plain words. */
async function formOf(req: IncomingMessage): Promise<string> {
  try {
    return await readText(req, MAX_BODY);
  } catch (error) {
    if (error instanceof HttpFault && error.status === 413) return 'x'.repeat(MAX_BODY + 1);
    throw error;
  }
}

function namesOnce(headers: IncomingMessage['headers']): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

/** Of who leaves, and of the visit: each a header of its own. */
function cookiesOf({ headers, cookies = [] }: PageAnswer): Record<string, string[]> {
  const all = [headers['Set-Cookie'] ?? [], cookies].flat();
  return all.length === 0 ? {} : { 'Set-Cookie': all };
}

import { type IncomingMessage } from 'node:http';
import { type Network } from '../network/network.ts';
import { MAX_REDIRECTS, openAddress, redirectOf } from '../network/open-address.ts';
import { notAnswered, notOpened } from './answer-faults.ts';
import { checkContentType, type Expected } from './content-types.ts';
import { type DownloadLimits } from './download-limits.ts';
import { FeedFault } from './feed-fault.ts';
import { type Validators } from './feed-state.ts';
import { tooLarge, writeAnswer, type Written } from './write-answer.ts';

export interface DownloadOptions {
  readonly format: Expected;
  /** Who asks; absent: the reader of lists. */
  readonly agent?: string;
  /** Sent to the host of the first address only. */
  readonly key?: string | undefined;
  /** Where the key is, for messages. */
  readonly variable?: string | undefined;
  /** What was given the last time: the site may say that it still stands. */
  readonly known?: Validators | undefined;
  readonly network: Network;
  readonly limits: DownloadLimits;
  /** Bytes that may still come. */
  readonly room: number;
  readonly signal: AbortSignal;
  readonly now: () => number;
}

/** What came. `movedTo`: the address that the site says to use from now on. */
export type Downloaded = { readonly movedTo?: string } & (
  | { readonly kind: 'unchanged' }
  | (Written & { readonly kind: 'file'; readonly validators: Validators })
);

/**
 * Writes what stands at an address into a file, whole; throws {@link FeedFault}, and what is then in
 * the file is nobody's. Nothing is held in memory but the piece that passes.
 */
export async function download(
  address: string,
  path: string,
  options: DownloadOptions,
): Promise<Downloaded> {
  const { answer, movedTo } = await follow(new URL(address), options);
  const moved = movedTo === undefined ? {} : { movedTo };
  if (answer.statusCode === 304) {
    answer.destroy();
    return { kind: 'unchanged', ...moved };
  }
  try {
    checkContentType(options.format, answer.headers['content-type']);
    checkLength(answer, options.room);
    const written = await writeAnswer(answer, path, options);
    return { kind: 'file', ...moved, ...written, validators: validatorsOf(answer) };
  } finally {
    answer.destroy();
  }
}

/** What a site says of the version that it gave; a weak mark serves as well: files are compared. */
function validatorsOf({ headers }: IncomingMessage): Validators {
  const { etag, 'last-modified': lastModified } = headers;
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

interface Followed {
  readonly answer: IncomingMessage;
  readonly movedTo?: string;
}

/** The first answer that is no redirect: each is held to the rules of the first address. */
async function follow(start: URL, options: DownloadOptions): Promise<Followed> {
  const { network, signal, variable, now } = options;
  let url = start;
  let isForGood = true;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const headers = headersFor(url, start, options);
    const opened = await openAddress(url, { method: 'GET', headers, signal }, network);
    if (opened.kind !== 'answered') throw notOpened(opened, url);
    const { answer } = opened;
    const redirect = redirectOf(answer);
    if (redirect === undefined) {
      if (isWanted(answer, options)) {
        return isForGood && url !== start ? { answer, movedTo: url.href } : { answer };
      }
      answer.destroy();
      throw notAnswered(answer, url, variable, now());
    }
    answer.destroy();
    if (!URL.canParse(redirect.to, url.href)) {
      throw new FeedFault('bad-redirect', `${url.host} renvoie vers ce qui n’est pas une adresse.`);
    }
    isForGood &&= redirect.forGood;
    url = new URL(redirect.to, url.href);
  }
  throw new FeedFault('too-many-redirects', `${start.host} renvoie plus de ${MAX_REDIRECTS} fois.`);
}

function isWanted({ statusCode }: IncomingMessage, { known }: DownloadOptions): boolean {
  return statusCode === 200 || (statusCode === 304 && known !== undefined);
}

function headersFor(url: URL, start: URL, { agent, key, known }: DownloadOptions) {
  return {
    'user-agent': agent ?? 'aiguillage-sync',
    accept: '*/*',
    'accept-encoding': 'gzip',
    ...(key !== undefined && url.host === start.host ? { authorization: `Bearer ${key}` } : {}),
    ...(known?.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known?.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
  };
}

/** What is said to be too large is not begun. */
function checkLength({ headers }: IncomingMessage, room: number): void {
  if (Number(headers['content-length'] ?? 0) > room) throw tooLarge();
}

import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { ownValue } from '../engine/own-value.ts';
import { type Feed } from '../data/read-feeds.ts';
import { type Network } from '../network/network.ts';
import { download, type DownloadOptions } from './download.ts';
import { type DownloadLimits } from './download-limits.ts';
import { FeedFault } from './feed-fault.ts';
import { type Validators } from './feed-state.ts';

export interface FetchContext {
  readonly network: Network;
  readonly limits: DownloadLimits;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** Where its files are written. */
  readonly work: string;
  readonly signal: AbortSignal;
}

/** What came of asking for a feed. */
export type Fetched = { readonly movedTo?: string } & (
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'files';
      readonly files: readonly string[];
      /** SHA-256 of all of them. */
      readonly digest: string;
      readonly validators?: Validators;
    }
);

/**
 * Writes every file of a feed, in order, within one limit of size and one of time. `known`: what the
 * site gave the last time, of a feed that is one file. Throws {@link FeedFault}.
 */
export async function fetchFeed(
  feed: Feed,
  known: Validators | undefined,
  context: FetchContext,
): Promise<Fetched> {
  const { limits, signal, work } = context;
  const run = new Run(feed, {
    ...context,
    signal: AbortSignal.any([signal, AbortSignal.timeout(limits.wholeMs)]),
  });
  if (!isOneFile(feed)) {
    for (const address of feed.addresses)
      await (feed.paged ? run.pages(address) : run.one(address));
    return run.files();
  }
  const [address = ''] = feed.addresses;
  const done = await download(address, join(work, '1'), run.options(known));
  if (done.kind === 'unchanged') return done;
  const { validators, sha256, movedTo } = done;
  const moved = movedTo === undefined ? {} : { movedTo };
  return { kind: 'files', files: [join(work, '1')], digest: sha256, validators, ...moved };
}

/** Whether a site may say of it that nothing changed. */
function isOneFile({ addresses, paged }: Feed): boolean {
  return addresses.length === 1 && !paged;
}

class Run {
  readonly #feed: Feed;
  readonly #context: FetchContext;
  readonly #files: string[] = [];
  readonly #digests: string[] = [];
  #room: number;

  constructor(feed: Feed, context: FetchContext) {
    this.#feed = feed;
    this.#context = context;
    this.#room = context.limits.bytes;
  }

  options(known?: Validators): DownloadOptions {
    const { key: variable, format } = this.#feed;
    const { network, limits, signal, now, env } = this.#context;
    return {
      ...{ format, network, limits, signal, now, variable, known },
      key: variable === undefined ? undefined : keyIn(env, variable),
      room: this.#room,
    };
  }

  async one(address: string): Promise<string> {
    const path = join(this.#context.work, String(this.#files.length + 1));
    const done = await download(address, path, this.options());
    if (done.kind === 'file') {
      this.#room -= done.bytes;
      this.#digests.push(done.sha256);
    }
    this.#files.push(path);
    return path;
  }

  async pages(address: string): Promise<void> {
    const { pages: most } = this.#context.limits;
    for (let [page, last] = [1, 1]; page <= last; page += 1) {
      const url = new URL(address);
      url.searchParams.set('page', String(page));
      last = await pagesIn(await this.one(url.href));
      if (last > most)
        throw new FeedFault('too-many-pages', `Plus de ${most} pages : réduisez la demande.`);
    }
  }

  files(): Fetched {
    const digest = createHash('sha256').update(this.#digests.join('\n')).digest('hex');
    return { kind: 'files', files: this.#files, digest };
  }
}

function keyIn(env: FetchContext['env'], variable: string): string {
  const key = ownValue(env, variable)?.trim() ?? '';
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  const why = key === '' ? 'est vide' : 'ne contient pas une clé';
  throw new FeedFault('no-key', `La variable ${variable} ${why} : ce flux demande une clé.`);
}

/** Bytes at both ends of a page within which it tells how many there are. */
const ENDS = 4_096;

/** How many pages a page says that there are. */
async function pagesIn(path: string): Promise<number> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(ENDS);
    for (const from of [Math.max(0, size - ENDS), 0]) {
      const { bytesRead } = await file.read(buffer, 0, ENDS, from);
      const [, pages] =
        /"pages"\s*:\s*(\d{1,9})\b/.exec(buffer.toString('utf8', 0, bytesRead)) ?? [];
      if (pages !== undefined) return Number(pages);
    }
  } finally {
    await file.close();
  }
  throw new FeedFault('no-pages', 'La réponse ne dit pas combien elle a de pages (« pages »).');
}

import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { type DownloadLimits } from '../../feeds/download-limits.ts';
import { type Network } from '../../network/network.ts';
import { bySite, SITES_AT_ONCE } from '../check/links/check-links.ts';
import { tryLink } from '../check/links/try-link.ts';
import { judgeFault, judgeHome, judgePage, type Looked } from './judge-page.ts';
import { readPage } from './read-page.ts';
import { type KnownPage } from './watch-state.ts';
import { type WatchedPage } from './watched-pages.ts';

/** What one page may cost, and how long a site is left in peace after each. */
export interface WatchLimits extends DownloadLimits {
  readonly pauseMs: number;
}

export const WATCH_LIMITS: WatchLimits = {
  ...{ bytes: 10_000_000, wholeMs: 60_000, quietMs: 20_000, pages: 1 },
  pauseMs: 1_000,
};

export interface WatchContext {
  readonly network: Network;
  readonly limits: WatchLimits;
  /** A folder for pages while they are read. */
  readonly work: string;
  /** ISO date. */
  readonly today: string;
  readonly now: () => number;
  readonly known: (url: string) => KnownPage | undefined;
  /** Called after each page that was read. */
  readonly keep: (url: string, page: KnownPage) => void;
}

export interface LookedAt {
  readonly page: WatchedPage;
  readonly looked: Looked;
}

/** Looks at every page, in their order: some sites side by side, one page of a site at a time. */
export async function watchPages(
  pages: readonly WatchedPage[],
  context: WatchContext,
): Promise<readonly LookedAt[]> {
  const found = new Map<WatchedPage, Looked>();
  const waiting = bySite(pages);
  const askSites = async (lane: number): Promise<void> => {
    const file = join(context.work, String(lane));
    for (let site = waiting.shift(); site !== undefined; site = waiting.shift()) {
      await watchSite(site, { ...context, file }, found);
    }
  };
  await Promise.all(Array.from({ length: SITES_AT_ONCE }, (_, lane) => askSites(lane)));
  return pages.flatMap((page) => {
    const looked = found.get(page);
    return looked ? [{ page, looked }] : [];
  });
}

type Lane = WatchContext & { readonly file: string };

/** A site that is out of reach, or asks for peace, is left: the rest of it waits for another day. */
async function watchSite(
  pages: readonly WatchedPage[],
  lane: Lane,
  found: Map<WatchedPage, Looked>,
): Promise<void> {
  let isLeft = false;
  for (const [index, page] of pages.entries()) {
    if (!isLeft && index > 0) await after(lane.limits.pauseMs);
    const looked: Looked = isLeft ? LEFT : await lookAt(page, lane);
    isLeft ||= 'code' in looked && LEAVES.has(looked.code);
    found.set(page, looked);
  }
}

const LEAVES = new Set(['unreachable', 'too-often']);

const LEFT: Looked = {
  kind: 'unread',
  code: 'left',
  message: 'Ce site n’a pas répondu, ou demande d’attendre : page pas essayée cette fois.',
};

async function lookAt(page: WatchedPage, lane: Lane): Promise<Looked> {
  const { url, isHome } = page;
  if (isHome) return judgeHome(await tryLink(url, lane.network));
  const known = lane.known(url);
  try {
    const read = await readPage(url, known?.validators, lane);
    const { looked, kept } = judgePage(page, read, known, lane.today);
    if (kept) lane.keep(url, kept);
    return looked;
  } catch (error) {
    return judgeFault(error);
  }
}

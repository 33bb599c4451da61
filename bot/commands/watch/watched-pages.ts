import { type SourcePage } from '../../conversation/world.ts';

/** A page to look at, once whatever the number of sources that name it. */
export interface WatchedPage {
  readonly url: string;
  /** The first page of a site: news, of which nothing is proved. Its text is not compared. */
  readonly isHome: boolean;
  readonly sources: readonly [SourcePage, ...SourcePage[]];
}

/** The pages of these sources, in their order. */
export function watchedPages(sources: Iterable<SourcePage>): readonly WatchedPage[] {
  const byUrl = new Map<string, [SourcePage, ...SourcePage[]]>();
  for (const source of sources) {
    const url = pageOf(source.url);
    const others = byUrl.get(url);
    if (others) others.push(source);
    else byUrl.set(url, [source]);
  }
  return [...byUrl].map(([url, named]) => ({ url, isHome: isHome(url), sources: named }));
}

/** Without the part of the page, which no site is told. */
function pageOf(written: string): string {
  if (!URL.canParse(written)) return written;
  const url = new URL(written);
  url.hash = '';
  return url.href;
}

function isHome(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

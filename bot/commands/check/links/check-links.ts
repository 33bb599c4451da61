import { type Network } from '../../../network/network.ts';
import { type Link } from './rank-links.ts';
import { tryLink, type Verdict } from './try-link.ts';

export interface Tried {
  readonly link: Link;
  readonly verdict: Verdict;
}

/** What came of trying links. Offline: no site answered, so that only refusals are known. */
export interface LinksChecked {
  readonly offline: boolean;
  /** In the order of the links given. */
  readonly tried: readonly Tried[];
}

/** Sites asked at the same time; one page of a site at a time. */
export const SITES_AT_ONCE = 8;

/** Tries every link; stops early when the first sites are all out of reach: there is no network. */
export async function checkLinks(links: readonly Link[], network: Network): Promise<LinksChecked> {
  const waiting = bySite(links);
  const run = new Run(Math.min(SITES_AT_ONCE, waiting.length));
  const askSites = async (): Promise<void> => {
    for (let site = waiting.shift(); site !== undefined; site = waiting.shift()) {
      for (const link of site) {
        run.keep(link, await tryLink(link.url, network));
        if (run.isHopeless) return;
      }
    }
  };
  await Promise.all(Array.from({ length: SITES_AT_ONCE }, askSites));
  const tried = links.flatMap((link) => {
    const verdict = run.verdicts.get(link);
    return verdict ? [{ link, verdict }] : [];
  });
  const offline = !run.heard && tried.some(({ verdict }) => verdict.kind === 'unreachable');
  return {
    offline,
    tried: offline ? tried.filter(({ verdict }) => verdict.kind !== 'unreachable') : tried,
  };
}

/** What is known so far of all the sites asked side by side. */
class Run {
  readonly verdicts = new Map<Link, Verdict>();
  /** Some site answered: there is a network. */
  heard = false;
  readonly #silent = new Set<string>();
  readonly #enough: number;

  /** `enough`: silent sites that make it vain to go on, while none has answered. */
  constructor(enough: number) {
    this.#enough = enough;
  }

  keep(link: Link, verdict: Verdict): void {
    this.verdicts.set(link, verdict);
    if (ANSWERED.has(verdict.kind)) this.heard = true;
    if (verdict.kind === 'unreachable') this.#silent.add(siteOf(link));
  }

  get isHopeless(): boolean {
    return !this.heard && this.#silent.size >= this.#enough;
  }
}

const ANSWERED = new Set<Verdict['kind']>(['answers', 'moved', 'by-hand', 'gone']);

/** Addresses by the site that they stand on, in their order. */
export function bySite<T extends Pick<Link, 'url'>>(links: readonly T[]): (readonly T[])[] {
  const sites = new Map<string, T[]>();
  for (const link of links) {
    const site = siteOf(link);
    const own = sites.get(site);
    if (own) own.push(link);
    else sites.set(site, [link]);
  }
  return [...sites.values()];
}

function siteOf({ url }: Pick<Link, 'url'>): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

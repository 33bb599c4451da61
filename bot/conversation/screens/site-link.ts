import { type Operator } from '../../permanences/model.ts';
import { type Link } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type World } from '../world.ts';

/** What the State alone may register under. */
const STATE = 'gouv.fr';

/** The page of an operator, called official only where it is: the State's, or the operator's own. */
export function siteLink(
  { wording }: Scene,
  operator: Pick<Operator, 'fallback' | 'site'>,
): Link | undefined {
  const { url } = operator.fallback;
  if (url === undefined) return undefined;
  const key = hasOfficialPage(operator) ? 'official-site' : 'other-site';
  return { label: wording.say(key, { site: siteOf(url) }), url };
}

/** Whether the page of an operator is the State's, or the operator's own. */
export function hasOfficialPage({
  fallback: { url },
  site,
}: Pick<Operator, 'fallback' | 'site'>): boolean {
  const host = url === undefined ? '' : siteOf(url);
  return isWithin(host, STATE) || (site !== undefined && isWithin(host, site));
}

/** The name of a site: `caf.fr`. */
export function siteOf(url: string): string {
  return /^https:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? url;
}

/**
 * Whether one may be sent to a site to make sure: the State's, or one that an operator's record
 * names. A town's copy of a page is neither: it holds for its own people, and may be old.
 */
export function isOfficialSite({ operators }: Pick<World, 'operators'>, site: string): boolean {
  return isWithin(site, STATE) || ownSites(operators).some((own) => isWithin(site, own));
}

/** Where every right is explained: what is said to search where a page's own site is no official one. */
export function siteToSearch(world: Pick<World, 'operators'>, url: string): string {
  const site = siteOf(url);
  const general = world.operators.get(EVERY_RIGHT)?.fallback.url;
  return isOfficialSite(world, site) || general === undefined ? site : siteOf(general);
}

const EVERY_RIGHT = 'service-public';

const known = new WeakMap<World['operators'], readonly string[]>();

function ownSites(operators: World['operators']): readonly string[] {
  const found =
    known.get(operators) ??
    [...operators.values()].flatMap(({ site, fallback: { url } }) =>
      [site ?? [], url === undefined ? [] : siteOf(url)].flat(),
    );
  known.set(operators, found);
  return found;
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

import { type Operator } from '../../permanences/model.ts';
import { type Link } from '../../view/view.ts';
import { type Scene } from '../scene.ts';

/** The page of an operator, called official only where it is: the State's, or the operator's own. */
export function siteLink(
  { wording }: Scene,
  { fallback: { url }, site }: Pick<Operator, 'fallback' | 'site'>,
): Link | undefined {
  if (url === undefined) return undefined;
  const host = siteOf(url);
  const isOfficial = isWithin(host, 'gouv.fr') || (site !== undefined && isWithin(host, site));
  return { label: wording.say(isOfficial ? 'official-site' : 'other-site', { site: host }), url };
}

/** The name of a site: `caf.fr`. */
export function siteOf(url: string): string {
  return /^https:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? url;
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

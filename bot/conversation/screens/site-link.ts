import { type Operator } from '../../permanences/model.ts';
import { type Link } from '../../view/view.ts';
import { type Scene } from '../scene.ts';

/** The page of an operator, called official only where it is: the State's, or the operator's own. */
export function siteLink(
  { wording }: Scene,
  { fallback: { url }, site }: Pick<Operator, 'fallback' | 'site'>,
): Link | undefined {
  if (url === undefined) return undefined;
  const host = /^https:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? url;
  const isOfficial = isWithin(host, 'gouv.fr') || (site !== undefined && isWithin(host, site));
  return { label: wording.say(isOfficial ? 'official-site' : 'other-site', { site: host }), url };
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

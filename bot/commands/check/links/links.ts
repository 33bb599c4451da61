import { type Data } from '../../../data/data.ts';
import { type Flow } from '../../../engine/model.ts';
import { checkLinks } from './check-links.ts';
import { collectLinks } from './collect-links.ts';
import { isBroken, toLinksJson, toLinksReport } from './links-report.ts';
import { type Network } from '../../../network/network.ts';
import { rankLinks } from './rank-links.ts';

/** What is asked of `aiguillage check --links`. */
export interface LinksAsked {
  readonly folders: { readonly flows: readonly string[]; readonly data: readonly string[] };
  readonly flows: ReadonlyMap<string, Flow>;
  readonly data: Pick<Data, 'operators' | 'urgent'>;
  /** ISO date. */
  readonly today: string;
  readonly json: boolean;
}

/** Tries every link of the folders; `broken`: some must be mended. */
export async function reportLinks(
  { folders, flows, data, today, json }: LinksAsked,
  network: Network,
): Promise<{ readonly text: string; readonly broken: boolean }> {
  const links = rankLinks(collectLinks(folders.flows, folders.data), flows, data);
  const checked = await checkLinks(links, network);
  const text = json ? toLinksJson(checked, today) : toLinksReport(checked, today);
  return { text, broken: checked.tried.some(({ verdict }) => isBroken(verdict)) };
}

import { worldIn } from '../../conversation/world-in.ts';
import { type World } from '../../conversation/world.ts';
import { type Instant } from '../../permanences/model.ts';
import { themeCss } from '../../view/theme.ts';
import { rootOf } from '../http/root.ts';
import { aboutPage } from './about.ts';
import { ASSETS } from './assets.ts';
import { file, html, redirect } from './page-answers.ts';
import { framesOf, readHead } from './page-head.ts';
import { writeQuery } from './query.ts';
import { type PageAnswer, type PageRequest } from './request.ts';
import { robotsOf, sitemapOf } from './sitemap.ts';
import { structureIn, themeOf } from './structure-paths.ts';

export interface FixedPagesOptions {
  readonly world: () => World;
  readonly now: () => Instant;
  readonly publicUrl: string;
  readonly conversationMinutes: number;
}

/** What hangs on no walk: files, lists for robots, pages about the guide; nothing for other paths. */
export function createFixedPages({
  world,
  now,
  publicUrl,
  conversationMinutes,
}: FixedPagesOptions) {
  const aboutAnswer = (forAll: World, path: string, query: string): PageAnswer | undefined => {
    const structure = forAll.structures.get(structureIn(query));
    const root = rootOf(publicUrl);
    const head = { ...readHead(forAll, root, structure?.id), canonical: publicUrl + path };
    const parts = { structure, head, root, conversationMinutes };
    const about = aboutPage(worldIn(forAll, structure?.id), path, parts);
    if (about === undefined) return undefined;
    const own = writeQuery(structure === undefined ? [] : [['structure', structure.id]]);
    return own === withMark(query)
      ? html(about, {
          indexed: true,
          script: true,
          asking: true,
          frames: framesOf(forAll, structure?.id),
        })
      : redirect(302, path + own);
  };

  return ({ path, query }: PageRequest): PageAnswer | undefined => {
    const asset = ASSETS.get(path);
    if (asset) return file(asset.body, asset.type, asset.forever ? 'forever' : 'five-minutes');
    if (path === '/robots.txt') return file(robotsOf(publicUrl), 'text/plain', 'five-minutes');
    const forAll = world();
    if (path === '/sitemap.xml') {
      return file(sitemapOf(forAll, publicUrl, now()), 'application/xml', 'five-minutes');
    }
    const theme = themeOf(forAll, path);
    if (theme) return file(themeCss(theme), 'text/css', 'five-minutes');
    return aboutAnswer(forAll, path, query);
  };
}

/** A query as an address has it. */
export function withMark(query: string): string {
  return query === '' ? '' : `?${query}`;
}

import { isHome } from '../../conversation/about.ts';
import { type World } from '../../conversation/world.ts';
import { type Instant } from '../../permanences/model.ts';
import { escapeHtml } from '../../view/html/markup.ts';
import { ownReceptionPaths, receptionPaths } from './reception.ts';

/** Addresses in one sitemap, at most (sitemaps.org). */
const MOST = 50_000;

/**
 * What search engines may keep: where a guide begins, the letters that people bring, pages about it,
 * who surely receives where.
 */
export function sitemapOf(world: World, publicUrl: string, now: Instant): string {
  const guides = [...world.flows.values()].filter(({ sensitive }) => !sensitive);
  // What a paper means tells nothing of who has it.
  const letters = [...(world.letters?.letters.keys() ?? [])];
  const paths = [
    '/',
    ...[...(world.pages?.keys() ?? [])].filter((id) => !isHome(id)).map((id) => `/${id}`),
    '/permanences',
    ...guides.map(({ id }) => `/guide/${id}`),
    ...(letters.length > 0 ? ['/papiers', ...letters.map((id) => `/papier/${id}`)] : []),
    ...receptionPaths(world, now),
    ...ownReceptionPaths(world, now),
  ];
  const urls = paths
    .slice(0, MOST)
    .map((path) => `<url><loc>${escapeHtml(publicUrl + path)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** Robots may read every page; which ones they may keep, each page says itself. */
export function robotsOf(publicUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${publicUrl}/sitemap.xml\n`;
}

import { BRAND } from './drawings.ts';
import { type AboutHrefs, footLinks, languageNav } from './html/around.ts';
import { escapeHtml } from './html/markup.ts';
import { type LinkMaker } from './link-maker.ts';
import { phrase } from './phrases.ts';
import { toHtml } from './to-html.ts';
import { type View } from './view.ts';

/**
 * A screen as a part of somebody's page: the inside of the guide's element. The page has a heading
 * of its own, so that the screen's is a second one.
 */
export function toEmbed(view: View, links: LinkMaker, hrefs: AboutHrefs): string {
  const { lang, dir } = view;
  const name = phrase(lang, false, 'guide-name').text;
  return `<section class="aig aig-embed" lang="${escapeHtml(lang)}" dir="${dir}" aria-label="${escapeHtml(name)}">
<div class="aig-head"><span class="aig-brand">${BRAND}<bdi lang="fr">Aiguillage</bdi></span>${languageNav(lang, view.languages, links)}</div>
<div class="aig-main">
${toEmbedMain(view, links)}
</div>
<div class="aig-foot">${footLinks(lang, hrefs)}</div>
</section>`;
}

/** What changes of it from one screen to the next in the same language: the inside of its middle. */
export function toEmbedMain(view: View, links: LinkMaker): string {
  return toHtml(view, links, 2);
}

import { BRAND } from './drawings.ts';
import { type AboutHrefs, footLinks, languageNav } from './html/around.ts';
import { escapeHtml } from './html/markup.ts';
import { type LinkMaker } from './link-maker.ts';
import { phrase } from './phrases.ts';
import { toHtmlParts } from './to-html.ts';
import { type View } from './view.ts';

/** A screen as the element takes it. */
export interface Embedded {
  /** The whole of it: the inside of the element. */
  readonly html: string;
  /** The inside of its middle: what changes from one question to the next. */
  readonly main: string;
  /** All around the middle, which a page may have already. */
  readonly around: string;
}

/**
 * A screen as a part of another site's page. That page has its own `h1`, so the screen's heading is
 * an `h2`.
 *
 * @example toEmbed(view, asLinks, pageHead).html.includes('<h2') // true
 */
export function toEmbed(view: View, links: LinkMaker, hrefs: AboutHrefs): Embedded {
  const { lang, dir } = view;
  const name = phrase(lang, false, 'guide-name').text;
  const { own, alike } = toHtmlParts(view, links, 2);
  const before = `<section class="aig aig-embed" lang="${escapeHtml(lang)}" dir="${dir}" aria-label="${escapeHtml(name)}">
<div class="aig-head"><span class="aig-brand">${BRAND}<bdi lang="fr">Aiguillage</bdi></span>${languageNav(lang, view.languages, links)}</div>
<div class="aig-main">
`;
  const below = alike === '' ? '' : `<div class="aig-main">\n${alike}\n</div>\n`;
  const after = `
</div>
${below}<div class="aig-foot">${footLinks(lang, hrefs)}</div>
</section>`;
  return { html: before + own + after, main: own, around: before + after };
}

import { BRAND } from './drawings.ts';
import { isWide } from './html/body.ts';
import { footLinks, languageNav, type AboutHrefs } from './html/around.ts';
import { element, escapeHtml } from './html/markup.ts';
import { type LinkMaker } from './link-maker.ts';
import { phrase } from './phrases.ts';
import { resultSize, type SheetSize } from './sheet-size.ts';
import { hasSheet } from './has-sheet.ts';
import { toHtml } from './to-html.ts';
import { typeset } from './typography.ts';
import { type Choice, type View, type Words } from './view.ts';

/** What a page has around its screen. */
export interface PageParts {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: Words;
  readonly wide: boolean;
  /** Half points of its type on paper; 13 points else. */
  readonly paper?: SheetSize;
  /** Laid out for paper. */
  readonly sheet?: boolean;
  /** Inside of `<main>`: HTML. */
  readonly main: string;
  readonly languages: readonly Choice[];
  /** What stands in the head beside the name; absent: the languages. HTML. */
  readonly beside?: string;
  readonly links: LinkMaker;
  readonly head: PageHead;
}

/** Addresses that a page names. */
export interface PageHead extends AboutHrefs {
  readonly styleHref: string;
  /** Colours of a structure, after the style sheet's own. */
  readonly themeHref?: string;
  /** What pages of a kind have beside it. */
  readonly moreStyleHref?: string;
  readonly iconHref: string;
  readonly homeHref: string;
  /** Address that search engines keep; absent on pages that they must not. */
  readonly canonical?: string;
  /** A script file, with what it is told. */
  readonly script?: { readonly href: string; readonly told: Readonly<Record<string, string>> };
  readonly description?: Words;
}

/**
 * A whole HTML document around a screen.
 *
 * @example toPage(view, asLinks, pageHead).includes('<html lang="fr" dir="ltr">') // true
 */
export function toPage(view: View, links: LinkMaker, head: PageHead): string {
  const main = toHtml(view, links);
  return pageOf({
    lang: view.lang,
    dir: view.dir,
    title: view.pageTitle,
    ...layoutOf(view, main),
    main,
    languages: view.languages,
    links,
    head,
  });
}

/**
 * How a screen is laid out on a page and on paper. `main`: its HTML.
 *
 * @example layoutOf(view, '<h1>…</h1>') // { wide: true }
 */
export function layoutOf(view: View, main: string): Pick<PageParts, 'wide' | 'paper'> {
  return { wide: isWide(view), ...(hasSheet(view) ? { paper: resultSize(main) } : {}) };
}

/**
 * A whole HTML document around any `main`.
 *
 * @example
 * const title = { text: 'Aide', lang: 'fr' };
 * const parts = { lang: 'fr', dir: 'ltr', title, wide: false, main: '<h1>Aide</h1>' };
 * const page = pageOf({ ...parts, languages: [], links: asLinks, head: pageHead });
 * page.startsWith('<!doctype html>') // true
 */
export function pageOf({
  lang,
  dir,
  title,
  wide,
  paper,
  sheet = false,
  main,
  languages,
  beside,
  links,
  head,
}: PageParts): string {
  const skip = phrase(lang, false, 'skip-to-content');
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${titleOf(title)}</title>${headLinks(head)}</head>
<body class="${['aig', wide ? 'aig-wide' : '', sheet ? 'aig-sheet' : '', paper === undefined ? '' : `aig-half${paper}`].filter(Boolean).join(' ')}">
${element('a', skip, lang, 'class="aig-skip" href="#aig-main"')}
<header class="aig-head"><a class="aig-brand" href="${escapeHtml(head.homeHref)}">${BRAND}<bdi lang="fr">Aiguillage</bdi></a>${beside ?? languageNav(lang, languages, links)}</header>
<main class="aig-main" id="aig-main">
${main}
</main>
<footer class="aig-foot">${footLinks(lang, head)}</footer>
</body></html>
`;
}

/** "Question 4 – Aiguillage" */
function titleOf(title: Words): string {
  const { text } = title;
  const shown = escapeHtml(typeset(title));
  return text === 'Aiguillage' ? shown : `${shown} – Aiguillage`;
}

function headLinks(head: PageHead): string {
  const { styleHref, themeHref, moreStyleHref, iconHref, canonical, description, script } = head;
  const style = [styleHref, moreStyleHref, themeHref]
    .flatMap((href) =>
      href === undefined ? [] : [`<link rel="stylesheet" href="${escapeHtml(href)}">`],
    )
    .join('');
  const icon = `<link rel="icon" type="image/svg+xml" href="${escapeHtml(iconHref)}">`;
  const kept =
    canonical === undefined
      ? '<meta name="robots" content="noindex">'
      : `<link rel="canonical" href="${escapeHtml(canonical)}">`;
  const about = description
    ? `<meta name="description" content="${escapeHtml(description.text)}">`
    : '';
  return `${style}${icon}${kept}${about}${script ? scriptTag(script) : ''}`;
}

function scriptTag({ href, told }: NonNullable<PageHead['script']>): string {
  const data = Object.entries(told).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  return `<script src="${escapeHtml(href)}" defer${data.join('')}></script>`;
}

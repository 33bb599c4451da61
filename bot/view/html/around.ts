import { type LinkMaker } from '../link-maker.ts';
import { phrase } from '../phrases.ts';
import { type PhraseKey } from '../phrases/phrase-key.ts';
import { type Choice } from '../view.ts';
import { control, type Layout } from './controls.ts';
import { element, escapeHtml, langOf, textOf } from './markup.ts';

/** Where the pages about the guide stand. */
export interface AboutHrefs {
  readonly accessibilityHref: string;
  readonly privacyHref: string;
  readonly legalHref: string;
  readonly howHref: string;
  /** The application of who helps; absent where there is none. */
  readonly helperHref?: string;
  /** What an audit of accessibility found; absent without one. */
  readonly conformity?: 'none' | 'partial' | 'full';
}

/** Languages to choose from, each named in itself; empty where there is none. */
export function languageNav(lang: string, languages: readonly Choice[], links: LinkMaker): string {
  if (languages.length === 0) return '';
  const label = phrase(lang, false, 'languages').text;
  const layout: Layout = { lang, links, level: 2, columns: true };
  const named = languages.map((choice) => language(layout, choice)).join('');
  return `<nav aria-label="${escapeHtml(label)}">${named}</nav>`;
}

function language(layout: Layout, { label, action }: Choice): string {
  const more = `${langOf(label, layout.lang)} hreflang="${escapeHtml(label.lang)}"`;
  const html = control(layout, action, textOf(label), { more });
  return html.startsWith('<button') ? html.replace(/ hreflang="[^"]*"/, '') : html;
}

const CONFORMITY = {
  none: 'accessibility',
  partial: 'accessibility-partial',
  full: 'accessibility-full',
} as const;

/** Links to the pages about the guide. */
export function footLinks(lang: string, hrefs: AboutHrefs): string {
  const link = (key: PhraseKey, href: string) =>
    element('a', phrase(lang, false, key), lang, `href="${escapeHtml(href)}"`);
  return [
    ...(hrefs.helperHref === undefined ? [] : [helperLink(lang, hrefs.helperHref)]),
    link('how-it-works', hrefs.howHref),
    link('legal', hrefs.legalHref),
    link(CONFORMITY[hrefs.conformity ?? 'none'], hrefs.accessibilityHref),
    link('privacy', hrefs.privacyHref),
  ].join('');
}

/** "Vous aidez quelqu'un ?": the same place, with the words of who helps. */
function helperLink(lang: string, href: string): string {
  const words = phrase(lang, false, 'helping-someone');
  return element('a', words, lang, `rel="nofollow" href="${escapeHtml(href)}"`);
}

import { element } from '../../view/html/markup.ts';
import { pageOf, type PageHead } from '../../view/page.ts';
import { type LegalPage } from './legal.ts';

/** A page of plain French as a whole document. */
export function legalHtml({ title, paragraphs }: LegalPage, head: PageHead): string {
  const words = (text: string) => ({ text, lang: 'fr' });
  const main = paragraphs
    .map((text) =>
      text.startsWith('## ')
        ? element('h2', words(text.slice(3)), 'fr')
        : element('p', words(text), 'fr'),
    )
    .join('\n');
  return pageOf({
    lang: 'fr',
    dir: 'ltr',
    title: words(title),
    wide: false,
    main: `<div class="aig-prose">${element('h1', words(title), 'fr', 'id="aig-heading" tabindex="-1"')}\n${main}</div>`,
    languages: [],
    links: { to: () => ({ href: '/' }), typed: noForm, ticked: noForm },
    head,
  });
}

const noForm = () => ({ action: '/', fields: [] });

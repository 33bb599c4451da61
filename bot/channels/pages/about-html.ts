import { ownValue } from '../../engine/own-value.ts';
import { type AboutBlock, type AboutPage, type AboutText } from '../../conversation/about.ts';
import { screenBar, listenButton } from '../../view/html/listen.ts';
import { element, escapeHtml, textOf } from '../../view/html/markup.ts';
import { pageOf, type PageHead } from '../../view/page.ts';
import { outward } from '../http/root.ts';

/** What stands for `{name}` in a page: words in its title, paragraphs in its text. */
export type AboutValues = Readonly<Record<string, readonly string[]>>;

/** A page of plain French as a whole document. `more`: blocks after its own. */
export function aboutHtml(
  { title, blocks }: AboutPage,
  { head, root }: { readonly head: PageHead; readonly root: string },
  values: AboutValues = {},
  more: readonly AboutBlock[] = [],
): string {
  const heading = words(filledIn(title, values));
  const main = [...blocks, ...more].map((block) => blockHtml(block, root, values)).join('\n');
  return frenchPage(heading.text, main, head, { above: screenBar('', listenButton('fr', false)) });
}

/**
 * A document around any French text that is no screen of the guide. `main` and `above` are HTML;
 * `named`: what the tab says, where it is more than the title.
 */
export function frenchPage(
  title: string,
  main: string,
  head: PageHead,
  { named = title, above = '' }: { readonly named?: string; readonly above?: string } = {},
): string {
  return pageOf({
    lang: 'fr',
    dir: 'ltr',
    title: words(named),
    wide: false,
    main: `${above}<div class="aig-prose">${element('h1', words(title), 'fr', 'id="aig-heading" tabindex="-1"')}\n${main}</div>`,
    languages: [],
    links: { to: () => ({ href: '/' }), quit: noForm, typed: noForm, ticked: noForm },
    head,
  });
}

const HOLE = /\{(\p{L}+)\}/gu;

function filledIn(text: string, values: AboutValues): string {
  return text.replace(HOLE, (hole, name: string) => ownValue(values, name)?.join(' ') ?? hole);
}

const noForm = () => ({ action: '/', fields: [] });

function words(text: string) {
  return { text, lang: 'fr' };
}

function blockHtml(block: AboutBlock, root: string, values: AboutValues): string {
  if (block.kind === 'list') {
    return `<ul class="aig-dots">${block.items.map((item) => `<li>${itemInside(item, root, values)}</li>`).join('')}</ul>`;
  }
  if (block.kind === 'title') return `<h2>${inside(block.text, root, values)}</h2>`;
  const [only] = block.text;
  const name = block.text.length === 1 ? /^\{(\p{L}+)\}$/u.exec(only?.text ?? '')?.[1] : undefined;
  const filled = name === undefined ? undefined : ownValue(values, name);
  return filled
    ? filled.map((text) => element('p', words(text), 'fr')).join('\n')
    : `<p>${inside(block.text, root, values)}</p>`;
}

/** A link that is all of an item is no link inside a sentence: it is as large as any other. */
function itemInside(item: AboutText, root: string, values: AboutValues): string {
  const html = inside(item, root, values);
  return item.length === 1 ? html.replace('<a ', '<a class="aig-link" ') : html;
}

function inside(text: AboutText, root: string, values: AboutValues): string {
  return text
    .map((part) => {
      const shown = textOf(words(filledIn(part.text, values)));
      if ('href' in part) {
        return `<a href="${escapeHtml(outward(root, part.href))}">${shown}</a>`;
      }
      return part.strong === true ? `<b>${shown}</b>` : shown;
    })
    .join('');
}

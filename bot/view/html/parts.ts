import { drawing } from '../drawings.ts';
import { type Titled, type Words } from '../view.ts';
import { type Layout } from './controls.ts';
import { element, inline, passing } from './markup.ts';

/** A part with its title. `inner` is HTML. */
export function section({ level, lang }: Layout, title: Words, inner: string): string {
  return `<section class="aig-stack">${element(`h${level}`, title, lang)}\n${inner}</section>`;
}

/** Two columns on a wide screen, one after the other elsewhere. */
export function columns({ columns: wide }: Layout, left: string, right: string): string {
  if (right === '') return left;
  return `<div class="${wide ? 'aig-two' : 'aig-col'}">${left}
<div class="aig-col">${right}</div></div>`;
}

/** A sentence with its drawing: "Confirmé le …", a notice to confirm. */
export function state(words: Words, lang: string, name: string, classes = ''): string {
  const more = classes === '' ? '' : ` ${classes}`;
  return `<p class="aig-state${more}">${drawing(name)}<span>${inline(words, lang)}</span></p>`;
}

/** Plain sentences, one after the other in one paragraph. */
export function sentences(words: readonly Words[], lang: string, attributes = ''): string {
  if (words.length === 0) return '';
  const open = attributes === '' ? '<p>' : `<p ${attributes}>`;
  return `${open}${words.map((one) => sentence(one, lang)).join(' ')}</p>`;
}

/** Sentences that have little to do with each other, each on a line of its own. */
export function lineByLine(words: readonly Words[], lang: string, attributes: string): string {
  if (words.length === 0) return '';
  const rows = words.map((one) => `<span class="aig-row">${passing(one, lang)}</span>`);
  return `<p ${attributes}>${rows.join(' ')}</p>`;
}

/** A section that a tap opens, under its title. `inner` is HTML. */
export function disclosure(title: Words, inner: string, lang: string): string {
  return `<details><summary>${element('span', title, lang)}</summary><div class="aig-stack">${inner}</div></details>`;
}

/** Whether words are a sentence, and not a name. */
export function endsSentence({ text }: Words): boolean {
  return /[.!?…»”)؟]\s*$/.test(text);
}

/** A name among sentences stands on a line of its own. */
function sentence(words: Words, lang: string): string {
  const shown = passing(words, lang);
  return endsSentence(words) ? shown : `<span class="aig-lead">${shown}</span>`;
}

/** A list to tick off with the eyes, or one of things never to do. */
export function itemList(items: readonly Words[], lang: string, classes = 'aig-list'): string {
  const rows = items.map((item) => `<li><span>${inline(item, lang)}</span></li>`).join('');
  return `<ul class="${classes}">${rows}</ul>`;
}

/** One item as a paragraph, several as a list, under their title. */
export function titled(layout: Layout, part: Titled, classes?: string): string {
  return section(layout, part.title, titledInner(part, layout.lang, classes));
}

/** One item as a paragraph, several as a list. */
export function titledInner({ items }: Titled, lang: string, classes?: string): string {
  const [only] = items;
  return only && items.length === 1 && classes === undefined
    ? element('p', only, lang)
    : itemList(items, lang, classes);
}

/**
 * Words in the quotation marks of their language.
 *
 * @example quoted({ text: 'Je veux un délai.', lang: 'fr' }).text // '« Je veux un délai. »'
 */
export function quoted(words: Words): Words {
  const { text, lang } = words;
  if (/[«“"]/.test(text)) return words;
  return { text: quote(text, lang), lang };
}

function quote(text: string, lang: string): string {
  if (lang === 'fr') return `« ${text} »`;
  return lang === 'ar' ? `«${text}»` : `“${text}”`;
}

import { drawing } from '../drawings.ts';
import { BUTTONS_FORM, TYPED, type Form, type LinkMaker, type Target } from '../link-maker.ts';
import {
  type Action,
  type Choice,
  type Link,
  type Phone,
  type Typing,
  type Words,
} from '../view.ts';
import { phrase } from '../phrases.ts';
import { element, escapeHtml, inline, langOf, safeUrl, textOf, withNumber } from './markup.ts';

/** What every piece of a screen is laid out with. */
export interface Layout {
  readonly lang: string;
  readonly links: LinkMaker;
  /** Level of the titles inside the body: 2, or 3 in the mediator's two panes. */
  readonly level: number;
  /** Whether the body may stand in two columns. */
  readonly columns: boolean;
  /** Something shown is invented: nothing may look checked. */
  readonly demonstration?: boolean;
}

/** A link or a button, whatever the action needs. `inner` is HTML. */
export function control(
  { links }: Layout,
  action: Action,
  inner: string,
  { classes, more }: { readonly classes?: string; readonly more?: string } = {},
): string {
  return targetControl(links.to(action), inner, classes, more);
}

/** A link, or a button of the page's form. `inner` is HTML. */
export function targetControl(target: Target, inner: string, classes = '', more = ''): string {
  const named = classes === '' ? '' : ` class="${classes}"`;
  if ('href' in target) {
    const follow = target.nofollow === true ? ' rel="nofollow"' : '';
    return `<a${named} href="${escapeHtml(target.href)}"${follow}${more}>${inner}</a>`;
  }
  const value = `name="${escapeHtml(target.name)}" value="${escapeHtml(target.value)}"`;
  return `<button type="submit" form="${BUTTONS_FORM}" ${value}${named}${more}>${inner}</button>`;
}

/** A choice as words with their drawing: a way, a tool. */
export function choiceControl(layout: Layout, choice: Choice, classes: string): string {
  const { label, action, drawing: name } = choice;
  const inner = `${drawing(name)}<span>${textOf(label)}</span>`;
  return control(layout, action, inner, { classes, more: langOf(label, layout.lang) });
}

/** The large rows of a menu or a question. */
export function choiceList(layout: Layout, choices: readonly Choice[], classes = ''): string {
  if (choices.length === 0) return '';
  const rows = choices.map((choice) => `<li>${row(layout, choice)}</li>`).join('\n');
  return `<ul class="aig-choices${classes === '' ? '' : ` ${classes}`}">${rows}</ul>`;
}

function row(layout: Layout, { label, hint, action, drawing: name, taken }: Choice): string {
  const inner = `${drawing(name)}<span>${inline(label, layout.lang)}${underLabel(layout, { hint, taken })}</span>`;
  return control(layout, action, inner, taken ? { more: ' aria-current="true"' } : {});
}

/** The small lines under a choice: that it was taken before, and its hint. */
export function underLabel(
  { lang }: Layout,
  { hint, taken }: { readonly hint?: Words | undefined; readonly taken?: true | undefined },
): string {
  const lines = [...(taken ? [phrase(lang, false, 'your-answer')] : []), ...(hint ? [hint] : [])];
  return lines.map((line) => ` ${element('small', line, lang)}`).join('');
}

/**
 * The field for typed words. Its hint comes after it and is read with it. `beside`: another thing
 * is done here; `last`: it ends a long screen, where its hint is only read.
 */
export function typingForm(
  { lang, links }: Layout,
  typing: Typing,
  stands: 'first' | 'beside' | 'last' = 'first',
): string {
  const { purpose, label, hint, button } = typing;
  const id = `aig-${purpose}`;
  const commune = purpose === 'commune' ? ' autocapitalize="words"' : ' autocapitalize="off"';
  // Where choices come first they are the act: one full button a screen.
  const full = purpose === 'answer' || stands === 'beside' ? '' : ' aig-main-btn';
  return form(
    links.typed(purpose),
    `${element('label', label, lang, `for="${id}"`)}
<input id="${id}" name="${TYPED}" type="text" maxlength="300" required autocomplete="off"${commune} spellcheck="false" aria-describedby="${id}-hint">
${element('button', button, lang, `type="submit" class="aig-btn${full}"`)}
${element('p', hint, lang, `class="${stands === 'last' ? 'aig-vh' : 'aig-small'}" id="${id}-hint"`)}`,
    'class="aig-search"',
  );
}

/**
 * A POST form with its hidden fields. `inner` is HTML.
 *
 * @example
 * form({ action: '/quit', fields: [] }, '<button>Quitter</button>')
 * // '<form method="post" action="/quit"><button>Quitter</button></form>'
 */
export function form({ action, fields }: Form, inner: string, attributes = ''): string {
  const hidden = fields
    .map(
      ([name, value]) =>
        `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
    )
    .join('');
  const more = attributes === '' ? '' : ` ${attributes}`;
  return `<form method="post" action="${escapeHtml(action)}"${more}>${hidden}${inner}</form>`;
}

/** Letters of a number beyond which it fills a button: the verb is in the title above. */
const LONG = 6;

/** The button that calls; `first`: full width and full colour, under a title that says to call. */
export function phoneButton({ lang }: Layout, phone: Phone, first: boolean): string {
  const { label, shown, dial } = phone;
  const classes = first ? LARGE : 'aig-btn';
  const href = `tel:${dial.replace(/[^\d+]/g, '')}`;
  return `<a class="${classes}" href="${href}"${langOf(label, lang)}>${drawing('phone')}<span>${withNumber(label, shown, first || shown.length > LONG)}</span></a>`;
}

/** A link out of the guide; plain words when its address is not one we lead to. */
export function outLink(
  { lang }: Layout,
  { label, url }: Link,
  name: string,
  large = false,
): string {
  const href = safeUrl(url);
  if (href === undefined) return element('p', label, lang);
  return `<a class="${large ? LARGE : 'aig-link'}" href="${escapeHtml(href)}" rel="noreferrer"${langOf(label, lang)}>${drawing(name)}<span>${textOf(label)}</span></a>`;
}

/** The one thing to tap. */
const LARGE = 'aig-btn aig-main-btn aig-big';

/** The map of a place, named for those who hear only the link. */
export function mapLink({ lang }: Layout, url: string, place: string, large = false): string {
  const href = safeUrl(url);
  if (href === undefined) return '';
  const label = phrase(lang, false, 'see-map');
  return `<a class="${large ? LARGE : 'aig-link'}" href="${escapeHtml(href)}" rel="noreferrer"${langOf(label, lang)}>${drawing('map-pin')}<span>${textOf(label)}<span class="aig-vh"> : ${place}</span></span></a>`;
}

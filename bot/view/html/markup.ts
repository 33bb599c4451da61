import { ownValue } from '../../engine/own-value.ts';
import { directionOf } from '../phrases.ts';
import { runsApart } from './runs-apart.ts';
import { JOINED, toFrenchTypography } from '../typography.ts';
import { type Words } from '../view.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What HTML gives a meaning to, then what {@link harmless} takes away; a parser reads CR as LF. */
const UNSAFE = /[&<>"']|[^\P{Cc}\t\n\r]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text made safe for an element or an attribute in double quotes.
 *
 * @example escapeHtml('Caf & "Mon Compte"') // 'Caf &amp; &quot;Mon Compte&quot;'
 */
export function escapeHtml(text: string): string {
  return text.replace(UNSAFE, (character) => ownValue(ENTITIES, character) ?? '');
}

/**
 * The text of some words, escaped, with the typography of its language.
 *
 * @example textOf({ text: 'Quel courrier ?', lang: 'fr' }) // 'Quel courrier\u00a0?'
 */
export function textOf({ text, lang }: Words): string {
  if (directionOf(lang) === 'rtl') return runsApart(text, escapeHtml, french);
  return lang === 'fr' ? french(text) : escapeHtml(text);
}

function french(text: string): string {
  const escaped = escapeHtml(toFrenchTypography(text));
  if (!escaped.includes('-')) return escaped;
  return escaped.replace(JOINED, (joined) => `<span class="aig-nb">${joined}</span>`);
}

/** ` lang="…" dir="…"` for words in another language than what surrounds them, else nothing. */
export function langOf({ lang }: Words, around: string): string {
  return lang === around ? '' : ` lang="${escapeHtml(lang)}" dir="${directionOf(lang)}"`;
}

/**
 * A label with its number to call in large type, from left to right whatever surrounds it. `alone`:
 * the number is all one sees, the rest is for voices.
 */
export function withNumber({ text, lang }: Words, shown: string, alone = false): string {
  const way = directionOf(lang) === 'rtl' ? ' dir="ltr"' : '';
  const number = `<span class="aig-tel"${way}>${escapeHtml(shown)}</span>`;
  const [before = '', after] = text.split(shown);
  if (after === undefined) return `${textOf({ text, lang })} ${number}`;
  const beside = (part: string) => {
    const said = textOf({ text: part, lang });
    return alone && part !== '' ? `<span class="aig-vh">${said}</span>` : said;
  };
  return beside(before) + number + beside(after);
}

/**
 * `<tag class="…" lang="…">words</tag>`
 *
 * @example
 * element('p', { text: 'At the desk', lang: 'en' }, 'fr')
 * // '<p lang="en" dir="ltr">At the desk</p>'
 */
export function element(tag: string, words: Words, around: string, attributes = ''): string {
  const space = attributes === '' ? '' : ' ';
  return `<${tag}${space}${attributes}${langOf(words, around)}>${textOf(words)}</${tag}>`;
}

/** Words inside a sentence or a control: in a `span` only when their language differs. */
export function inline(words: Words, around: string): string {
  const lang = langOf(words, around);
  return lang === '' ? textOf(words) : `<span${lang}>${textOf(words)}</span>`;
}

/**
 * The same for words that may hold only now: on paper stands what holds later. `shape`: what is
 * made of either.
 */
export function passing(
  words: Words,
  around: string,
  shape: (shown: string) => string = (shown) => shown,
): string {
  const { later, ...now } = words;
  const shown = shape(inline(now, around));
  if (later === undefined) return shown;
  const kept = later === '' ? '' : shape(inline({ text: later, lang: words.lang }, around));
  return `<span class="aig-now">${shown}</span><span class="aig-later">${kept}</span>`;
}

/** An address that a page may lead to; any other scheme leads nowhere. */
export function safeUrl(url: string): string | undefined {
  return /^(?:https:\/\/|tel:|sms:|mailto:)[^\s]+$/i.test(url) ? url : undefined;
}

import { drawing } from '../drawings.ts';
import { type Body, type UrgentCall, type UrgentPart } from '../view.ts';
import { choiceControl, type Layout } from './controls.ts';
import { element, escapeHtml, langOf, safeUrl, textOf, withNumber } from './markup.ts';
import { sentences } from './parts.ts';

type Danger = Extract<Body, { kind: 'danger' }>;

/** The way out of the page, before everything else on it. */
export function quitLink({ quit }: Danger, lang: string): string {
  const href = safeUrl(quit.url) ?? '/';
  const name = escapeHtml(quit.label.text);
  return `<nav class="aig-quit" aria-label="${name}"><a class="aig-btn aig-big" href="${escapeHtml(href)}" rel="noreferrer"${langOf(quit.label, lang)}>${textOf(quit.label)}</a></nav>`;
}

/** Numbers first, each one tap away; then what stays in the phone; then the ways on. */
export function dangerBody(layout: Layout, { sections, traces, choices }: Danger): string {
  const { lang } = layout;
  const ways = choices.map((choice) => choiceControl(layout, choice, 'aig-link')).join('');
  return [
    ...sections.map((section) => part(layout, section)),
    element('p', traces, lang, 'class="aig-calm"'),
    ways === '' ? '' : `<div class="aig-ways">${ways}</div>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function part({ lang, level }: Layout, { title, calls, says }: UrgentPart): string {
  return [
    title ? element(`h${level}`, title, lang) : '',
    ...calls.map((call) => button(call, lang)),
    sentences(says, lang),
  ]
    .filter(Boolean)
    .join('\n');
}

function button({ by, shown, dial, label, urgent }: UrgentCall, lang: string): string {
  const scheme = by === 'call' ? 'tel' : 'sms';
  const colour = urgent ? ' aig-danger' : by === 'call' ? ' aig-main-btn' : '';
  return `<a class="aig-btn${colour} aig-big" href="${scheme}:${dial.replace(/[^\d+]/g, '')}"${langOf(label, lang)}>${drawing(by === 'call' ? 'phone' : 'message')}<span>${withNumber(label, shown)}</span></a>`;
}
